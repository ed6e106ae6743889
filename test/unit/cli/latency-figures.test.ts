import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latencyFiguresOf } from '../../../src/cli/latency-figures.ts';
import { latencyLines } from '../../../src/cli/latency-lines.ts';
import type { DelayedAnswer } from '../../../src/ports/call-repository.ts';

const RULES = 'AudioSocket 16 kHz → silero | grammar → rules → espeak';
const MODEL = 'AudioSocket 16 kHz → silero | deepgram/nova-3 → openai/gpt-6-luna → espeak';

/** An answer whose first clause came at `replyMs` and was heard 60 ms later; the turn was decided at 500 ms. */
function answer(replyMs: number, chain = RULES): DelayedAnswer {
  const [speechMs, audibleMs] = [replyMs + 40, replyMs + 60];
  const delay = { noticedMs: 96, wordsMs: 520, replyMs, speechMs, decidedMs: 500, audibleMs };
  return { callId: 'a', atMs: 0, chain, delay };
}

/** The text for one answer after another, without the first line. */
function textOf(answers: readonly DelayedAnswer[]): readonly string[] {
  const figures = latencyFiguresOf(answers) ?? assert.fail('there are answers');
  const [title, ...lines] = latencyLines(figures, 'yesterday');
  assert.match(title ?? '', new RegExp(`^${answers.length} answers? since yesterday$`));
  return lines;
}

test('a percentile is a delay that really happened, which that part of the answers did not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => answer(541 + index));
  const figures = latencyFiguresOf(hundred.toReversed());
  assert.deepEqual(figures?.total, { p50Ms: 650, p90Ms: 690, p95Ms: 695, maxMs: 700 });
  const one = latencyFiguresOf([answer(540)]);
  assert.deepEqual(one?.total, { p50Ms: 600, p90Ms: 600, p95Ms: 600, maxMs: 600 });
});

test('without answers there are no figures', () => {
  assert.equal(latencyFiguresOf([]), undefined);
});

test('answers that took no time at all have shares of nothing', () => {
  const delay = { noticedMs: 0, wordsMs: 0, replyMs: 0, speechMs: 0, decidedMs: 0, audibleMs: 0 };
  const figures = latencyFiguresOf([{ callId: 'a', atMs: 0, chain: RULES, delay }]);
  assert.ok(figures?.stages.every(({ share }) => share === 0));
});

test('the stages stand in a table, and the slowest is named with what to do about it', () => {
  assert.deepEqual(textOf([answer(540), answer(1600), answer(2600), answer(530)]), [
    'from the caller’s last sound: p50 600 ms, p90 2660 ms, p95 2660 ms, max 2660 ms',
    '',
    'STAGE           P50      P95  SHARE  SLOWEST IN',
    'end-of-turn  500 ms   500 ms   36 %      2 of 4',
    'words         20 ms    20 ms    1 %      0 of 4',
    'reply         20 ms  2080 ms   58 %      2 of 4',
    'speech        40 ms    40 ms    3 %      0 of 4',
    'line          20 ms    20 ms    1 %      0 of 4',
    '',
    'The slowest stage is reply: 58 % of the delay, and the longest in 2 of 4 answers.',
    'The receptionist is slow to say its first clause: try a faster model, or a server nearer to you (engines.receptionist).',
  ]);
});

test('engines that served in the same time are compared, those with most answers first', () => {
  const lines = textOf([answer(1600, MODEL), answer(540), answer(530)]);
  assert.deepEqual(lines.slice(-4), [
    '',
    'SLOWEST      ANSWERS      P50      P90      P95      MAX  CHAIN',
    `end-of-turn        2   590 ms   600 ms   600 ms   600 ms  ${RULES}`,
    `reply              1  1660 ms  1660 ms  1660 ms  1660 ms  ${MODEL}`,
  ]);
});
