import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waterfallLines } from '../../../src/cli/calls-waterfall.ts';

test('an answer is drawn on one time axis, each bar from what the step had to wait for', () => {
  const delay = {
    noticedMs: 100,
    wordsMs: 300,
    replyMs: 900,
    speechMs: 1100,
    decidedMs: 600,
    audibleMs: 1120,
  };
  assert.deepEqual(waterfallLines(delay), [
    'after 1120 ms: end-of-turn 600, reply 300, speech 200, line 20; slowest: end-of-turn',
    'noticed    100 ms  █████',
    'words      300 ms       █████████',
    'reply      900 ms                ████████████████████████████',
    'speech    1100 ms                                            █████████',
    'decided    600 ms       ███████████████████████',
    'audible   1120 ms                                                     █',
    'total     1120 ms  ████████████████████████████████████████████████████',
    '                   |0       |200      |400     |600     |800     |1000 ms',
  ]);
});

test('what was ready before the caller’s last sound stands before the axis', () => {
  const delay = {
    noticedMs: 96,
    wordsMs: -20,
    replyMs: 10,
    speechMs: 40,
    decidedMs: 450,
    audibleMs: 452,
  };
  const [summary, , words, reply] = waterfallLines(delay);
  assert.equal(summary, 'after 452 ms: end-of-turn 450, line 2; slowest: end-of-turn');
  assert.equal(words, 'words      -20 ms  <');
  assert.equal(reply, 'reply       10 ms  █');
});

test('no line is wider than a terminal beside the margin of a transcript', () => {
  const margin = '  1:05  attendant  '.length;
  for (const audibleMs of [0, 1, 9, 99, 1001, 4999, 20_000, 99_999]) {
    const part = (share: number) => Math.round(audibleMs * share);
    const lines = waterfallLines({
      noticedMs: part(0.1),
      wordsMs: part(0.3),
      replyMs: part(0.5),
      speechMs: part(0.9),
      decidedMs: part(0.6),
      audibleMs,
    });
    for (const line of lines) assert.ok(margin + line.length <= 100, `${audibleMs} ms:\n${line}`);
  }
});
