import { existsSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Entry } from '../../../ports/store.ts';

/**
 * What a caller left and no database took in time, in a file beside it, so that it is stored at the next open. Only the
 * daemon's user can read it; there is none while nothing waits.
 */
export interface Spill {
  /** What daemons before have left. It is this daemon's to store from then on. */
  take(): Taken;
  /** Resolves once it is on disk; rejects with what the disk says. */
  add(line: SpilledLine): Promise<void>;
  /** All that was added is in the database. */
  remove(): Promise<void>;
}

export interface Taken {
  /** What is cut off, or is none of ours, is left out. */
  readonly lines: readonly SpilledLine[];
  /** All of it is in the database. */
  remove(): Promise<void>;
}

export interface SpilledLine {
  /** Unix time in milliseconds at which it was to be stored. */
  readonly atMs: number;
  readonly entries: readonly Entry[];
}

/** A daemon that ends its calls may still add to `file` while the next one has begun: what is taken has another name. */
export function createSpill(file: string): Spill {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other. */
  const then = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
  return {
    take() {
      if (existsSync(file)) renameSync(file, `${file}-${process.pid}-${Date.now()}`);
      const left = takenOf(file).map((name) => ({ name, text: readFileSync(name, 'utf8') }));
      return {
        lines: left.flatMap(({ text }) => text.split('\n')).flatMap(lineOf),
        remove: async () => {
          for (const { name, text } of left) if (!hasGrown(name, text)) await rm(name, { force: true });
        },
      };
    },
    add: (line) => then(() => append(file, `${JSON.stringify(line)}\n`)),
    remove: () => then(() => rm(file, { force: true })),
  };
}

function takenOf(file: string): readonly string[] {
  const folder = dirname(file);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${basename(file)}-`) && /-\d+-\d+$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Somebody was adding to it when it was taken: the next open reads it again. */
function hasGrown(file: string, text: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > Buffer.byteLength(text);
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
