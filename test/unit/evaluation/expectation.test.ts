import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isField, isHeard, readExpectation } from '../../../src/evaluation/expectation.ts';

const expect = (written: string) => readExpectation(written) ?? assert.fail(written);

test('a text is heard when it is part of the words, whatever the case and the punctuation', () => {
  for (const [written, words, heard] of [
    ['thank you, mary brown', 'Thank you - Mary  Brown! What is it about?', true],
    ["I'll put you through", 'I’ll put you through to Ben.', true],
    ['0 2 0', 'Call back on: 0 2 0, 7 9 4 6.', true],
    ['José', 'Thank you, JOSÉ.', true],
    ['Jose', 'Thank you, José.', false],
    ['Mary Brown', 'Thank you, Mary Green.', false],
    ['goodbye', '', false],
  ] as const) {
    assert.equal(isHeard(expect(written), words), heard, `${written} in ${words}`);
  }
});

test('a text that has no letter and no digit is refused: it would be heard in everything', () => {
  for (const written of ['…', '?', '—']) assert.equal(readExpectation(written), undefined, written);
});

test('a regular expression is found in the words as they are, whatever the case', () => {
  assert.equal(isHeard(expect('/right\\?$/'), 'Is that Right?'), true);
  assert.equal(isHeard(expect('/^right/'), 'Is that right?'), false);
  assert.equal(readExpectation('/(/'), undefined);
});

test('a field is the whole text, or a regular expression that is found in it', () => {
  assert.equal(isField(expect('mary brown'), 'Mary Brown'), true);
  assert.equal(isField(expect('mary'), 'Mary Brown'), false);
  assert.equal(isField(expect('/mary/'), 'Mary Brown'), true);
});
