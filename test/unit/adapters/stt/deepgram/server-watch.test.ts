import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createServerWatch } from '../../../../../src/adapters/stt/deepgram/server-watch.ts';

function watch(settings: { readonly keepAliveMs: number; readonly silenceMs: number }) {
  const seen: string[] = [];
  const own = createServerWatch({
    ...settings,
    keepAlive: () => seen.push('keep-alive'),
    silent: () => seen.push('silent'),
  });
  own.start();
  return { seen, own, [Symbol.dispose]: () => own.stop() };
}

test('a connection without sound is kept alive, again and again', async () => {
  using it = watch({ keepAliveMs: 40, silenceMs: 10_000 });
  while (it.seen.length < 3) await sleep(10);
  assert.deepEqual(it.seen.slice(0, 3), ['keep-alive', 'keep-alive', 'keep-alive']);
});

test('a server that is silent while no sound is sent is not dead', async () => {
  using it = watch({ keepAliveMs: 10_000, silenceMs: 40 });
  await sleep(150);
  assert.deepEqual(it.seen, []);
});

test('a server that is silent to sound is reported, and a burst of sound alone is not enough', async () => {
  using it = watch({ keepAliveMs: 10_000, silenceMs: 200 });
  it.own.sent(5);
  assert.deepEqual(it.seen, []);
  while (it.seen.length === 0) await sleep(10);
  assert.equal(it.seen[0], 'silent');
});

test('any message of the server is a sign of life', async () => {
  using it = watch({ keepAliveMs: 10_000, silenceMs: 200 });
  for (let i = 0; i < 30; i++) {
    it.own.sent(1);
    it.own.received();
    await sleep(10);
  }
  assert.deepEqual(it.seen, []);
});
