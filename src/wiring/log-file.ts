import { createWriteStream, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../core/make-folder.ts';
import { rotateLog } from './rotate-log.ts';

export interface LogFile {
  write(line: string): void;
  close(): void;
}

/** A disk that was full a moment ago is asked again after this. */
const RETRY_MS = 10_000;
/** How often it is looked whether the file is to be put aside. */
const ROTATE_EVERY_MS = 60_000;

/**
 * Appends lines, and puts a file aside when its day is over ({@link rotateLog}). A disk that refuses costs lines of the log and nothing else: they are left out until it takes some
 * again, and both are said once.
 */
export function openLogFile(file: string, say: (sentence: string) => void): LogFile {
  let stream: WriteStream | undefined;
  let refusedMs = Number.NEGATIVE_INFINITY;
  let leftOut = 0;
  let lookedMs = Number.NEGATIVE_INFINITY;

  function open(): WriteStream | undefined {
    if (performance.now() - refusedMs < RETRY_MS) return undefined;
    try {
      makeFolder(dirname(file), 0o700);
    } catch (error) {
      refuse(error);
      return undefined;
    }
    const opened = createWriteStream(file, { flags: 'a', mode: 0o600 });
    opened.on('error', (error) => {
      if (stream === opened) stream = undefined;
      refuse(error);
    });
    return opened;
  }

  function rotate(): void {
    if (performance.now() - lookedMs < ROTATE_EVERY_MS) return;
    lookedMs = performance.now();
    try {
      if (!rotateLog(file, Date.now())) return;
      // What has been given to it goes to the file that was put aside.
      stream?.end();
      stream = undefined;
    } catch {
      // The lines go on in the same file.
    }
  }

  function refuse(error: unknown): void {
    refusedMs = performance.now();
    if (leftOut === 0) say(`the log ${file} cannot be written${codeOf(error)}; everything else goes on`);
    leftOut += 1;
  }

  return {
    write(line) {
      rotate();
      stream ??= open();
      if (!stream) {
        leftOut += 1;
        return;
      }
      stream.write(`${line}\n`, (error) => {
        if (error || leftOut === 0) return;
        say(`the log can be written again; ${leftOut} lines are missing in it`);
        leftOut = 0;
      });
    },
    close() {
      stream?.end();
    },
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? ` (${error.code})` : '';
}
