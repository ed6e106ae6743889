import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** Makes young things until the heap has all the room it may take, and tells how many megabytes that is. */
const FILL = `
  const { getHeapSpaceStatistics } = process.getBuiltinModule('node:v8');
  let kept = [];
  for (let i = 0; i < 3_000_000; i++) {
    kept.push({ i });
    if (kept.length > 20_000) kept = [];
  }
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  const filledMb = young.space_size / 2 ** 20;`;

const THREAD = `${FILL}
  process.getBuiltinModule('node:worker_threads').parentPort.postMessage(filledMb);`;

test('threads begun later have little room for what is young, and the one that moves sound keeps its own', () => {
  const heaps = new URL('../../../src/wiring/thread-heaps.ts', import.meta.url).href;
  const script = `
    import { Worker } from 'node:worker_threads';
    import { limitThreadHeaps } from ${JSON.stringify(heaps)};
    limitThreadHeaps();
    const worker = new Worker(${JSON.stringify(THREAD)}, { eval: true });
    worker.on('message', (threadMb) => {
      ${FILL}
      console.log(JSON.stringify({ threadMb, filledMb }));
    });`;
  const child = spawnSync(
    process.execPath,
    ['--max-semi-space-size=8', '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  assert.equal(child.status, 0, child.stderr);
  assert.deepEqual(JSON.parse(child.stdout), { threadMb: 4, filledMb: 16 });
});
