import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHangWatch } from '../../../src/core/hang-watch.ts';

/** The watch with a clock that the test moves. */
function watched(context: import('node:test').TestContext) {
  context.mock.timers.enable({ apis: ['setInterval'] });
  let hangs = 0;
  const watch = createHangWatch(() => {
    hangs += 1;
  });
  return { watch, pass: (ms: number) => context.mock.timers.tick(ms), hangs: () => hangs };
}

test('a thread that has nothing to do never hangs', (context) => {
  const { pass, hangs } = watched(context);
  pass(60_000);
  assert.equal(hangs(), 0);
});

test('a thread that goes on with what it has is told of once, in its time', (context) => {
  const { watch, pass, hangs } = watched(context);
  watch.allow(1500);
  pass(1400);
  assert.equal(hangs(), 0);
  pass(100);
  assert.equal(hangs(), 1);
  pass(5000);
  assert.equal(hangs(), 1);
});

test('each sign of life gives the whole time again, and the end of the watch ends it', (context) => {
  const { watch, pass, hangs } = watched(context);
  for (let i = 0; i < 10; i += 1) {
    watch.allow(1500);
    pass(1400);
  }
  watch[Symbol.dispose]();
  pass(5000);
  assert.equal(hangs(), 0);
});

test('a loop of ours that was held for seconds makes no thread hang', async () => {
  let hung = false;
  using watch = createHangWatch(() => {
    hung = true;
  });
  watch.allow(1000);
  const untilMs = performance.now() + 1500;
  while (performance.now() < untilMs);
  await new Promise((resolve) => setTimeout(resolve, 250));
  assert.equal(hung, false);
});
