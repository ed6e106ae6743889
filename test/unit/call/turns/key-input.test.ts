import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKeys } from '../../../../src/call/turns/key-input.ts';

function press(wanted: number, ...script: string[]): string[] {
  const answers: string[] = [];
  const keys = createKeys(3000, (digits) => answers.push(digits));
  keys.expect(wanted);
  for (const [key = '', at] of script.map((step) => step.split('@'))) {
    if (key === 'tick') keys.tick(Number(at));
    else keys.press(key, Number(at));
  }
  return answers;
}

test('a single key is an answer at once', () => {
  assert.deepEqual(press(1, '0@100'), ['0']);
  assert.deepEqual(press(1, '#@100'), ['#']);
});

test('a number is complete at the hash key, which is not part of it', () => {
  assert.deepEqual(press(20, '0@0', '2@300', '#@600', 'tick@9000'), ['02']);
});

test('a number is complete after a pause, and not a moment before', () => {
  assert.deepEqual(press(20, '5@0', '5@2900', 'tick@5880'), []);
  assert.deepEqual(press(20, '5@0', '5@2900', 'tick@5900'), ['55']);
});

test('a number is complete when it has all its digits', () => {
  assert.deepEqual(press(3, '1@0', '2@10', '3@20', '4@30'), ['123']);
});

test('the hash key alone is no answer to a question for a number', () => {
  assert.deepEqual(press(20, '#@0', 'tick@9000'), []);
});
