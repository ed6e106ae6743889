import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type AnswerKind, createPace, waitsFor } from '../../../src/conversation/end-of-turn.ts';

const KINDS = ['open', 'short', 'digits'] as const;
const WORDS = ['closed', 'complete', 'open', 'unfinished', 'none', 'unknown'] as const;
const kinds = fc.constantFrom<AnswerKind>(...KINDS);
const pauses = fc.integer({ min: 0, max: 5000 });
const melodies = fc.constantFrom('yielded', 'level');

test('the more is missing, the longer a caller is waited for, whatever the voice did', () => {
  fc.assert(
    fc.property(kinds, pauses, melodies, (kind, pauseMs, melody) => {
      const { closed, complete, open, unfinished } = waitsFor(kind, pauseMs)[melody];
      const isSorted = closed <= complete && complete <= open && open <= unfinished;
      assert.ok(isSorted, `${closed} ${complete} ${open} ${unfinished}`);
    }),
  );
});

test('a caller who pauses longer is never waited for less, and nobody longer than 2 s', () => {
  fc.assert(
    fc.property(kinds, pauses, pauses, melodies, (kind, one, other, melody) => {
      const short = waitsFor(kind, Math.min(one, other))[melody];
      const long = waitsFor(kind, Math.max(one, other))[melody];
      for (const words of WORDS) assert.ok(short[words] <= long[words] && long[words] <= 2000, words);
    }),
  );
});

test('a voice that stayed up is never answered sooner than one that fell', () => {
  fc.assert(
    fc.property(kinds, pauses, (kind, pauseMs) => {
      const { yielded, level } = waitsFor(kind, pauseMs);
      for (const words of WORDS) assert.ok(yielded[words] <= level[words], `${words} ${yielded[words]}`);
    }),
  );
});

test('a sentence that must go on is waited for as long whether the voice fell or not', () => {
  fc.assert(
    fc.property(kinds, pauses, (kind, pauseMs) => {
      const { yielded, level } = waitsFor(kind, pauseMs);
      assert.equal(yielded.unfinished, level.unfinished);
    }),
  );
});

test('words that cannot go on are answered within the gap that people leave between turns', () => {
  for (const kind of KINDS) {
    const { yielded, level } = waitsFor(kind, 0);
    assert.ok(yielded.closed <= 250 && level.closed <= 250, kind);
  }
});

test('a whole sentence is answered in that gap when the voice fell, and outlasts a pause for breath when not', () => {
  for (const kind of ['open', 'short'] as const) {
    const { yielded, level } = waitsFor(kind, 0);
    assert.ok(yielded.complete <= 250 && level.complete >= 900, kind);
  }
});

test('digits are dictated with longer pauses than other answers', () => {
  for (const melody of ['yielded', 'level'] as const) {
    const [digits, open, short] = [waitsFor('digits', 0), waitsFor('open', 0), waitsFor('short', 0)];
    for (const words of ['open', 'unfinished', 'none', 'unknown'] as const) {
      assert.ok(digits[melody][words] > open[melody][words], words);
      assert.ok(open[melody][words] >= short[melody][words], words);
    }
  }
});

test('the pace of a slow caller counts for nothing once nothing more can follow', () => {
  for (const kind of KINDS) {
    const [slow, usual] = [waitsFor(kind, 1400), waitsFor(kind, 0)];
    assert.equal(slow.yielded.closed, usual.yielded.closed);
    assert.equal(slow.level.closed, usual.level.closed);
    assert.equal(slow.yielded.complete, usual.yielded.complete);
  }
});

test('the pace of a slow caller counts where words can follow', () => {
  const { yielded, level } = waitsFor('open', 1200);
  for (const ms of [yielded.open, level.complete, level.open, level.none]) assert.ok(ms >= 1500, `${ms}`);
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
