import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPacer, type PacerOptions } from '../../../src/media/pacer.ts';

/** A clock moved by hand, with the one timer the pacer sets on it. */
function createHandClock() {
  let nowMs = 1000;
  let timer: { readonly atMs: number; readonly run: () => void } | undefined;
  const delaysMs: number[] = [];
  return {
    delaysMs,
    clock: { nowMs: () => nowMs },
    setTimer(run: () => void, delayMs: number) {
      delaysMs.push(delayMs);
      const mine = { atMs: nowMs + delayMs, run };
      timer = mine;
      return () => {
        if (timer === mine) timer = undefined;
      };
    },
    get armed() {
      return timer !== undefined;
    },
    /** Time passes without the loop being woken. */
    block(ms: number) {
      nowMs += ms;
    },
    /** The timer fires now, before it is due. */
    wake() {
      timer?.run();
    },
    /** Time passes; the timer fires `lateMs` after it was due. */
    pass(ms: number, lateMs = 0) {
      const untilMs = nowMs + ms;
      while (timer && Math.max(nowMs, timer.atMs) + lateMs <= untilMs) {
        const { run, atMs } = timer;
        timer = undefined;
        nowMs = Math.max(nowMs, atMs) + lateMs;
        run();
      }
      nowMs = Math.max(nowMs, untilMs);
    },
  };
}

function start(options: PacerOptions = {}) {
  const hand = createHandClock();
  const pacer = createPacer({ clock: hand.clock, setTimer: hand.setTimer, ...options });
  const ticks: number[] = [];
  pacer.add((tick) => ticks.push(tick));
  pacer.start();
  return { hand, pacer, ticks };
}

test('an hour in which every timer fires 3 ms late loses no tick and does not drift', () => {
  const { hand, pacer } = start();
  hand.pass(3_600_000, 3);
  const { ticks, skippedTicks, lateTicks, lateMaxMs } = pacer.stats();
  assert.deepEqual(
    { ticks, skippedTicks, lateTicks, lateMaxMs },
    {
      ticks: 180_000,
      skippedTicks: 0,
      lateTicks: 0,
      lateMaxMs: 3,
    },
  );
});

test('after a stall every due tick runs in order and the next keeps the old deadline', () => {
  const { hand, ticks } = start();
  hand.pass(40);
  hand.block(95);
  hand.pass(0);
  assert.deepEqual(ticks, [0, 1, 2, 3, 4, 5, 6]);
  assert.equal(hand.delaysMs.at(-1), 5, 'tick 7 is due at 140 ms, and it is 135 ms');
});

test('a timer that fires early waits for the deadline', () => {
  const { hand, ticks } = start();
  hand.pass(19);
  hand.wake();
  assert.deepEqual([ticks, hand.delaysMs.at(-1)], [[0], 1]);
  hand.pass(1);
  assert.deepEqual(ticks, [0, 1]);
});

test('a machine that slept for 10 s goes on at the present tick and counts what is gone', () => {
  const { hand, pacer, ticks } = start();
  hand.pass(0);
  hand.block(10_010);
  hand.pass(0);
  assert.deepEqual(ticks, [0, 500]);
  assert.equal(pacer.stats().skippedTicks, 499);
});

test('a handler that throws is removed and reported, and the others go on', () => {
  const errors: unknown[] = [];
  const { hand, pacer, ticks } = start({ onError: (error) => errors.push(error) });
  const bug = new Error('bug');
  const after: number[] = [];
  pacer.add(() => {
    throw bug;
  });
  pacer.add((tick) => after.push(tick));
  hand.pass(40);
  assert.deepEqual([ticks, after, errors], [[0, 1, 2], [0, 1, 2], [bug]]);
});

test('handlers are told how late they run, and lateness is counted', () => {
  const late: number[] = [];
  const { hand, pacer } = start({ onLate: (lateMs) => late.push(lateMs) });
  const seen: number[] = [];
  pacer.add((_, lateMs) => seen.push(lateMs));
  hand.pass(0);
  hand.block(46);
  hand.pass(0);
  assert.deepEqual([seen, late, pacer.stats().lateTicks], [[0, 26, 6], [26, 6], 2]);
});

test('a disposed handler hears nothing more, also when it is disposed by another', () => {
  const { hand, pacer, ticks } = start();
  const heard: number[] = [];
  const using = { second: pacer.add(() => second[Symbol.dispose]()) };
  const second = pacer.add((tick) => heard.push(tick));
  hand.pass(20);
  using.second[Symbol.dispose]();
  assert.deepEqual([heard, ticks], [[], [0, 1]]);
});

test('stop ends the loop at once, from within a tick too, and start begins at tick 0', () => {
  const { hand, pacer, ticks } = start();
  const stopper = pacer.add((tick) => tick === 1 && pacer.stop());
  hand.pass(10);
  hand.block(60);
  hand.pass(60);
  assert.deepEqual([ticks, hand.armed], [[0, 1], false]);
  stopper[Symbol.dispose]();
  pacer.start();
  hand.pass(20);
  assert.deepEqual(ticks, [0, 1, 0, 1]);
});

test('the real timer ticks at 20 ms', async () => {
  const pacer = createPacer();
  const startedAtMs = performance.now();
  pacer.start();
  await new Promise<void>((resolve) => pacer.add((tick) => tick === 5 && resolve()));
  pacer.stop();
  assert.ok(performance.now() - startedAtMs >= 100);
  assert.equal(pacer.stats().ticks, 6);
});
