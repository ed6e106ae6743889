import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readIntent } from '../../../../src/languages/es/intent.ts';
import { office } from './office.ts';

const TUESDAY = '2026-11-17';

function read(text: string): string {
  const intent = readIntent(text, office, TUESDAY);
  if (!('match' in intent)) return intent.type;
  const { people, exact } = intent.match;
  if (people.length === 0) return intent.type === 'transfer' ? 'transfer nobody' : intent.type;
  return `${intent.type} ${people.map(({ key }) => key).join('+')}${exact ? '' : ' ?'}`;
}

const lines = readFileSync(join(import.meta.dirname, 'intent-cases.txt'), 'utf8').split('\n');
for (const line of lines.filter((each) => each !== '' && !each.startsWith('#'))) {
  const [, wanted = '', said = ''] = /^([^:]+): (.+)$/.exec(line) ?? assert.fail(line);
  test(`what says ${wanted} is read as that`, () => {
    const wrong = said
      .split('|')
      .flatMap((text) => (read(text) === wanted ? [] : [`${text} -> ${read(text)}`]));
    assert.deepEqual(wrong, []);
  });
}

test('twenty thousand characters are read at once', () => {
  for (const part of [
    'no gracias ',
    'un momento ',
    'que tenga un buen dia ',
    'quiero hablar con ',
    'soy ana ',
    'con una persona ',
    'no quiero que ',
    'dígale a ana ',
    'me pasa ',
    'está ',
  ]) {
    const text = part.repeat(20_000 / part.length);
    const startMs = performance.now();
    read(text);
    assert.ok(performance.now() - startMs < 1000, `${part}: ${performance.now() - startMs} ms`);
  }
});
