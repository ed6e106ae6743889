import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FRAME, isSilent, setUp, sound } from './mouth-by-hand.ts';

test('writes one frame every tick, silence when there is nothing to say', () => {
  const { frames, ticks } = setUp();
  ticks(3);
  assert.deepEqual(
    frames.map((frame) => [frame.length, isSilent(frame)]),
    [
      [FRAME, true],
      [FRAME, true],
      [FRAME, true],
    ],
  );
});

test('plays every sample once and in order, pads the last frame and says when it is over', () => {
  const { mouth, begin, frames, events, ticks } = setUp();
  begin();
  mouth.append(sound(30), []);
  mouth.finish();
  ticks(4);
  const played = frames.flatMap((frame) => [...frame]).slice(0, 240);
  assert.deepEqual(played, [...sound(30)]);
  assert.deepEqual(events, ['sound', 'audible', 'ended']);
});

test('waits for a slow voice without calling the utterance over', () => {
  const { mouth, begin, frames, events, ticks } = setUp();
  begin();
  mouth.append(sound(30), []);
  ticks(3);
  assert.deepEqual(events, ['sound', 'audible']);
  assert.ok(isSilent(frames[1]), 'half a frame is not sent before the rest of it is there');
  mouth.append(sound(30), []);
  ticks(1);
  assert.ok(!isSilent(frames[3]));
});

test('a pause fades out within the next frame, and going on repeats at most a frame and loses nothing', () => {
  const { mouth, begin, frames, ticks } = setUp();
  begin();
  mouth.append(sound(200), []);
  mouth.finish();
  ticks(3);
  mouth.pause();
  ticks(3);
  assert.ok(
    frames[3]?.slice(64).every((sample) => sample === 0),
    'silent 8 ms into the next frame',
  );
  assert.ok(isSilent(frames[4]) && isSilent(frames[5]));
  mouth.resume();
  ticks(1);
  const lastHeard = frames[2]?.at(-1) ?? 0;
  const firstAgain = frames[6]?.at(-1) ?? 0;
  const repeatedMs = (lastHeard - (firstAgain - FRAME)) / 8;
  assert.ok(repeatedMs >= 0 && repeatedMs <= 20, `repeats ${repeatedMs} ms`);
});

test('what was heard counts what has left, to the word, also after a stop', () => {
  const { mouth, begin, ticks } = setUp();
  begin();
  mouth.append(sound(300), [
    { text: 'We', endMs: 40 },
    { text: 'are', endMs: 100 },
    { text: 'open.', endMs: 300 },
  ]);
  mouth.finish();
  assert.equal(mouth.heardText(), '');
  ticks(6);
  assert.equal(mouth.heardText(), 'We are');
  mouth.stop();
  ticks(5);
  assert.equal(mouth.heardText(), 'We are');
});

test('sound that comes after a stop is not played', () => {
  const { mouth, begin, frames, events, ticks } = setUp();
  begin();
  mouth.append(sound(60), []);
  ticks(1);
  mouth.stop();
  mouth.append(sound(60), []);
  ticks(5);
  assert.ok(frames.slice(2).every(isSilent));
  assert.deepEqual(events, ['sound', 'audible']);
});

test('an utterance without sound ends at the next tick', () => {
  const { mouth, begin, events, ticks } = setUp();
  begin();
  mouth.finish();
  ticks(1);
  assert.deepEqual(events, ['ended']);
});

test('after a stall silence is left out and speech is not', () => {
  const { mouth, begin, frames } = setUp();
  mouth.tick(100);
  assert.equal(frames.length, 0);
  begin();
  mouth.append(sound(20), []);
  mouth.tick(100);
  assert.equal(frames.length, 1);
});

test('nothing is heard of an utterance before it is opened, and all of it after', () => {
  const { mouth, frames, events, ticks } = setUp();
  mouth.begin();
  mouth.append(sound(40), []);
  mouth.finish();
  ticks(3);
  assert.deepEqual([frames.length, frames.every(isSilent)], [3, true]);
  assert.deepEqual(events, ['sound']);
  mouth.open();
  ticks(1);
  assert.deepEqual([...(frames[3] ?? [])], [...sound(20)]);
  assert.deepEqual(events, ['sound', 'audible']);
});

test('a closed utterance is not heard, not over, and knows how much of it there is', () => {
  const { mouth, events, ticks } = setUp();
  mouth.begin();
  mouth.append(sound(60), [{ text: 'Good', endMs: 60 }]);
  mouth.finish();
  ticks(10);
  assert.deepEqual([mouth.heardText(), mouth.lengthMs, mouth.aheadMs], ['', 60, 60]);
  assert.ok(!events.includes('ended'));
});

test('what is left is known once no more sound follows, and less of it with each frame', () => {
  const { mouth, begin, ticks } = setUp();
  begin();
  mouth.append(sound(100), []);
  assert.equal(mouth.restMs, Number.POSITIVE_INFINITY);
  mouth.finish();
  assert.equal(mouth.restMs, 100);
  ticks(2);
  assert.equal(mouth.restMs, 60);
  mouth.pause();
  ticks(3);
  assert.equal(mouth.restMs, 60);
  mouth.begin();
  assert.equal(mouth.restMs, Number.POSITIVE_INFINITY);
});

test('a closed utterance that is stopped or begun anew is never heard', () => {
  const { mouth, frames, events, ticks } = setUp();
  mouth.begin();
  mouth.append(sound(60), []);
  mouth.stop();
  mouth.open();
  ticks(3);
  mouth.begin();
  mouth.open();
  ticks(3);
  assert.ok(frames.every(isSilent));
  assert.deepEqual(events, ['sound']);
});

test('opening what is being heard, held or over changes nothing', () => {
  const { mouth, begin, frames, events, ticks } = setUp();
  begin();
  mouth.append(sound(200), []);
  ticks(2);
  mouth.pause();
  mouth.open();
  ticks(3);
  mouth.open();
  ticks(3);
  assert.ok(frames.slice(3).every(isSilent));
  assert.deepEqual(events, ['sound', 'audible']);
});

test('a closed utterance cannot be held, so it is not gone on with', () => {
  const { mouth, frames, ticks } = setUp();
  mouth.begin();
  mouth.append(sound(60), []);
  mouth.pause();
  mouth.resume();
  ticks(3);
  assert.ok(frames.every(isSilent));
});

test('the first sound is told once an utterance, and empty sound is none', () => {
  const { mouth, begin, events } = setUp();
  begin();
  mouth.append(new Int16Array(), []);
  assert.deepEqual(events, []);
  mouth.append(sound(20), []);
  mouth.append(sound(20), []);
  begin();
  mouth.append(sound(20), []);
  assert.deepEqual(events, ['sound', 'sound']);
});
