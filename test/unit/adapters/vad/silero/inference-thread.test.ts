import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createInferenceThread } from '../../../../../src/adapters/vad/silero/inference-thread.ts';
import { silentLog } from '../../../../../src/ports/log.ts';

const oneWindow = () => ({ streams: Int32Array.of(1), samples: new Int16Array(256) });
/** Kills the thread: it refuses windows of another length. */
const poison = () => ({ streams: Int32Array.of(1), samples: new Int16Array(1) });

test('a thread that is lost answers undefined, is reported, and is started again', async () => {
  const reported: string[] = [];
  const log = { ...silentLog, error: (_: object, sentence: string) => void reported.push(sentence) };
  const thread = createInferenceThread('models/silero_vad_v6.2.onnx', log);
  await thread.start();
  assert.equal((await thread.infer(oneWindow()))?.length, 1);

  assert.deepEqual(await Promise.all([thread.infer(poison()), thread.infer(oneWindow())]), [
    undefined,
    undefined,
  ]);
  assert.equal(reported.length, 1);

  let heard: Float32Array | undefined;
  for (let tries = 0; tries < 200 && !heard; tries++) {
    heard = await thread.infer(oneWindow());
    await sleep(20);
  }
  assert.equal(heard?.length, 1);
  await thread.stop();
});

test('a thread that cannot start says why and is not tried again', async () => {
  const thread = createInferenceThread('models/none.onnx', silentLog);
  await assert.rejects(thread.start());
  await thread.stop();
});

test('a thread that is stopped in the middle of an inference ends with its answer, and the process lives', async () => {
  const windows = 400;
  const thread = createInferenceThread('models/silero_vad_v6.2.onnx', silentLog);
  await thread.start();
  const streams = Int32Array.from({ length: windows }, (_, index) => index);
  const asked = thread.infer({ streams, samples: new Int16Array(256 * windows) });
  await sleep(2);
  await thread.stop();
  assert.equal((await asked)?.length, windows);
});
