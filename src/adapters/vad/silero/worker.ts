import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { FromWorker, ToWorker, WorkerStart } from './messages.ts';
import { createBatchRunner, ROW_SAMPLES, type RunModel, STATE_SIZE } from './rows.ts';

/** Runs the model in a thread of its own: the runtime blocks its thread for as long as an inference takes. */

const port = parentPort ?? unreachableWithoutPort();
// Written by our own side of the thread boundary, voice-detector.ts.
const { modelFile } = workerData as WorkerStart;

const session = await InferenceSession.create(modelFile, {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
});
const sampleRate = new Tensor('int64', BigInt64Array.of(8000n), []);

const run: RunModel = async (rows, state, count) => {
  const answer = await session.run({
    input: new Tensor('float32', rows, [count, ROW_SAMPLES]),
    state: new Tensor('float32', state, [2, count, STATE_SIZE]),
    sr: sampleRate,
  });
  return { probabilities: floats(answer['output']), state: floats(answer['stateN']) };
};

const runner = createBatchRunner(run);
let busy = Promise.resolve();

port.on('message', (message: ToWorker) => {
  busy = busy.then(() => obey(message));
});
tell({ type: 'ready' });
// For the next start, which may follow a kill.
flushCompileCache();

async function obey(message: ToWorker): Promise<void> {
  if (message.type === 'forget') return runner.forget(message.stream);
  const probabilities = await runner.infer(message.batch);
  tell({ type: 'probabilities', probabilities });
}

function tell(message: FromWorker): void {
  port.postMessage(message);
}

function floats(tensor: Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new Error('the model answered in another form');
}

function unreachableWithoutPort(): never {
  throw new Error('runs as a worker only');
}
