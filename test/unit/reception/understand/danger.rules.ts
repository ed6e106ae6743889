import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { DangerLanguage } from '../../../../src/reception/understand/danger/danger-language.ts';
import { createDangerReader } from '../../../../src/reception/understand/danger/danger-reader.ts';

const LISTS = 'test/fixtures/danger';
/** A wrong alarm costs a sentence and a person; so many of a hundred are borne. */
const WRONG_PERCENT = 2;
const LONG_CHARS = 20_000;

interface Sample {
  /** Its folder of lists. */
  readonly tag: string;
  readonly danger: DangerLanguage;
  /** Around a sentence of danger, as it stands within others. */
  readonly within: readonly [string, string];
  /** Pieces that, said without end, begin many rules. */
  readonly pieces: readonly string[];
}

/** What the danger list of a language has to hold. */
export function testDanger({ tag, danger, within: [lead, end], pieces }: Sample): void {
  const read = createDangerReader(danger);
  const missed = (line: string, said: (sentence: string) => string) => {
    const [kind, sentence = ''] = line.split('\t');
    const found = read(said(sentence));
    return found === kind ? [] : [`${said(sentence)}: ${found}, not ${kind}`];
  };

  test(`every sentence of danger in "${tag}" alarms, with its own kind`, () => {
    const lines = linesOf(tag, 'alarm');
    assert.ok(lines.length > 100);
    assert.deepEqual(
      lines.flatMap((line) => missed(line, (sentence) => sentence)),
      [],
    );
  });

  test(`sentences without danger in "${tag}" do not alarm`, () => {
    const calm = linesOf(tag, 'calm');
    assert.ok(calm.length > 170);
    const wrong = calm.filter((sentence) => read(sentence) !== undefined);
    assert.ok(wrong.length * 100 <= calm.length * WRONG_PERCENT, wrong.join('\n'));
  });

  test(`the same sentences in "${tag}" alarm as other engines write them, and within others`, () => {
    const lines = linesOf(tag, 'alarm').flatMap((line) => [
      ...missed(line, (sentence) => sentence.toUpperCase()),
      ...missed(line, (sentence) => sentence.replaceAll("'", '’')),
      ...missed(line, (sentence) => `${lead} ${sentence}. ${end}`),
    ]);
    assert.deepEqual(lines, []);
  });

  test(`words without end in "${tag}" are read in a moment`, () => {
    for (const piece of ['a', 'a ', '. ', "'", ...pieces]) {
      const started = performance.now();
      read(piece.repeat(LONG_CHARS / piece.length));
      const tookMs = performance.now() - started;
      assert.ok(tookMs < 1_000, `${piece}: ${tookMs} ms`);
    }
  });
}

/** `alarm.txt` and `calm.txt` were written before any rule; what other files hold was found later, and mended. */
function linesOf(tag: string, name: string): readonly string[] {
  const folder = join(LISTS, tag);
  const files = readdirSync(folder).filter((file) => file.startsWith(name));
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  return text.split('\n').filter((line) => line !== '');
}
