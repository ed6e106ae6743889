import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LoopLoad, moveDoor, OPEN_DOOR } from '../../../src/call/door.ts';

const LIMITS: LoopLoad = { lateP99Ms: 10, workMs: 12 };
const CALM: LoopLoad = { lateP99Ms: 3, workMs: 2 };
const LATE: LoopLoad = { ...CALM, lateP99Ms: 11 };
const BUSY: LoopLoad = { ...CALM, workMs: 13 };

/** The times at which the door moves, when load is looked at every 500 ms. */
function movesOf(
  loadAt: (atMs: number) => LoopLoad,
  untilMs: number,
): readonly (readonly [string, number])[] {
  const moves: [string, number][] = [];
  let door = OPEN_DOOR;
  for (let atMs = 0; atMs <= untilMs; atMs += 500) {
    const before = door.state;
    door = moveDoor(door, { load: loadAt(atMs), atMs }, LIMITS);
    if (door.state !== before) moves.push([door.state, atMs]);
  }
  return moves;
}

test('a loop that is late for four seconds, or works too long in its ticks, shuts the door', () => {
  assert.deepEqual(
    movesOf(() => LATE, 20_000),
    [['shut', 4000]],
  );
  assert.deepEqual(
    movesOf(() => BUSY, 20_000),
    [['shut', 4000]],
  );
});

test('two causes in turn are one overload', () => {
  const loadAt = (atMs: number) => (atMs % 1000 === 0 ? LATE : BUSY);
  assert.deepEqual(movesOf(loadAt, 20_000), [['shut', 4000]]);
});

test('load at the limits is no overload', () => {
  assert.deepEqual(
    movesOf(() => LIMITS, 60_000),
    [],
  );
});

test('lateness that lasts less does not shut it, however often it comes', () => {
  const loadAt = (atMs: number) => (atMs % 5000 < 4000 ? LATE : CALM);
  assert.deepEqual(movesOf(loadAt, 120_000), []);
});

test('after ten seconds of calm it opens', () => {
  const loadAt = (atMs: number) => (atMs < 6000 ? LATE : CALM);
  assert.deepEqual(movesOf(loadAt, 60_000), [
    ['shut', 4000],
    ['open', 16_000],
  ]);
});

test('load that comes and goes keeps it shut and does not make it flap', () => {
  const loadAt = (atMs: number) => (atMs % 9000 < 5000 ? LATE : CALM);
  assert.deepEqual(movesOf(loadAt, 600_000), [['shut', 4000]]);
});
