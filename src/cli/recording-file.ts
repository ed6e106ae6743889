import { closeSync, constants, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { AppError } from '../core/errors.ts';

/** A place for what a call sounded like, found good before the call is placed. */
export interface RecordingFile {
  write(bytes: Uint8Array): void;
}

/** @throws AppError `config.invalid` when `path` cannot be written. */
export function openRecordingFile(path: string): RecordingFile {
  const isNew = statSync(path, { throwIfNoEntry: false }) === undefined;
  attempt(path, () => {
    // A pipe that nobody reads would hold us; opened in this way it fails.
    closeSync(openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_NONBLOCK, 0o600));
    if (isNew) rmSync(path);
  });
  return {
    write: (bytes) => attempt(path, () => writeFileSync(path, bytes, { mode: 0o600 })),
  };
}

function attempt(path: string, work: () => void): void {
  try {
    work();
  } catch (cause) {
    throw new AppError('config.invalid', `the recording cannot be written to ${path}`, { cause });
  }
}
