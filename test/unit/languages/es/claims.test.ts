import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { claimsIn } from '../../../../src/languages/es/claims.ts';

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
  const wrong = linesOf('claims-said.txt').flatMap((sentence) => {
    const found = [...claimsIn(sentence)];
    return found.length === 0 ? [] : [`${sentence} -> ${found}`];
  });
  assert.deepEqual(wrong, []);
});

test('two claims of one sentence are both known', () => {
  assert.deepEqual([...claimsIn('He tomado nota y le he reservado la cita.')].toSorted(), [
    'deed',
    'message',
  ]);
});

test('a claim behind a question, and a question behind a claim, are told apart', () => {
  assert.deepEqual([...claimsIn('¿Algo más? He cancelado su cita.')], ['deed']);
  assert.deepEqual([...claimsIn('He cancelado su cita, ¿algo más?')], ['deed']);
  assert.deepEqual([...claimsIn('Claro, ¿quiere que le pase con la doctora?')], []);
  assert.deepEqual([...claimsIn('Le paso con la doctora, ¿de acuerdo?')], ['transfer']);
});

test('a long sentence is read in linear time', () => {
  for (const part of [
    'he ya ahora ',
    'su muy larga cita ',
    'le voy a ',
    '¿le paso ',
    'queda ',
    'la doctora ',
    'le ',
    'se lo ',
  ]) {
    const text = part.repeat(20_000 / part.length);
    const startMs = performance.now();
    claimsIn(text);
    assert.ok(performance.now() - startMs < 1000, `${part} ${performance.now() - startMs} ms`);
  }
});

function linesOf(file: string): readonly string[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
