import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { claimsIn } from '../../../../src/languages/de/claims.ts';

test('what is claimed as done, promised or being done is a claim of its kind', () => {
  const wrong = linesOf('claims-held.txt').flatMap((line) => {
    const [, kind = '', sentence = ''] = /^(\w+): (.+)$/.exec(line) ?? assert.fail(line);
    const found = [...claimsIn(sentence)];
    // A message that is stored allows the claims of one, so these must be nothing else.
    const isRight = kind === 'message' ? found.join() === kind : found.some((each) => each === kind);
    return isRight ? [] : [`${line} -> ${found}`];
  });
  assert.deepEqual(wrong, []);
});

test('offers, questions, conditions, refusals and facts claim nothing', () => {
  const wrong = linesOf('claims-said.txt').filter((sentence) => claimsIn(sentence).size > 0);
  assert.deepEqual(wrong, []);
});

test('two claims of one sentence are both known', () => {
  assert.deepEqual([...claimsIn('Ich habe das notiert und Ihren Termin gebucht.')].toSorted(), [
    'deed',
    'message',
  ]);
});

test('a long sentence is read in linear time', () => {
  for (const text of [
    'ich habe jetzt schon gleich '.repeat(1000),
    'ihr sehr langer '.repeat(1000),
    'das ist alles '.repeat(1000),
  ]) {
    const startMs = performance.now();
    claimsIn(text);
    assert.ok(performance.now() - startMs < 500, text.slice(0, 20));
  }
});

function linesOf(file: string): readonly string[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
