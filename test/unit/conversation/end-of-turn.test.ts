import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type AnswerKind, createPace, waitsFor } from '../../../src/conversation/end-of-turn.ts';

const kinds = fc.constantFrom<AnswerKind>('open', 'short', 'digits');
const pauses = fc.integer({ min: 0, max: 5000 });

test('the more is missing, the longer a caller is waited for', () => {
  fc.assert(
    fc.property(kinds, pauses, (kind, pauseMs) => {
      const { complete, open, unfinished } = waitsFor(kind, pauseMs);
      assert.ok(complete <= open && open <= unfinished, `${complete} ${open} ${unfinished}`);
    }),
  );
});

test('a caller who pauses longer is never waited for less, and nobody longer than 2 s', () => {
  fc.assert(
    fc.property(kinds, pauses, pauses, (kind, one, other) => {
      const [short, long] = [waitsFor(kind, Math.min(one, other)), waitsFor(kind, Math.max(one, other))];
      for (const words of ['complete', 'open', 'unfinished', 'none', 'unknown'] as const) {
        assert.ok(short[words] <= long[words] && long[words] <= 2000);
      }
    }),
  );
});

test('a whole sentence is answered within the gap that people leave between turns', () => {
  for (const kind of ['open', 'short', 'digits'] as const) assert.ok(waitsFor(kind, 0).complete <= 250);
});

test('digits are dictated with longer pauses than other answers', () => {
  const [digits, open, short] = [waitsFor('digits', 0), waitsFor('open', 0), waitsFor('short', 0)];
  for (const words of ['open', 'unfinished', 'none', 'unknown'] as const) {
    assert.ok(digits[words] > open[words] && open[words] >= short[words], words);
  }
});

test('the pace of a slow caller counts for little once the sentence is whole', () => {
  assert.ok(waitsFor('open', 1000).complete <= 180);
  assert.ok(waitsFor('open', 1000).open >= 1400);
});

test('a caller has no pace before the first pause, and gaps inside words are none', () => {
  const pace = createPace();
  pace.paused(199);
  assert.equal(pace.pauseMs, 0);
  pace.paused(500);
  assert.equal(pace.pauseMs, 500);
});

test('the last pause counts most, and an old one is forgotten', () => {
  const pace = createPace();
  pace.paused(1000);
  pace.paused(300);
  assert.ok(pace.pauseMs > 300 && pace.pauseMs < 1000);
  for (let i = 0; i < 12; i += 1) pace.paused(300);
  assert.equal(Math.round(pace.pauseMs), 301);
});

test('the pace lies between the shortest and the longest pause', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 200, max: 3000 }), { minLength: 1 }), (all) => {
      const pace = createPace();
      for (const ms of all) pace.paused(ms);
      assert.ok(pace.pauseMs >= Math.min(...all) - 1e-6 && pace.pauseMs <= Math.max(...all) + 1e-6);
    }),
  );
});
