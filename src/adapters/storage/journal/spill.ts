import { readFileSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import type { Entry } from '../../../ports/store.ts';

/**
 * What a caller left and no database took in time, in a file beside it, so that it is stored at the next open. Only the
 * daemon's user can read it; there is none while nothing waits.
 */
export interface Spill {
  /** Lines of it, as a daemon before has left them. What is cut off, or is none of ours, is left out. */
  read(): readonly SpilledLine[];
  /** Resolves once it is on disk; rejects with what the disk says. */
  add(line: SpilledLine): Promise<void>;
  /** All of it is in the database. */
  remove(): Promise<void>;
}

export interface SpilledLine {
  /** Unix time in milliseconds at which it was to be stored. */
  readonly atMs: number;
  readonly entries: readonly Entry[];
}

export function createSpill(file: string): Spill {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other. */
  const then = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
  return {
    read: () => textOf(file).split('\n').flatMap(lineOf),
    add: (line) => then(() => append(file, `${JSON.stringify(line)}\n`)),
    remove: () => then(() => rm(file, { force: true })),
  };
}

async function append(file: string, text: string): Promise<void> {
  const handle = await open(file, 'a', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function lineOf(text: string): readonly SpilledLine[] {
  try {
    const line: unknown = JSON.parse(text);
    return isLine(line) ? [line] : [];
  } catch {
    return [];
  }
}

function isLine(line: unknown): line is SpilledLine {
  if (typeof line !== 'object' || line === null || !('atMs' in line) || !('entries' in line)) return false;
  return typeof line.atMs === 'number' && Array.isArray(line.entries);
}
