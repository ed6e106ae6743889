import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTurns } from '../../../bench/load/load-house.ts';

test('whoever waits is let through in the order of asking, never two together', async () => {
  const next = createTurns(30);
  const through: { readonly who: number; readonly atMs: number }[] = [];
  await Promise.all(
    [0, 1, 2, 3].map(async (who) => {
      await next();
      through.push({ who, atMs: performance.now() });
    }),
  );
  assert.deepEqual(
    through.map(({ who }) => who),
    [0, 1, 2, 3],
  );
  const gapsMs = through.slice(1).map(({ atMs }, i) => atMs - (through[i]?.atMs ?? 0));
  assert.ok(Math.min(...gapsMs) >= 29, `gaps ${gapsMs}`);
});
