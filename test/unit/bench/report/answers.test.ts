import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerMeasurement } from '../../../bench/run/measurements.ts';

const none = { greetingsMs: [], failures: [], turns: [], unanswered: [], cutOff: [], answers: [] };
const traffic = { calls: [], segments: [] };

test('an answer that never came, and one that came too early, are as late as can be', () => {
  const answers = [{ line: 'are you open', earMs: 300, turn: undefined }];
  const scripted = { ...none, traffic, answers, unanswered: ['and then'], cutOff: ['i would'] };
  const [all] = answerMeasurement('hosted', { scripted, free: undefined });
  assert.deepEqual(
    [all?.count, all?.figures.p50, all?.note],
    [3, Number.POSITIVE_INFINITY, '1 without an answer, 1 spoken into'],
  );
});

test('a goodbye is no answer of the language model', () => {
  const free = {
    ...none,
    traffic,
    answers: [
      { line: 'do you have parking', earMs: 1100, turn: undefined },
      { line: 'goodbye', earMs: 300, turn: undefined },
    ],
  };
  const model = answerMeasurement('hosted', { scripted: { ...none, traffic }, free })[1];
  assert.deepEqual([model?.id, model?.count, model?.figures.p50], ['answer-hosted-model', 1, 1100]);
});
