import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CapturedCall } from '../../../bench/capture/read-capture.ts';
import type { Asked } from '../../../bench/load/ask.ts';
import { hearCall } from '../../../bench/load/hear-load.ts';
import { ringMs } from '../../../bench/load/ring-people.ts';
import { concat, packetsOf, silenceMs, toneMs } from '../ear/speech-like.ts';

const NUMBER = '02079462000';
/** What the test helper's even clock begins with. */
const START_MS = 1000;
const ASKED_MS = 2000;
const QUESTION_MS = 1000;

function callOf(us: Int16Array, rest: Partial<CapturedCall> = {}): CapturedCall {
  const them = concat(silenceMs(ASKED_MS), toneMs(QUESTION_MS), silenceMs(8000));
  return {
    callId: 'one',
    placedBy: 'phone',
    number: NUMBER,
    target: '100',
    invitedAtMs: START_MS - 100,
    answers: [],
    answeredAtMs: START_MS,
    endedAtMs: undefined,
    endedBy: undefined,
    phonePort: 4000,
    toCaller: packetsOf(us),
    fromCaller: packetsOf(them),
    ...rest,
  };
}

function ask(): readonly Asked[] {
  const utterance = { text: 'where are you', words: [], lengthMs: QUESTION_MS, heard: true };
  const question = { text: 'where are you', line: [], lengthMs: QUESTION_MS, utterance };
  return [{ number: NUMBER, question, atMs: START_MS + ASKED_MS - 15 }];
}

test('the greeting counts from the answer of the call, an answer from the last sound of the question', () => {
  const us = concat(silenceMs(100), toneMs(900), silenceMs(2300), toneMs(1000), silenceMs(1000));
  const { greetingMs, questions } = hearCall(callOf(us), ask());
  assert.equal(greetingMs, 100);
  assert.deepEqual(
    questions.map(({ answerMs }) => answerMs),
    [300],
  );
});

test('an attendant that is still talking, or says nothing, has not answered', () => {
  const talks = concat(silenceMs(100), toneMs(8000));
  const silent = concat(silenceMs(100), toneMs(900), silenceMs(8000));
  for (const us of [talks, silent]) {
    assert.deepEqual(
      hearCall(callOf(us), ask()).questions.map(({ answerMs }) => answerMs),
      [undefined],
    );
  }
});

test('who has to speak first was not greeted', () => {
  const us = concat(silenceMs(3300), toneMs(1000), silenceMs(1000));
  assert.equal(hearCall(callOf(us), ask()).greetingMs, undefined);
});

test("the staff's phones ring for a caller when the second one does", () => {
  const ring = (callId: string, atMs: number) =>
    callOf(silenceMs(20), { callId, placedBy: 'pbx', answers: [{ status: 180, atMs }] });
  const own = callOf(silenceMs(20));
  assert.equal(ringMs([own, ring('a', 950), ring('b', 980)], NUMBER), 80);
  assert.equal(ringMs([own, ring('a', 950)], NUMBER), undefined);
  assert.equal(ringMs([own, ring('a', 950), ring('b', 980)], '02079462001'), undefined);
});
