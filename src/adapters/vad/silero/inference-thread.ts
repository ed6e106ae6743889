import { Worker } from 'node:worker_threads';
import type { Log } from '../../../ports/log.ts';
import type { FromWorker, ToWorker, WorkerStart } from './messages.ts';
import type { Batch } from './rows.ts';

export interface InferenceThread {
  /** Resolves when the model is loaded. */
  start(): Promise<void>;
  /** Resolves with one probability a window, or with undefined when the thread was lost before it answered. */
  infer(batch: Batch): Promise<Float32Array | undefined>;
  forget(stream: number): void;
  stop(): Promise<void>;
}

/** Time between attempts to start a thread that cannot start: loading takes about a tenth of it. */
const RESTART_MS = 500;

type Answer = (probabilities: Float32Array | undefined) => void;

/** Keeps one worker thread alive between `start` and `stop`. A new one starts without memory of any stream. */
export function createInferenceThread(modelFile: string, log: Log): InferenceThread {
  let worker: Worker | undefined;
  let stopped = true;
  let retry: NodeJS.Timeout | undefined;
  const waiting: Answer[] = [];

  function launch(): Promise<void> {
    const started = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { modelFile } satisfies WorkerStart,
    });
    worker = started;
    let ready = false;
    let failure: unknown;
    return new Promise((resolve, reject) => {
      started.on('message', (message: FromWorker) => {
        if (message.type === 'probabilities') return waiting.shift()?.(message.probabilities);
        ready = true;
        return resolve();
      });
      // `exit` follows every error, and is where the loss is handled.
      started.on('error', (error) => {
        failure = error;
      });
      started.on('exit', (code) => {
        const cause = failure ?? new Error(`the voice thread exited with ${code}`);
        worker = undefined;
        for (const answer of waiting.splice(0)) answer(undefined);
        reject(cause);
        if (!stopped) relaunch(cause, ready ? 0 : RESTART_MS);
      });
    });
  }

  function relaunch(cause: unknown, delayMs: number): void {
    log.error({ err: cause }, 'The voice detector was lost and is started again.');
    // A launch that fails comes back here by the thread's `exit`.
    retry = setTimeout(() => void launch().catch(() => undefined), delayMs);
  }

  return {
    async start() {
      // Nobody is served yet: a first start that fails is the caller's to know, and is not tried again.
      await launch();
      stopped = false;
    },
    infer(batch) {
      if (!worker) return Promise.resolve(undefined);
      const asked = worker;
      return new Promise((resolve) => {
        waiting.push(resolve);
        const message: ToWorker = { type: 'infer', batch };
        asked.postMessage(message, [batch.streams.buffer, batch.samples.buffer] as ArrayBuffer[]);
      });
    },
    forget(stream) {
      worker?.postMessage({ type: 'forget', stream } satisfies ToWorker);
    },
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await worker?.terminate();
      for (const answer of waiting.splice(0)) answer(undefined);
      worker = undefined;
    },
  };
}
