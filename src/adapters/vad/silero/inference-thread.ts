import { Worker } from 'node:worker_threads';
import { createHangWatch, type HangWatch } from '../../../core/hang-watch.ts';
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
/** An answer takes 1 to 30 ms; callers are not heard meanwhile. */
const ANSWER_LIMIT_MS = 1500;
/** From a cold disk, on a machine that is busy with starting. */
const LOAD_LIMIT_MS = 10_000;

type Answer = (probabilities: Float32Array | undefined) => void;

interface Running {
  readonly worker: Worker;
  readonly watch: HangWatch;
  /** The model is loaded. */
  ready: boolean;
}

const WORKER = new URL('./worker.ts', import.meta.url);

/**
 * Keeps one worker thread alive between `start` and `stop`. One that hangs is as lost as one that has ended; a new one
 * starts without memory of any stream.
 */
export function createInferenceThread(modelFile: string, log: Log, workerFile = WORKER): InferenceThread {
  let running: Running | undefined;
  let stopped = true;
  let retry: NodeJS.Timeout | undefined;
  const waiting: Answer[] = [];

  function launch(): Promise<void> {
    keepToOurselves();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const worker = new Worker(workerFile, { workerData: { modelFile } satisfies WorkerStart });
    const watch = createHangWatch(() => {
      lost(new Error('the voice thread hangs'));
      // Not waited for: native code that hangs ends when it likes.
      void worker.terminate();
    });
    const mine: Running = { worker, watch, ready: false };
    let failure: unknown;
    const lost = (cause: unknown) => {
      watch[Symbol.dispose]();
      if (running !== mine) return;
      running = undefined;
      for (const answer of waiting.splice(0)) answer(undefined);
      reject(cause);
      if (!stopped) relaunch(cause, mine.ready ? 0 : RESTART_MS);
    };
    running = mine;
    watch.allow(LOAD_LIMIT_MS);
    worker.on('message', (message: FromWorker) => {
      if (running !== mine) return;
      if (message.type === 'probabilities') waiting.shift()?.(message.probabilities);
      else mine.ready = true;
      watch.allow(waiting.length > 0 ? ANSWER_LIMIT_MS : Number.POSITIVE_INFINITY);
      resolve();
    });
    // `exit` follows every error, and is where the loss is handled.
    worker.on('error', (error) => {
      failure = error;
    });
    worker.on('exit', (code) => lost(failure ?? new Error(`the voice thread exited with ${code}`)));
    return promise;
  }

  function relaunch(cause: unknown, delayMs: number): void {
    log.error({ err: cause }, 'The voice detector was lost and is started again.');
    // A launch that fails comes back here by the thread's `exit`.
    retry = setTimeout(() => void launch().catch(() => undefined), delayMs);
  }

  /** A thread that hangs is given up by its watch, so this ends. */
  async function lastAnswer(): Promise<void> {
    const last = waiting.pop();
    if (!last) return;
    const { promise, resolve } = Promise.withResolvers<Float32Array | undefined>();
    waiting.push(resolve);
    last(await promise);
  }

  return {
    async start() {
      // Nobody is served yet: a first start that fails is the caller's to know, and is not tried again.
      await launch();
      stopped = false;
    },
    infer(batch) {
      // While a thread loads nothing is kept for it: what it would say comes too late.
      if (!running?.ready) return Promise.resolve(undefined);
      const { promise, resolve } = Promise.withResolvers<Float32Array | undefined>();
      if (waiting.push(resolve) === 1) running.watch.allow(ANSWER_LIMIT_MS);
      const message: ToWorker = { type: 'infer', batch };
      running.worker.postMessage(message, [batch.streams.buffer, batch.samples.buffer] as ArrayBuffer[]);
      return promise;
    },
    forget(stream) {
      running?.worker.postMessage({ type: 'forget', stream } satisfies ToWorker);
    },
    async stop() {
      stopped = true;
      clearTimeout(retry);
      // The runtime's native code aborts the whole process when its thread is ended in the middle of an inference.
      await lastAnswer();
      const last = running;
      running = undefined;
      for (const answer of waiting.splice(0)) answer(undefined);
      await last?.worker.terminate();
    },
  };
}

/**
 * Since 1.29 the runtime of the model tells its vendor about the machine, and on Linux keeps an id and what could not be
 * sent yet in the user's cache; a process waits for its uploader at the end. The variable is read by native code, once,
 * when the library is loaded, so a thread cannot set it for itself. Source: microsoft/onnxruntime #27379.
 */
function keepToOurselves(): void {
  process.env['ORT_DISABLE_TELEMETRY'] = '1';
}
