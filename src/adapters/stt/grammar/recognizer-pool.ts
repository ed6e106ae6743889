import { Worker } from 'node:worker_threads';
import { AppError } from '../../../core/errors.ts';
import { createHangWatch, type HangWatch } from '../../../core/hang-watch.ts';
import type { Log } from '../../../ports/log.ts';
import type { Answer, Asked, FromWorker, WorkerStart } from './messages.ts';

export interface RecognizerPool {
  /** Starts what is not running. @throws AppError `provider.unreachable` when a thread cannot load its model. */
  start(): Promise<void>;
  /** A thread that is lost is started again for the next answer. */
  recognize(answer: Answer, signal: AbortSignal): Asked;
  stop(): Promise<void>;
}

interface Seat {
  readonly worker: Worker;
  readonly ready: Promise<void>;
  readonly watch: HangWatch;
  /** Its model is loaded. */
  isReady: boolean;
  job: Job | undefined;
  /** What its job may take; Infinity without one. */
  limitMs: number;
}

interface Job {
  answer: Answer;
  readonly signal: AbortSignal;
  readonly resolve: (text: string) => void;
  readonly reject: (error: AppError) => void;
}

/**
 * A few words are decoded in 100 ms and 30 s of talk in 1.3 s; a machine that is seven times slower than that is lost
 * for conversations. What the caller said is heard again by the engine that takes over.
 */
const DECODE_LIMIT_MS = 1500;
const DECODE_LIMIT_SHARE = 0.25;
const SAMPLES_PER_MS = 8;
/** From a cold disk, on a machine that is busy with starting. */
const LOAD_LIMIT_MS = 10_000;

const WORKER = new URL('./worker.ts', import.meta.url);

/** A few threads that decode whatever comes, one answer each at a time, first come first served. */
export function createRecognizerPool(given: {
  readonly workers: number;
  readonly espeakVoice: string;
  readonly log: Log;
  readonly workerFile?: URL;
}): RecognizerPool {
  const seats = new Set<Seat>();
  const queue: Job[] = [];
  const unsayable = new Set<string>();

  function dispatch(): void {
    for (const seat of seats) {
      if (seat.job) continue;
      const job = nextJob();
      if (!job) return;
      give(seat, job, limitOf(job.answer));
      seat.worker.postMessage(job.answer, [job.answer.samples.buffer]);
    }
  }

  function give(seat: Seat, job: Job | undefined, limitMs: number): void {
    seat.job = job;
    seat.limitMs = limitMs;
    // One that is loading begins with it when its model is there.
    if (seat.isReady) seat.watch.allow(limitMs);
  }

  function nextJob(): Job | undefined {
    for (;;) {
      const job = queue.shift();
      if (!job?.signal.aborted) return job;
      job.resolve('');
    }
  }

  /** Every thread finds out for itself; it is reported once. */
  function leftOut(words: readonly string[]): void {
    const unreported = words.filter((word) => !unsayable.has(word));
    for (const word of unreported) unsayable.add(word);
    if (unreported.length > 0)
      given.log.warn({ pii: { words: unreported } }, 'Words that nobody can pronounce are not listened for.');
  }

  function settle(seat: Seat, message: Extract<FromWorker, { type: 'said' | 'failed' }>): void {
    const { job } = seat;
    give(seat, undefined, Number.POSITIVE_INFINITY);
    if (message.type === 'failed') given.log.error({ err: message.error }, 'An answer could not be decoded.');
    job?.resolve(message.type === 'said' ? message.text : '');
    dispatch();
  }

  function take(): Seat {
    const worker = new Worker(given.workerFile ?? WORKER, {
      workerData: { espeakVoice: given.espeakVoice } satisfies WorkerStart,
    });
    const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
    // A seat that is lost later is told to whoever waits for a job, not to whoever waited for the start.
    ready.catch(() => undefined);
    const lose = (what: string, cause: unknown) => {
      watch[Symbol.dispose]();
      const lost = new AppError('provider.unreachable', `a recogniser thread ${what}`, { cause });
      reject(lost);
      const wasNeeded = seats.delete(seat);
      if (wasNeeded) given.log.error({ err: lost }, 'A recogniser thread was lost.');
      seat.job?.reject(lost);
      if (seats.size === 0) for (const job of queue.splice(0)) job.reject(lost);
    };
    const watch = createHangWatch(() => {
      lose('hangs', undefined);
      // Not waited for: who has lost it goes on with another.
      void worker.terminate();
    });
    const seat: Seat = {
      worker,
      ready,
      watch,
      isReady: false,
      job: undefined,
      limitMs: Number.POSITIVE_INFINITY,
    };
    watch.allow(LOAD_LIMIT_MS);
    let cause: unknown;
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'unsayable') return leftOut(message.words);
      if (message.type !== 'ready') return settle(seat, message);
      seat.isReady = true;
      watch.allow(seat.limitMs);
      resolve();
    });
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', (code) => lose(`exited with ${code}`, cause));
    seats.add(seat);
    return seat;
  }

  return {
    async start() {
      while (seats.size < given.workers) take();
      await Promise.all([...seats].map(({ ready }) => ready));
    },
    recognize(answer, signal) {
      while (seats.size < given.workers) take();
      const { promise: text, resolve, reject } = Promise.withResolvers<string>();
      const job: Job = { answer, signal, resolve, reject };
      queue.push(job);
      dispatch();
      return {
        text,
        update(newer) {
          const waits = queue.includes(job);
          if (waits) job.answer = newer;
          return waits;
        },
      };
    },
    async stop() {
      const leaving = [...seats];
      seats.clear();
      for (const job of queue.splice(0)) job.resolve('');
      await Promise.all(leaving.map(({ worker }) => worker.terminate()));
    },
  };
}

function limitOf({ samples }: Answer): number {
  return DECODE_LIMIT_MS + (samples.length / SAMPLES_PER_MS) * DECODE_LIMIT_SHARE;
}
