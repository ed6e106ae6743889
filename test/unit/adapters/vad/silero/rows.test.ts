import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBatchRunner, type RunModel } from '../../../../../src/adapters/vad/silero/rows.ts';

/** A model that keeps what it is given, and answers with what can be told apart. */
function spyModel() {
  const runs: { rows: Float32Array; state: Float32Array; count: number }[] = [];
  const run: RunModel = async (rows, state, count) => {
    runs.push({ rows, state, count });
    // The first sample of each window says which one it was.
    const probabilities = Array.from({ length: count }, (_, row) => rows[row * 288 + 32] ?? -1);
    return { probabilities, state: state.map((x) => x + 1) };
  };
  return { runs, run };
}

const window = (value: number) => new Int16Array(256).fill(value * 32768);
const batch = (...windows: readonly (readonly [stream: number, value: number])[]) => ({
  streams: Int32Array.from(windows, ([stream]) => stream),
  samples: Int16Array.from(windows.flatMap(([, value]) => [...window(value)])),
});

test('a row is 288 samples: 32 of the window before, then 256 new ones', async () => {
  const { runs, run } = spyModel();
  const runner = createBatchRunner(run);
  const rising = Int16Array.from({ length: 256 }, (_, i) => i);
  await runner.infer({ streams: Int32Array.of(1), samples: rising });
  await runner.infer(batch([1, 0.5]));

  assert.deepEqual(
    runs.map(({ rows }) => rows.length),
    [288, 288],
  );
  assert.ok(runs[0]?.rows.subarray(0, 32).every((x) => x === 0));
  assert.deepEqual(
    [...(runs[1]?.rows.subarray(0, 32) ?? [])],
    [...rising.subarray(224)].map((x) => x / 32768),
  );
  assert.ok(runs[1]?.rows.subarray(32).every((x) => x === 0.5));
});

test('windows of different calls share one run, and each keeps its own state', async () => {
  const { runs, run } = spyModel();
  const runner = createBatchRunner(run);
  await runner.infer(batch([1, 0.1]));
  await runner.infer(batch([1, 0.2], [2, 0.3]));

  const { state, count } = runs[1] ?? assert.fail();
  assert.equal(count, 2);
  // [2, count, 128]: both halves of call 1 have been through the model once, those of call 2 never.
  assert.deepEqual(
    [0, 128, 256, 384].map((at) => state[at]),
    [1, 0, 1, 0],
  );
});

test('two windows of one call run after each other, and are answered in their order', async () => {
  const { runs, run } = spyModel();
  const heard = await createBatchRunner(run).infer(batch([1, 0.25], [2, 0.5], [1, 0.75]));
  assert.deepEqual([...heard], [0.25, 0.5, 0.75]);
  assert.deepEqual(
    runs.map(({ count }) => count),
    [2, 1],
  );
});

test('a call that is forgotten begins anew', async () => {
  const { runs, run } = spyModel();
  const runner = createBatchRunner(run);
  await runner.infer(batch([1, 0.5]));
  runner.forget(1);
  await runner.infer(batch([1, 0.5]));
  assert.equal(runs[1]?.rows[0], 0);
  assert.equal(runs[1]?.state[0], 0);
});

test('a call that is forgotten while its window is judged does not come back', async () => {
  const answers: (() => void)[] = [];
  const states: number[] = [];
  const runner = createBatchRunner(async (_rows, state, count) => {
    states.push(state[0] ?? -1);
    await new Promise<void>((resolve) => answers.push(resolve));
    return { probabilities: Array<number>(count).fill(0), state: state.map((x) => x + 1) };
  });
  const first = runner.infer(batch([1, 0.5]));
  runner.forget(1);
  answers.shift()?.();
  await first;
  const second = runner.infer(batch([1, 0.5]));
  answers.shift()?.();
  await second;
  assert.deepEqual(states, [0, 0]);
});

test('the memory of a call that is forgotten serves the next one, empty', async () => {
  const { runs, run } = spyModel();
  const runner = createBatchRunner(run);
  for (let stream = 1; stream <= 3; stream += 1) {
    await runner.infer(batch([stream, 0.5], [9, 0.5]));
    await runner.infer(batch([stream, 0.5], [9, 0.5]));
    runner.forget(stream);
  }
  // Every other run begins a call: neither its context nor its state knows the one before. Call 9 goes on.
  assert.deepEqual(
    runs.map(({ rows, state }) => [rows[0], state[0], state[128]]),
    [0, 0.5, 0, 0.5, 0, 0.5].map((context, i) => [context, i % 2, i]),
  );
});

test('a batch of another window length is refused', async () => {
  const runner = createBatchRunner(spyModel().run);
  await assert.rejects(
    runner.infer({ streams: Int32Array.of(1), samples: new Int16Array(160) }),
    /160 samples/,
  );
});
