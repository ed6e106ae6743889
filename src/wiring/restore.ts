import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../core/errors.ts';
import { makeFolder } from '../core/make-folder.ts';
import type { BackupManifest } from '../wire/records/backup-manifest.ts';
import type { TellProgress } from './backup-task.ts';
import { ASIDE, finishRestore, restoredIn } from './finish-restore.ts';
import { lockHome, type ProcessLock } from './home-lock.ts';
import { databaseIn, recordingsIn, spillIn, spillsIn } from './home-paths.ts';
import { unpackBackup } from './unpack-backup.ts';

export interface Restoring {
  readonly home: string;
  readonly file: string;
  /** Whether what is in the home may be set aside. */
  readonly replace: boolean;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
}

export interface Restored {
  readonly manifest: BackupManifest;
  /** The folder with what was in the home before; undefined when there was nothing. */
  readonly aside: string | undefined;
}

/**
 * Puts a backup into a home that nobody uses. It is unpacked beside what is there and opened first; the exchange itself is a
 * few renames ({@link finishRestore}). An older schema stays as it is until the next start.
 *
 * @throws AppError `home.taken` while something runs on the home, `backup.refused`, `storage.failed`; what was there is as it
 * was then.
 */
export function restoreBackup({ home, file, replace, nowMs }: Restoring, tell: TellProgress): Restored {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new AppError('backup.refused', `there is no file ${file}`);
  // Nothing begins meanwhile. The supervisor's goes first: it would start a daemon again.
  const locks: ProcessLock[] = [];
  const unpacked = join(home, 'restoring');
  try {
    for (const role of ['supervisor', 'daemon'] as const) locks.push(lockHome(home, role, 'restore'));
    finishRestore(home);
    if (isUsed(home) && !replace)
      throw new AppError(
        'backup.refused',
        `there are calls or messages in ${home}: --replace sets them aside`,
      );
    requireOneDisk(home);
    rmSync(unpacked, { recursive: true, force: true });
    makeFolder(join(unpacked, ASIDE, asideName(home, nowMs)), 0o700);
    const manifest = unpackBackup(file, { into: unpacked, sound: true, tell });
    // All that a home has is exchanged, so that nothing of the old one goes with the new one.
    makeFolder(recordingsIn(unpacked), 0o700);
    closeSync(openSync(spillIn(unpacked), 'a', 0o600));
    giveToOwner(home, unpacked);
    renameSync(unpacked, restoredIn(home));
    return { manifest, aside: finishRestore(home) };
  } catch (error) {
    rmSync(unpacked, { recursive: true, force: true });
    if (error instanceof AppError || !(error instanceof Error) || !('syscall' in error)) throw error;
    throw new AppError('storage.failed', `cannot restore into ${home}`, { cause: error });
  } finally {
    for (const lock of locks) lock.release();
  }
}

function isUsed(home: string): boolean {
  const recordings = recordingsIn(home);
  return (
    existsSync(databaseIn(home)) ||
    spillsIn(home).some((file) => statSync(file).size > 0) ||
    (existsSync(recordings) && readdirSync(recordings).length > 0)
  );
}

/** A rename does not lead from one disk to another. */
function requireOneDisk(home: string): void {
  const disk = statSync(home).dev;
  const other = [databaseIn(home), recordingsIn(home)].find(
    (place) => existsSync(place) && statSync(place).dev !== disk,
  );
  if (other !== undefined)
    throw new AppError('backup.refused', `${other} is on another disk than ${home}: restore into a new home`);
}

/** `before-restore-20261129T103000Z`; a second one in the same second gets a number. */
function asideName(home: string, nowMs: number): string {
  const name = `before-restore-${new Date(nowMs).toISOString().replace(/[-:]|\.\d+/g, '')}`;
  let numbered = name;
  for (let n = 2; existsSync(join(home, numbered)); n += 1) numbered = `${name}-${n}`;
  return numbered;
}

/** Root restores for the service, whose user must be able to read it. */
function giveToOwner(home: string, folder: string): void {
  const { uid, gid } = statSync(home);
  if (process.getuid?.() !== 0 || uid === 0) return;
  for (const path of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    chownSync(join(folder, path), uid, gid);
}
