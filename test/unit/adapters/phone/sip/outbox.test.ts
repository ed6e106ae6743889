import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOutbox, type Outbox } from '../../../../../src/adapters/phone/sip/outbox.ts';

const never = new AbortController().signal;
const loud = (ms: number) => new Int16Array(ms * 8).fill(3000);

/** Pulls every 20 ms from `fromMs` until nothing is left. */
function drain(outbox: Outbox, fromMs: number) {
  const frames = [];
  for (let atMs = fromMs; ; atMs += 20) {
    const frame = outbox.pull(atMs);
    if (!frame) return frames;
    frames.push(frame);
  }
}

test('a line is cut into packets and dated by its sound, not by its silence', async () => {
  const outbox = createOutbox();
  const line = new Int16Array(100 * 8);
  line.set(loud(40), 30 * 8);
  const said = outbox.say(line, never);
  const frames = drain(outbox, 1000);
  assert.equal(frames.length, 5);
  assert.deepEqual(await said, { firstVoicedAtMs: 1030, lastVoicedAtMs: 1070 });
});

test('the last packet is filled up with silence', () => {
  const outbox = createOutbox();
  void outbox.say(loud(25), never);
  const [, last] = drain(outbox, 0);
  assert.ok(last?.type === 'sound');
  assert.equal(last.samples.length, 160);
  assert.deepEqual([last.samples[39], last.samples[40]], [3000, 0]);
});

test('lines and keys go out one after another', async () => {
  const outbox = createOutbox();
  const [first, keys, second] = [
    outbox.say(loud(20), never),
    outbox.press('1#', never),
    outbox.say(loud(20), never),
  ];
  const frames = drain(outbox, 0);
  assert.equal(frames.length, 1 + 20 + 1);
  assert.equal((await first).firstVoicedAtMs, 0);
  assert.deepEqual(await keys, { firstVoicedAtMs: 20, lastVoicedAtMs: 320 });
  assert.equal((await second).firstVoicedAtMs, 420);
  const pressed = frames.filter((frame) => frame.type === 'key');
  assert.deepEqual(
    pressed.map(
      ({ isFirst, events }) =>
        `${isFirst ? '>' : ''}${events.map((e) => e.key + e.durationSamples + (e.end ? '!' : ''))}`,
    ),
    [
      '>1160',
      '1320',
      '1480',
      '1640',
      '1800!,1800!,1800!',
      '>#160',
      '#320',
      '#480',
      '#640',
      '#800!,#800!,#800!',
    ],
  );
});

test('an aborted line stops where it is', async () => {
  const outbox = createOutbox();
  const stop = new AbortController();
  const said = outbox.say(loud(200), stop.signal);
  outbox.pull(0);
  stop.abort();
  assert.deepEqual(await said, { firstVoicedAtMs: 0, lastVoicedAtMs: 20 });
  assert.equal(outbox.pull(20), undefined);
});

test('nothing to say is said at once', async () => {
  const outbox = createOutbox();
  const nothing = { firstVoicedAtMs: undefined, lastVoicedAtMs: undefined };
  assert.deepEqual(await outbox.say(new Int16Array(0), never), nothing);
  assert.deepEqual(await outbox.press('', never), nothing);
});
