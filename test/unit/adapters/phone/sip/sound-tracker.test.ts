import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audibleSpan, createSoundTracker } from '../../../../../src/adapters/phone/sip/sound-tracker.ts';

const quiet = (ms: number) => new Int16Array(ms * 8);
const loud = (ms: number) => Int16Array.from({ length: ms * 8 }, (_, i) => (i % 2 ? 3000 : -3000));
const join = (...parts: readonly Int16Array[]) => Int16Array.from(parts.flatMap((part) => [...part]));

test('sound is dated from its first loud 10 ms to its last', () => {
  const tracker = createSoundTracker(8000);
  tracker.push(join(quiet(10), loud(10)), 1000);
  tracker.push(loud(20), 1020);
  tracker.push(join(loud(10), quiet(10)), 1040);
  assert.deepEqual(tracker.sounds(), [{ fromMs: 1010, toMs: 1050 }]);
});

test('a short gap joins, a long one divides', () => {
  const tracker = createSoundTracker(8000);
  tracker.push(join(loud(40), quiet(70), loud(40), quiet(200), loud(40)), 0);
  assert.deepEqual(tracker.sounds(), [
    { fromMs: 0, toMs: 150 },
    { fromMs: 350, toMs: 390 },
  ]);
});

test('a click is no sound, and does not move the onset of what follows', () => {
  const tracker = createSoundTracker(8000);
  tracker.push(join(loud(10), quiet(190), loud(30)), 0);
  assert.deepEqual(tracker.sounds(), [{ fromMs: 200, toMs: 230 }]);
});

test('line noise of -60 dBFS is silence', () => {
  const tracker = createSoundTracker(8000);
  tracker.push(
    Int16Array.from({ length: 8000 }, (_, i) => (i % 2 ? 33 : -33)),
    0,
  );
  assert.deepEqual(tracker.sounds(), []);
});

test('a line is measured from its first to its last sound', () => {
  assert.deepEqual(audibleSpan(join(quiet(30), loud(20), quiet(300), loud(5), quiet(45)), 8000), {
    fromMs: 30,
    toMs: 360,
  });
  assert.equal(audibleSpan(quiet(100), 8000), undefined);
});
