import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTape } from '../../../src/call/tape.ts';

const FRAME = 160;
const frame = (value: number) => new Int16Array(FRAME).fill(value);

/** A tape over a recording that keeps, for each 20 ms, what the caller said. */
function tapeByHand() {
  const kept: number[] = [];
  const hidden: string[] = [];
  let isSecret = false;
  let isOver = false;
  const tape = createTape({
    rateHz: 8000,
    record: () => ({
      name: 'a.wav',
      add: (caller) => void kept.push(caller[0] ?? Number.NaN),
      silence: (from) => void kept.fill(0, from / FRAME),
      async end() {
        isOver = true;
      },
    }),
    isSecret: () => isSecret,
    onHidden: (because) => hidden.push(because),
  });
  const hear = (...values: readonly number[]) => {
    for (const value of values) tape.add(frame(value), frame(1));
  };
  const pass = (value: number, frames: number) => hear(...new Array<number>(frames).fill(value));
  return {
    tape,
    kept,
    hidden,
    hear,
    pass,
    ask: (secret: boolean) => {
      isSecret = secret;
    },
    isOver: () => isOver,
  };
}

test('nothing is kept of what was said before the caller had been told', () => {
  const { tape, kept, pass } = tapeByHand();
  pass(5, 100);
  tape.begin();
  pass(6, 1);
  tape.close();
  assert.deepEqual(kept, [6]);
});

test('what somebody says waits until it is known what it is', () => {
  const { tape, kept, pass } = tapeByHand();
  tape.begin();
  pass(1, 100);
  tape.hold();
  const before = kept.length;
  pass(2, 500);
  assert.equal(kept.length, before, 'not one frame more');
  tape.release();
  pass(3, 1);
  assert.deepEqual([kept.length, kept.at(-1)], [576, 2]);
});

test('what may not be kept never gets to the disk, from half a second before it was noticed', () => {
  const { tape, kept, hidden, pass } = tapeByHand();
  tape.begin();
  pass(1, 100);
  pass(4, 20);
  tape.hold();
  pass(4, 50);
  tape.hide('card');
  pass(1, 30);
  tape.close();
  assert.equal(kept.includes(4), false);
  assert.deepEqual([kept.length, hidden], [200, ['card']], 'silence keeps its place');
});

test('the first groups of a card are taken back when the last of them is known', () => {
  const { tape, kept, pass } = tapeByHand();
  tape.begin();
  pass(1, 100);
  tape.hold();
  const from = tape.heldFromSample;
  pass(4, 50);
  tape.release();
  pass(1, 100);
  tape.hold();
  pass(4, 50);
  tape.hide('card', from);
  tape.close();
  assert.equal(kept.includes(4), false);
  assert.equal(kept.length, 300);
});

test('of the answer to a question that proves who somebody is nothing is kept, and it is written down once', () => {
  const { tape, kept, hidden, ask, pass } = tapeByHand();
  tape.begin();
  pass(1, 10);
  ask(true);
  pass(8, 40);
  ask(false);
  pass(1, 10);
  tape.close();
  assert.equal(kept.includes(8), false);
  assert.deepEqual([kept.length, hidden], [60, ['secret']]);
});

test('a caller who hangs up in the middle of something leaves nothing of it', () => {
  const { tape, kept, isOver, pass } = tapeByHand();
  tape.begin();
  pass(1, 100);
  tape.hold();
  pass(4, 50);
  tape.close();
  assert.equal(kept.includes(4), false);
  assert.ok(isOver());
  pass(5, 10);
  assert.equal(kept.includes(5), false, 'nothing follows');
});

test('a voice that never comes to an end does not fill the memory', () => {
  const { tape, kept, pass } = tapeByHand();
  tape.begin();
  tape.hold();
  pass(1, 5000);
  assert.ok(kept.length >= 5000 - 35 * 50, `${kept.length} of 5000 frames`);
});
