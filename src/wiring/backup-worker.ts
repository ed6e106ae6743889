import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../core/errors.ts';
import type { BackupReply, BackupTask } from './backup-task.ts';
import { makeBackup } from './make-backup.ts';

/** After everything else: callers are waiting for the same processors. */
const NICE = 15;

// What a worker is begun with has no type; backup-task.ts is the only one that begins this one.
const task = workerData as BackupTask;
const reply = (message: BackupReply) => parentPort?.postMessage(message);

try {
  // On Linux it is the thread's own.
  setPriority(NICE);
} catch {
  // It then shares the processor.
}
try {
  const manifest = await makeBackup(task, (progress) => reply({ type: 'progress', progress }));
  reply({ type: 'made', manifest });
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  reply({ type: 'failed', code: error.code, message: error.message });
}
