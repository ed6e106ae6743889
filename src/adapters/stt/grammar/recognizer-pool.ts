import { Worker } from 'node:worker_threads';
import { AppError } from '../../../core/errors.ts';
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
  job: Job | undefined;
}

interface Job {
  answer: Answer;
  readonly signal: AbortSignal;
  readonly resolve: (text: string) => void;
  readonly reject: (error: AppError) => void;
}

/** A few threads that decode whatever comes, one answer each at a time, first come first served. */
export function createRecognizerPool(given: {
  readonly workers: number;
  readonly espeakVoice: string;
  readonly log: Log;
}): RecognizerPool {
  const seats = new Set<Seat>();
  const queue: Job[] = [];
  const unsayable = new Set<string>();

  function dispatch(): void {
    for (const seat of seats) {
      if (seat.job) continue;
      const job = nextJob();
      if (!job) return;
      seat.job = job;
      seat.worker.postMessage(job.answer, [job.answer.samples.buffer]);
    }
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
    seat.job = undefined;
    if (message.type === 'failed') given.log.error({ err: message.error }, 'An answer could not be decoded.');
    job?.resolve(message.type === 'said' ? message.text : '');
    dispatch();
  }

  function take(): Seat {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { espeakVoice: given.espeakVoice } satisfies WorkerStart,
    });
    const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
    // A seat that is lost later is told to whoever waits for a job, not to whoever waited for the start.
    ready.catch(() => undefined);
    const seat: Seat = { worker, ready, job: undefined };
    let cause: unknown;
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'ready') resolve();
      else if (message.type === 'unsayable') leftOut(message.words);
      else settle(seat, message);
    });
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', (code) => {
      const stopped = !seats.delete(seat);
      const lost = new AppError('provider.unreachable', `a recogniser thread exited with ${code}`, { cause });
      reject(lost);
      if (!stopped) given.log.error({ err: lost }, 'A recogniser thread was lost.');
      seat.job?.reject(lost);
      if (seats.size === 0) for (const job of queue.splice(0)) job.reject(lost);
    });
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
