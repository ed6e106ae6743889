import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { type ArchiveWriter, writeArchive } from '../adapters/storage/backup/write-archive.ts';
import { createRecordingFiles } from '../adapters/storage/files/recording-files.ts';
import { type Inspected, inspectDatabase } from '../adapters/storage/sqlite/inspect-database.ts';
import { snapshotDatabase } from '../adapters/storage/sqlite/snapshot.ts';
import { AppError } from '../core/errors.ts';
import { makeFolder } from '../core/make-folder.ts';
import type { BackupManifest } from '../wire/records/backup-manifest.ts';
import { DATABASE, MANIFEST, placeOf, RECORDINGS, SPILL } from './backup-members.ts';
import type { BackupTask, TellProgress } from './backup-task.ts';
import { databaseIn, recordingsIn, spillsIn } from './home-paths.ts';
import { unpackBackup } from './unpack-backup.ts';

/**
 * Writes one file with the database and the sound of a home, beside a daemon that goes on writing, and unpacks and opens it
 * again before it gets its name. It waits for the disk: for a thread of its own ({@link BackupTask}).
 *
 * What waits for the database is read before it is copied, and stored once all the same if it is in both; sound is copied
 * after it, and was on the disk before a message referred to it.
 *
 * @throws AppError `backup.refused`, `storage.failed`; nothing is left of it then.
 */
export async function makeBackup(
  { home, file, nowMs }: BackupTask,
  tell: TellProgress,
): Promise<BackupManifest> {
  if (existsSync(file)) throw new AppError('backup.refused', `${file} is there already: name a new file`);
  const draft = `${file}.part`;
  const work = `${file}.part-unpacked`;
  const tidy = () => {
    for (const left of [draft, work]) rmSync(left, { recursive: true, force: true });
  };
  try {
    // What one that was killed has left.
    tidy();
    makeFolder(work, 0o700);
    const late = spillsIn(home).map(textOf).join('\n');
    await snapshotDatabase(databaseIn(home), databaseIn(work), (done) => tell({ step: 'database', done }));
    const found = inspectDatabase(databaseIn(work), false);
    if (!found) throw new AppError('backup.refused', 'the database is damaged: `doctor` says more');
    pack({ home, nowMs, draft, copy: databaseIn(work), found, late }, tell);
    rmSync(databaseIn(work));
    const manifest = unpackBackup(draft, { into: work, sound: false, tell });
    renameSync(draft, file);
    syncFolder(dirname(file));
    return manifest;
  } catch (error) {
    throw asBackupError(error, file);
  } finally {
    tidy();
  }
}

interface Packing extends Pick<BackupTask, 'home' | 'nowMs'> {
  readonly draft: string;
  /** Of the database. */
  readonly copy: string;
  readonly found: Inspected;
  /** What waited for the database. */
  readonly late: string;
}

function pack({ home, nowMs, draft, copy, found, late }: Packing, tell: TellProgress): void {
  using archive = writeArchive(draft);
  const listed = createRecordingFiles(recordingsIn(home)).list();
  const total = statSync(copy).size + listed.reduce((sum, { bytes }) => sum + bytes, 0) + 1;
  let written = 0;
  const wrote = (bytes: number) => {
    written += bytes;
    tell({ step: 'sound', done: Math.min(1, written / total) });
  };
  archive.addFile(DATABASE, copy, wrote);
  if (late !== '') archive.addText(SPILL, late);
  const kept = listed
    .filter(({ name }) => addPlaced(archive, `${RECORDINGS}/${name}`, home, wrote))
    .map(({ name }) => name);
  const there = new Set(kept);
  const manifest: BackupManifest = {
    format: 1,
    madeAtMs: nowMs,
    schema: found.schema,
    rows: found.rows,
    recordings: kept.length,
    missing: found.sounds.filter((name) => !there.has(name)),
  };
  archive.addText(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  archive.end();
}

/** @returns false for what belongs into no backup, such as the draft of a recording, and for what has been removed. */
function addPlaced(
  archive: ArchiveWriter,
  name: string,
  home: string,
  wrote?: (bytes: number) => void,
): boolean {
  const place = placeOf(name, home);
  return place !== undefined && archive.addFile(name, place, wrote);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    // All of it has been stored.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

/** A new name is on the disk only when its folder is. */
function syncFolder(folder: string): void {
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

function asBackupError(error: unknown, file: string): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('syscall' in error)) return error;
  return new AppError('storage.failed', `cannot write ${file}: ${'code' in error ? error.code : 'unknown'}`, {
    cause: error,
  });
}
