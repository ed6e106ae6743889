import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTimeline } from '../../../../../src/adapters/phone/sip/timeline.ts';

const packet = (n: number, changes: object = {}) => ({
  source: 1,
  sequence: n & 0xffff,
  timestamp: (n * 160) >>> 0,
  samples: new Int16Array(160).fill(n),
  atMs: 1000 + n * 20,
  ...changes,
});
/** The value of each 20 ms: which packet lies there. */
const layout = (samples: Int16Array) =>
  Array.from({ length: samples.length / 160 }, (_, i) => samples[i * 160 + 80] ?? 0);

test('jitter and a wrong order leave no trace', () => {
  const timeline = createTimeline(8000);
  for (const [n, lateMs] of [
    [1, 0],
    [3, -20],
    [2, 25],
    [4, 60],
  ] as const)
    timeline.push(packet(n, { atMs: 1000 + n * 20 + lateMs }));
  assert.deepEqual(layout(timeline.samples()), [1, 2, 3, 4]);
  assert.equal(timeline.startedAtMs, 1020);
  assert.equal(timeline.stats().lost, 0);
});

test('a lost packet is silence, and is counted', () => {
  const timeline = createTimeline(8000);
  for (const n of [1, 2, 5]) timeline.push(packet(n));
  assert.deepEqual(layout(timeline.samples()), [1, 2, 0, 0, 5]);
  assert.deepEqual(timeline.stats(), { packets: 3, lost: 2, longestGapMs: 60 });
});

test('numbers wrap round without a seam', () => {
  const timeline = createTimeline(8000);
  const last = 2 ** 32 - 160;
  timeline.push(packet(1, { sequence: 65535, timestamp: last }));
  timeline.push(packet(2, { sequence: 0, timestamp: 0 }));
  assert.deepEqual(layout(timeline.samples()), [1, 2]);
  assert.equal(timeline.stats().lost, 0);
});

test('a sender that paused without moving its time stamps goes on when its packet comes', () => {
  const timeline = createTimeline(8000);
  timeline.push(packet(1));
  timeline.push(packet(2, { atMs: 1520 }));
  const samples = timeline.samples();
  assert.equal(samples.length, 500 * 8 + 160);
  assert.equal(samples[500 * 8 + 80], 2);
});

test('a new sender follows on the clock, and never over what is there', () => {
  const timeline = createTimeline(8000);
  timeline.push(packet(1));
  timeline.push(packet(2, { source: 2, timestamp: 999_999, atMs: 1040 }));
  timeline.push(packet(3, { source: 3, timestamp: 5, atMs: 1041 }));
  assert.deepEqual(layout(timeline.samples()), [1, 2, 3]);
});

test('a burst that runs ahead of the clock is kept whole', () => {
  const timeline = createTimeline(8000);
  for (let n = 1; n <= 40; n++) timeline.push(packet(n, { atMs: 1020 }));
  assert.deepEqual(
    layout(timeline.samples()),
    Array.from({ length: 40 }, (_, i) => i + 1),
  );
});
