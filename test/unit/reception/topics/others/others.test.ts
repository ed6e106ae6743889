import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { languageOf } from '../../../../../src/languages/languages.ts';
import { asksAboutOthers } from '../../../../../src/reception/topics/others/speaks-of-others.ts';
import { office } from '../../desk.ts';

for (const tag of ['en', 'de', 'es'] as const) {
  const language = languageOf(tag);
  const scene = { language, readers: language.readers, office };
  const lines = readFileSync(join(import.meta.dirname, `${tag}.txt`), 'utf8')
    .trim()
    .split('\n');
  for (const line of lines) {
    const [, kind = '', text = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
    test(`"${text}" ${kind === 'asks' ? 'asks about somebody else' : 'is harmless'}`, () =>
      assert.equal(asksAboutOthers(scene, text), kind === 'asks'));
  }
  test(`at least forty sentences ask in ${tag}, and twenty are alike and do not`, () => {
    assert.ok(lines.filter((line) => line.startsWith('asks')).length >= 40);
    assert.ok(lines.filter((line) => line.startsWith('harmless')).length >= 20);
  });
}
