import { closeSync, fsyncSync, openSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Member, readArchive } from '../adapters/storage/backup/read-archive.ts';
import { inspectDatabase } from '../adapters/storage/sqlite/inspect-database.ts';
import { newestVersion } from '../adapters/storage/sqlite/migrate.ts';
import { AppError } from '../core/errors.ts';
import { makeFolder } from '../core/make-folder.ts';
import { type BackupManifest, readBackupManifest } from '../wire/records/backup-manifest.ts';
import { MANIFEST, placeOf, recordingOf } from './backup-members.ts';
import type { TellProgress } from './backup-task.ts';
import { databaseIn } from './home-paths.ts';

/** Nobody's is longer: it holds a name for each missing recording. */
const MANIFEST_MAX_BYTES = 64e6;

/**
 * Unpacks a backup into an empty folder and opens what came out: every sum is right, the database is whole, of a schema this
 * version reads, with as many rows of each kind as were there, and the sound that messages refer to is there.
 *
 * @param sound Whether the sound, too, is written, or only compared with its sums.
 * @returns What the backup says of itself.
 * @throws AppError `backup.refused`, with what is wrong; the system's error.
 */
export function unpackBackup(
  file: string,
  { into, sound, tell }: { readonly into: string; readonly sound: boolean; readonly tell: TellProgress },
): BackupManifest {
  const bytes = Math.max(statSync(file).size, 1);
  const recordings = new Set<string>();
  let manifest: BackupManifest | undefined;
  let read = 0;
  readArchive(file, (member) => {
    if (member.name === MANIFEST) {
      manifest = manifestOf(member);
      return;
    }
    const place = placeOf(member.name, into);
    if (place === undefined)
      throw new AppError('backup.refused', 'there is something in the file that no backup has');
    const recording = recordingOf(member.name);
    if (recording !== undefined) recordings.add(recording);
    if (sound || recording === undefined) write(member, place);
    read += member.bytes;
    tell({ step: 'check', done: Math.min(1, read / bytes) });
  });
  if (!manifest) throw new AppError('backup.refused', 'the file is no backup that this version reads');
  check(into, manifest, recordings);
  return manifest;
}

function manifestOf({ bytes, chunks }: Member): BackupManifest | undefined {
  if (bytes > MANIFEST_MAX_BYTES) return undefined;
  return readBackupManifest(Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk))).toString());
}

function write({ chunks }: Member, place: string): void {
  makeFolder(dirname(place), 0o700);
  const fd = openSync(place, 'wx', 0o600);
  try {
    for (const chunk of chunks) for (let at = 0; at < chunk.length; ) at += writeSync(fd, chunk, at);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

function check(folder: string, manifest: BackupManifest, recordings: ReadonlySet<string>): void {
  const refuse = (why: string) => new AppError('backup.refused', why);
  if (manifest.schema > newestVersion())
    throw refuse(
      `the backup is of a newer version: its database has schema ${manifest.schema}, this version knows ${newestVersion()}`,
    );
  const found =
    statSync(databaseIn(folder), { throwIfNoEntry: false }) && inspectDatabase(databaseIn(folder), true);
  if (!found) throw refuse('the database in the backup is damaged');
  const [has, said] = [found.rows, manifest.rows].map((rows) => JSON.stringify(Object.entries(rows).sort()));
  if (found.schema !== manifest.schema || has !== said)
    throw refuse('the database in the backup is not the one that was put into it');
  const missing = new Set(manifest.missing);
  const isThere = (name: string) => recordings.has(name) || missing.has(name);
  if (recordings.size !== manifest.recordings || !found.sounds.every(isThere))
    throw refuse('sound that messages refer to is not in the backup');
}
