import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { isSound } from '../adapters/storage/sqlite/is-sound.ts';
import { fetchRecordings } from './fetch-recordings.ts';
import { databaseIn } from './home-paths.ts';
import type { HouseTask } from './house-task.ts';
import { sweep } from './sweep.ts';

/** After everything else: callers are waiting for the same processors. */
const NICE = 15;

// What a worker is begun with has no type; house-task.ts is the only one that begins this one.
const given = workerData as HouseTask;
parentPort?.postMessage(done(given));

function done(task: HouseTask): unknown {
  if (task.task === 'check') return check(task.home);
  return task.task === 'fetch' ? fetchRecordings(task) : sweep(task);
}

function check(home: string): boolean {
  try {
    // On Linux it is the thread's own. A sweep keeps what it has: who holds the lock of the database must not be slow.
    setPriority(NICE);
  } catch {
    // It then shares the processor.
  }
  return isSound(databaseIn(home));
}
