import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPacer, type PacerOptions, type PhaseRun } from '../../../src/media/pacer.ts';

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

test('a machine that slept for 10 s goes on at the present tick of every phase and counts what is gone', () => {
  const { hand, pacer, ticks } = start();
  const others: number[] = [];
  for (let phase = 1; phase < 4; phase++) pacer.add((tick) => others.push(tick));
  hand.pass(15);
  hand.block(9_995);
  hand.pass(0);
  assert.deepEqual(ticks, [0, 500]);
  assert.deepEqual(others, [0, 0, 0, 499, 500, 500], 'phase 3 of tick 500 is due in 5 ms');
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
  hand.pass(50);
  assert.deepEqual([ticks, after, errors], [[0, 1, 2], [0, 1, 2], [bug]]);
});

test('handlers are told how late their phase runs, and lateness is counted', () => {
  const { hand, pacer } = start();
  const seen: number[] = [];
  pacer.add((_, lateMs) => seen.push(lateMs));
  hand.pass(0);
  hand.block(46);
  hand.pass(0);
  assert.deepEqual(seen, [41, 21, 1], 'due at 5, 25 and 45 ms');
  assert.equal(
    pacer.stats().lateTicks,
    4,
    'and at 20 and 40 ms the other handler, which was not told late once',
  );
});

test('handlers are spread over four phases of 5 ms, and their ticks are 20 ms apart', () => {
  const hand = createHandClock();
  const pacer = createPacer({ clock: hand.clock, setTimer: hand.setTimer });
  const startedAtMs = hand.clock.nowMs();
  const ranAtMs = Array.from({ length: 8 }, () => [] as number[]);
  for (const times of ranAtMs) pacer.add(() => times.push(hand.clock.nowMs() - startedAtMs));
  pacer.start();
  hand.pass(40);
  const phase = (atMs: number) => [atMs, 20 + atMs];
  assert.deepEqual(
    ranAtMs.map((times) => times.slice(0, 2)),
    [0, 5, 10, 15, 0, 5, 10, 15].map(phase),
  );
});

test('a handler takes the emptiest phase and keeps it when others leave', () => {
  const { hand, pacer } = start();
  const phaseOf = (): { readonly handler: Disposable; readonly lastMs: () => number } => {
    let atMs = -1;
    const handler = pacer.add(() => {
      atMs = (hand.clock.nowMs() - 1000) % 20;
    });
    return { handler, lastMs: () => atMs };
  };
  const calls = Array.from({ length: 6 }, phaseOf);
  hand.pass(20);
  const phases = () => calls.map(({ lastMs }) => lastMs());
  assert.deepEqual(phases(), [5, 10, 15, 0, 5, 10]);
  calls[1]?.handler[Symbol.dispose]();
  calls[5]?.handler[Symbol.dispose]();
  const late = phaseOf();
  hand.pass(40);
  assert.deepEqual([phases(), late.lastMs()], [[5, 10, 15, 0, 5, 10], 10]);
});

test('a handler that comes in the middle of a tick begins with its next due phase and is not late', () => {
  const { hand, pacer } = start();
  hand.pass(7);
  const seen: unknown[] = [];
  pacer.add((tick, lateMs) => seen.push([tick, lateMs]));
  hand.pass(30);
  assert.deepEqual(seen, [[1, 0]]);
});

test('a late wake runs every due phase in order', () => {
  const { hand, pacer } = start();
  const order: string[] = [];
  for (const name of ['b', 'c', 'd']) pacer.add((tick) => order.push(`${tick}${name}`));
  hand.block(32);
  hand.pass(0);
  assert.deepEqual(order, ['0b', '0c', '0d', '1b', '1c']);
});

test('handlers that take longer than their time never hold the loop, and the loop gives up catching up', () => {
  const { hand, pacer } = start();
  let runs = 0;
  pacer.add(() => {
    runs += 1;
    hand.block(25);
  });
  hand.pass(0);
  for (let wakes = 1; wakes <= 2000; wakes++) {
    const before = runs;
    hand.pass(1);
    assert.ok(runs - before <= 60, `one wake ran ${runs - before} ticks`);
  }
  const { lateMaxMs, skippedTicks } = pacer.stats();
  assert.ok(lateMaxMs < 1000 + 60 * 25 && skippedTicks > 0, `${lateMaxMs} ms late`);
});

test('a loop with one handler is woken once in 20 ms', () => {
  const { hand } = start();
  hand.pass(200);
  assert.equal(hand.delaysMs.length, 12);
});

test('how long the handlers of a phase took is told with how late it ran', () => {
  const runs: PhaseRun[] = [];
  const { hand, pacer } = start({ onRan: (run) => runs.push(run) });
  pacer.add(() => hand.block(3));
  hand.block(4);
  hand.pass(1);
  assert.deepEqual(runs, [
    { atMs: 1004, lateMs: 4, workMs: 0 },
    { atMs: 1008, lateMs: 0, workMs: 3 },
  ]);
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
  // A busy machine may have run more in the wake that ran the last one.
  assert.ok(pacer.stats().ticks >= 6);
});
