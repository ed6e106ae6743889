import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createFramer } from '../../../src/media/framer.ts';
import { assertSameSamples } from './same-samples.ts';
import { sine } from './tone-analysis.ts';

const counting = (from: number, length: number) => Int16Array.from({ length }, (_, i) => from + i);
const loud = (length: number) => sine(400, 8000, length, 0.5);

test('sound of any lengths comes out whole and in order, a frame at a time', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(lengths, (sizes) => {
      const framer = createFramer(8000, { maxBufferedMs: 2000 });
      const out: number[] = [];
      let pushed = 1;
      for (const size of sizes) {
        framer.push(counting(pushed, size));
        pushed += size;
        while (framer.bufferedMs >= 20) out.push(...framer.pull());
      }
      assertSameSamples(Int16Array.from(out), counting(1, out.length));
      assert.equal(out.length, Math.floor((pushed - 1) / 160) * 160);
    }),
  );
});

test('a line without sound gives the same frame of silence each tick and counts it', () => {
  const framer = createFramer(16000);
  const first = framer.pull();
  assert.equal(first.length, 320);
  assert.equal(framer.pull(), first);
  assert.deepEqual([first.every((sample) => sample === 0), framer.filledFrames], [true, 2]);
});

test('a part of a frame waits for its rest', () => {
  const framer = createFramer(8000);
  framer.push(counting(1, 100));
  assert.equal(framer.pull()[0], 0);
  framer.push(counting(101, 60));
  assert.deepEqual(framer.pull(), counting(1, 160));
});

test('a burst beyond the limit loses its oldest sound, and says how much', () => {
  const framer = createFramer(8000, { maxBufferedMs: 100 });
  framer.push(counting(0, 400));
  framer.push(counting(400, 1200));
  assert.deepEqual([framer.bufferedMs, framer.droppedMs], [100, 100]);
  assert.deepEqual(framer.pull(), counting(800, 160));
});

test('sound handed out is not overwritten by what comes later', () => {
  const framer = createFramer(8000, { maxBufferedMs: 20 });
  framer.push(counting(1, 160));
  const frame = framer.pull();
  framer.push(counting(1000, 160));
  assert.deepEqual(frame, counting(1, 160));
});

test('the pile of a stall is taken down in quiet frames down to one frame of cushion', () => {
  const framer = createFramer(8000);
  framer.push(loud(640));
  for (let tick = 0; tick < 100; tick++) {
    framer.push(loud(160));
    framer.pull();
  }
  assert.deepEqual([framer.bufferedMs, framer.droppedMs], [80, 0], 'speech must not be dropped');
  for (let tick = 0; tick < 60; tick++) {
    framer.push(new Int16Array(160));
    framer.pull();
  }
  assert.deepEqual([framer.bufferedMs, framer.droppedMs, framer.filledFrames], [20, 60, 0]);
});

test('jitter of a frame is no pile', () => {
  const framer = createFramer(8000);
  for (let tick = 0; tick < 300; tick++) {
    if (tick % 2 === 0) framer.push(new Int16Array(320));
    framer.pull();
  }
  assert.deepEqual([framer.filledFrames, framer.droppedMs], [0, 0]);
});

test('what was said while the machine stood still for half a second is all heard', () => {
  const framer = createFramer(8000);
  for (let tick = 0; tick < 25; tick++) framer.pull();
  framer.push(counting(1, 4000));
  const out: number[] = [];
  while (framer.bufferedMs >= 20) out.push(...framer.pull());
  assertSameSamples(Int16Array.from(out), counting(1, 4000));
});

test('on a line that is never quiet the pile is taken down between words', () => {
  const framer = createFramer(8000);
  const [voice, street] = [sine(400, 8000, 160, 0.5), sine(400, 8000, 160, 0.05)];
  for (let i = 0; i < 15; i++) framer.push(voice);
  const say = (samples: Int16Array, ticks: number) => {
    for (let tick = 0; tick < ticks; tick++) {
      framer.push(samples);
      framer.pull();
    }
  };
  say(voice, 100);
  assert.deepEqual([framer.bufferedMs, framer.droppedMs], [300, 0], 'speech must not be dropped');
  say(street, 100);
  assert.deepEqual([framer.bufferedMs, framer.droppedMs, framer.filledFrames], [20, 280, 0]);
});
