import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSentenceSplitter, sentencesOf } from '../../../src/conversation/sentences.ts';
import { ENGLISH } from '../../../src/languages/en/speech/english.ts';

const LONGEST_CLAUSE = 240;

/** About `chars` characters of text that no mark ends. */
const ENDLESS: Readonly<Record<string, (chars: number) => string>> = {
  'a count': (chars) => Array.from({ length: chars / 5 }, (_, i) => i + 1).join(', '),
  'words without a stop': (chars) => 'word '.repeat(chars / 5),
  'a chain of numbers': (chars) => '1-'.repeat(chars / 2),
  dashes: (chars) => `so ${'—'.repeat(chars)}`,
  quotes: (chars) => `so,${"'".repeat(chars)}`,
  spaces: (chars) => `so,${' '.repeat(chars)}9`,
  'one word': (chars) => 'a'.repeat(chars),
  'halves of letters': (chars) => `a${'𝐀'.repeat(chars / 2)}`,
  'short forms': (chars) => 'at a.m. '.repeat(chars / 8),
};

for (const [name, make] of Object.entries(ENDLESS)) {
  test(`${name}: no clause is longer than a voice makes at once, and nothing is lost`, () => {
    const text = make(20_000);
    const clauses = sentencesOf(text, ENGLISH);
    for (const clause of clauses) {
      assert.ok(clause.length <= LONGEST_CLAUSE, `${clause.length}`);
      assert.doesNotMatch(clause, /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/, 'half a letter');
    }
    const letters = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '');
    assert.equal(letters(clauses.join('')), letters(text));
  });

  test(`${name}: how the text arrives changes nothing`, () => {
    const text = make(2000);
    const [whole, by7] = [createSentenceSplitter(ENGLISH), createSentenceSplitter(ENGLISH)];
    const deltas = text.match(/[\s\S]{1,7}/g) ?? [];
    assert.deepEqual(
      [...deltas.flatMap((delta) => by7.push(delta)), ...by7.end()],
      [...whole.push(text), ...whole.end()],
    );
  });

  test(`${name}: four times the text takes about four times as long`, () => {
    const [once, four] = [make(40_000), make(160_000)].map(quickest);
    assert.ok((four ?? 0) < 10 * (once ?? 0) + 5, `${once} ms, ${four} ms`);
  });
}

test('a clause that is too long ends before a word, and not within a number while it can be helped', () => {
  const number = '020 7946 0123 ';
  const [first = ''] = sentencesOf(`${'word '.repeat(46)}${number.repeat(4)}`, ENGLISH);
  assert.equal(first, 'word '.repeat(46).trim());
});

test('the first clause of a count is there long before its end', () => {
  const splitter = createSentenceSplitter(ENGLISH);
  const text = Array.from({ length: 200 }, (_, i) => i + 1).join(', ');
  assert.notDeepEqual(splitter.push(text.slice(0, LONGEST_CLAUSE)), []);
});

/** Milliseconds, of several tries: what else the machine does only adds. */
function quickest(text: string): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const startMs = performance.now();
      sentencesOf(text, ENGLISH);
      return performance.now() - startMs;
    }),
  );
}
