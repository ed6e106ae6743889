import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRecorder } from '../../../../../src/adapters/phone/sip/heard-sound.ts';
import { createHandClock } from './hand-clock.ts';

const never = new AbortController().signal;

function setUp() {
  const clock = createHandClock();
  const over = new AbortController();
  const { heard, packet, key } = createRecorder(8000, clock, over.signal);
  let n = 0;
  /** Lets `ms` pass with a packet every 20 ms. */
  const pass = async (ms: number, level: number) => {
    for (let i = 0; i < ms; i += 20, n++) {
      const samples = new Int16Array(160).fill(level);
      packet({ source: 1, sequence: n, timestamp: n * 160, samples, atMs: clock.nowMs() });
      await clock.advance(20);
    }
  };
  return { clock, over, heard, key, pass };
}

test('waits for the next sound, not for the one that is over', async () => {
  const { heard, pass } = setUp();
  await pass(100, 4000);
  await pass(200, 0);
  const waiting = heard.waitForSound(100, never);
  await pass(100, 0);
  await pass(40, 4000);
  assert.equal(await waiting, 400);
  assert.equal(heard.firstSoundAfter(0), 0);
});

test('silence counts from the end of the sound and needs its full length', async () => {
  const { clock, heard, pass } = setUp();
  const waiting = heard.waitForSilence(300, 0, never);
  let done = false;
  void waiting.then(() => {
    done = true;
  });
  await pass(200, 4000);
  await pass(280, 0);
  assert.equal(done, false);
  assert.equal(heard.silenceSince(), 200);
  // Also when no packets come any more.
  await clock.advance(40);
  assert.equal(await waiting, 200);
});

test('the end of the call ends every wait with nothing', async () => {
  const { clock, over, heard, pass } = setUp();
  await pass(40, 0);
  const [sound, silence] = [heard.waitForSound(0, never), heard.waitForSilence(100, 0, never)];
  over.abort();
  await clock.advance(20);
  assert.deepEqual(await Promise.all([sound, silence]), [undefined, undefined]);
  assert.equal(heard.silenceSince(), undefined);
});

test('a key that is held down is one key', () => {
  const { heard, key } = setUp();
  for (const [name, timestamp, atMs] of [
    ['5', 160, 0],
    ['5', 160, 20],
    ['5', 960, 200],
    ['#', 1760, 400],
  ] as const)
    key(name, timestamp, atMs);
  assert.deepEqual(heard.keys(), [
    { key: '5', atMs: 0 },
    { key: '5', atMs: 200 },
    { key: '#', atMs: 400 },
  ]);
});
