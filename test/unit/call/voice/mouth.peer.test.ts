import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FRAME, isSilent, setUp, sound } from './mouth-by-hand.ts';

test('writes no silence to a peer that keeps the clock', () => {
  const { frames, ticks } = setUp('peer');
  ticks(3);
  assert.equal(frames.length, 0);
});

test('what a peer has queued and not played is not heard', () => {
  const { mouth, begin, line, ticks } = setUp('peer');
  begin();
  mouth.append(sound(100), [
    { text: 'Good', endMs: 40 },
    { text: 'morning.', endMs: 100 },
  ]);
  mouth.finish();
  ticks(5);
  line.queuedMs = 60;
  assert.equal(mouth.heardText(), 'Good');
});

test('is over only when the peer has played its queue', () => {
  const { mouth, begin, line, events, ticks } = setUp('peer');
  line.queuedMs = 40;
  begin();
  mouth.append(sound(20), []);
  mouth.finish();
  ticks(3);
  assert.deepEqual(events, ['sound', 'audible']);
  line.queuedMs = 0;
  ticks(1);
  assert.deepEqual(events, ['sound', 'audible', 'ended']);
});

test('a tick tells what the line plays, sound and silence, also while a peer is sent nothing', () => {
  const { mouth, begin, line, frames, ticks } = setUp('peer');
  assert.ok(isSilent(mouth.tick()));
  begin();
  mouth.append(sound(100), []);
  const first = mouth.tick();
  line.queuedMs = 120;
  assert.deepEqual([...first, ...mouth.tick()], [...sound(40)]);
  assert.equal(frames.length, 1);
  line.unplayedMs = 60;
  mouth.pause();
  assert.equal(mouth.tick()[159], 0, 'faded out');
  const held = mouth.tick();
  assert.deepEqual([held.length, isSilent(held), frames.length], [FRAME, true, 2]);
  ticks(1);
});

test('a peer is given 200 ms at once, and more when it has half of that left', () => {
  const { mouth, begin, line, frames } = setUp('peer');
  begin();
  mouth.append(sound(400), []);
  const given = [220, 180, 140, 100, 180].map((queuedMs) => {
    mouth.tick();
    line.queuedMs = queuedMs;
    return frames.map(({ length }) => length / 8);
  });
  assert.deepEqual(given, [[200], [200], [200], [200], [200, 100]]);
  const written = frames.flatMap((frame) => [...frame]);
  assert.deepEqual(written, [...sound(300)]);
});

test('a peer that had nothing left is given what there is, and the last frame whole', () => {
  const { mouth, begin, frames } = setUp('peer');
  begin();
  mouth.append(sound(50), []);
  mouth.tick();
  mouth.append(sound(20), []);
  mouth.finish();
  mouth.tick();
  assert.deepEqual(
    frames.map(({ length }) => length / 8),
    [40, 40],
  );
  assert.deepEqual(frames.flatMap((frame) => [...frame]).slice(0, 560), [...sound(50), ...sound(20)]);
});

test('going on after a pause starts with what a peer has not played', () => {
  const { mouth, begin, line, frames, ticks } = setUp('peer');
  begin();
  mouth.append(sound(400), []);
  ticks(1);
  line.unplayedMs = 140;
  mouth.pause();
  ticks(2);
  mouth.resume();
  ticks(1);
  // 60 ms were played, and half of the frame before is heard once more.
  assert.equal(frames.at(-1)?.at(-1), (60 - 10 + 200) * 8);
});

test('speech that is stopped in the tick in which it was to be held leaves nothing with the peer', () => {
  const { mouth, begin, line, frames, ticks } = setUp('peer');
  begin();
  mouth.append(sound(400), []);
  ticks(1);
  line.unplayedMs = 160;
  mouth.pause();
  mouth.stop();
  ticks(3);
  assert.deepEqual([line.flushes, frames.length], [1, 2]);
});
