import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../core/errors.ts';
import type { BackupManifest } from '../wire/records/backup-manifest.ts';

export interface BackupTask {
  readonly home: string;
  /** Absolute. */
  readonly file: string;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
}

/** How far one step is, 0 to 1. */
export interface Progress {
  readonly step: 'database' | 'sound' | 'check';
  readonly done: number;
}

export type TellProgress = (progress: Progress) => void;

/** What the thread says. */
export type BackupReply =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'made'; readonly manifest: BackupManifest }
  | { readonly type: 'failed'; readonly code: ErrorCode; readonly message: string };

/**
 * Makes a backup in a thread of its own, which waits for the disk where a loop that moves sound must not.
 *
 * @throws AppError `backup.refused`, `storage.failed`.
 */
export function runBackupTask(task: BackupTask, tell: TellProgress): Promise<BackupManifest> {
  const { promise, resolve, reject } = Promise.withResolvers<BackupManifest>();
  // Flags of the program that began it are none of the thread's.
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), {
    workerData: task,
    execArgv: [],
  });
  worker.on('message', (reply: BackupReply) => {
    if (reply.type === 'progress') tell(reply.progress);
    else if (reply.type === 'made') resolve(reply.manifest);
    else reject(new AppError(reply.code, reply.message));
  });
  worker.once('error', reject);
  worker.once('exit', () => reject(new Error('the thread of the backup has ended')));
  return promise;
}
