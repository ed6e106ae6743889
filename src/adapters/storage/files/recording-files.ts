import { readdirSync, rmdirSync, statSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../../core/errors.ts';
import { folderOf } from './recording-folder.ts';
import { readRecordingName, type SoundKind } from './recording-name.ts';

export interface RecordingFile {
  /** Relative to the folder, as messages refer to it. */
  readonly name: string;
  readonly kind: SoundKind;
  readonly callId: string;
  /** Unix time in milliseconds. */
  readonly savedAtMs: number;
  readonly bytes: number;
}

/** What the recording store has saved, to be counted and removed. It waits for the disk: for commands and threads. */
export interface RecordingFiles {
  /** Oldest first of each office. */
  list(): readonly RecordingFile[];
  /** What is gone already is no failure. */
  remove(names: readonly string[]): void;
}

/**
 * @param tenant Whose; of all offices without one.
 * @throws AppError `storage.failed` from every method.
 */
export function createRecordingFiles(folder: string, tenant?: string): RecordingFiles {
  const offices = () => (tenant === undefined ? ['', ...officesIn(folder)] : [folderOf(tenant)]);
  return {
    list: () =>
      onFiles(() =>
        offices()
          .flatMap((office) => daysIn(join(folder, office)).map((day) => join(office, day)))
          .flatMap((day) =>
            namesIn(join(folder, day))
              .map((file) => `${day}/${file}`)
              .toSorted(),
          )
          .flatMap((name) => fileOf(folder, name)),
      ),
    remove(names) {
      onFiles(() => {
        for (const name of names)
          if (readRecordingName(name)) unless('ENOENT', () => unlinkSync(join(folder, name)));
        // A day that is over gets no more files; one that has some stays.
        const today = new Date().toISOString().slice(0, 10);
        for (const day of new Set(names.map(dirname)))
          if (basename(day) < today)
            unless('ENOTEMPTY', () => unless('ENOENT', () => rmdirSync(join(folder, day))));
      });
    },
  };
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function daysIn(folder: string): readonly string[] {
  return namesIn(folder)
    .filter((name) => DAY.test(name))
    .toSorted();
}

/** Those that have a folder of their own. */
function officesIn(folder: string): readonly string[] {
  return namesIn(folder)
    .filter((name) => /^[a-z0-9-]+$/.test(name) && !DAY.test(name))
    .toSorted();
}

function fileOf(folder: string, name: string): readonly RecordingFile[] {
  const read = readRecordingName(name);
  if (!read) return [];
  const { kind, callId, atMs } = read;
  const { size } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? { size: 0 };
  return [{ name, kind, callId, savedAtMs: atMs, bytes: size }];
}

function namesIn(folder: string): readonly string[] {
  return unless('ENOENT', () => readdirSync(folder)) ?? [];
}

function unless<Result>(code: string, work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === code) return undefined;
    throw error;
  }
}

function onFiles<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new AppError('storage.failed', 'the recordings cannot be read or removed', { cause });
  }
}
