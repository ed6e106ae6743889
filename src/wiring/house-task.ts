import { Worker } from 'node:worker_threads';
import type { FetchRecordings } from './fetch-recordings.ts';
import type { Sweep, Swept } from './sweep.ts';

export type HouseTask = Check | Fetch | (Sweep & { readonly task: 'sweep' });

interface Check {
  readonly task: 'check';
  readonly home: string;
}

interface Fetch extends FetchRecordings {
  readonly task: 'fetch';
}

type Result<Task> = Task extends Check ? boolean : Task extends Fetch ? number : Swept;

/**
 * Does one task in a thread of its own, which waits for disk and lock where the loop that moves sound must not.
 *
 * @param signal Ends the thread; the promise is then rejected.
 */
export function runHouseTask<Task extends HouseTask>(task: Task, signal: AbortSignal): Promise<Result<Task>> {
  const { promise, resolve, reject } = Promise.withResolvers<Result<Task>>();
  const worker = new Worker(new URL('./house-worker.ts', import.meta.url), { workerData: task });
  const stop = () => void worker.terminate();
  signal.addEventListener('abort', stop, { once: true });
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', () => {
    signal.removeEventListener('abort', stop);
    reject(new Error(`the thread for the task ${task.task} has ended`));
  });
  if (signal.aborted) stop();
  return promise;
}
