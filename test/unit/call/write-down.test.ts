import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SpokenReply } from '../../../src/call/voice/reply-in-progress.ts';
import { writeDown } from '../../../src/call/write-down.ts';
import type { Heard } from '../../../src/reception/receptionist.ts';

const REPLY: SpokenReply = {
  text: 'From nine to five.',
  heardText: 'From nine',
  cut: 'interrupted',
  firstClauseMs: 1160,
  firstSoundMs: 1190,
  audibleMs: 1270,
  silencedMs: 130,
};
const TIMES = { quietMs: 1000, noticedMs: 1090, wordsMs: 1120, decidedMs: 1250 };
const WORDS: Heard = { type: 'words', text: 'your hours', recording: null };

function written(heard: Heard, reply: SpokenReply | undefined, times: typeof TIMES | undefined) {
  const lines: unknown[] = [];
  const notes = {
    callerSaid: (text: string, atMs: number) => lines.push(['caller', text, atMs]),
    attendantSaid: (line: object) => lines.push(['attendant', line]),
  };
  return { lines, delay: writeDown(notes, { heard, times, reply, nowMs: 2000 }) };
}

test('a delay is counted from the caller’s last sound, step by step', () => {
  const { delay, lines } = written(WORDS, REPLY, TIMES);
  const counted = {
    noticedMs: 90,
    wordsMs: 120,
    replyMs: 160,
    speechMs: 190,
    decidedMs: 250,
    audibleMs: 270,
  };
  assert.deepEqual(delay, counted);
  const { text, heardText, silencedMs, audibleMs: atMs } = REPLY;
  assert.deepEqual(lines, [
    ['caller', 'your hours', 1250],
    ['attendant', { text, heardText, silencedMs, delay, atMs }],
  ]);
});

test('an answer of which nothing was heard has no delay, and words without a decision are from when it was over', () => {
  const silent = { ...REPLY, text: '', audibleMs: undefined };
  assert.deepEqual(written(WORDS, silent, TIMES), {
    delay: undefined,
    lines: [['caller', 'your hours', 1250]],
  });
  assert.deepEqual(written(WORDS, undefined, undefined).lines, [['caller', 'your hours', 2000]]);
});

test('keys are written as keys, a silence is not written at all', () => {
  assert.deepEqual(written({ type: 'digits', digits: '12' }, undefined, undefined).lines, [
    ['caller', '[keys 12]', 2000],
  ]);
  assert.deepEqual(written({ type: 'silence', times: 1 }, undefined, undefined).lines, []);
});
