import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProcessLock, takeProcessLock } from '../adapters/storage/sqlite/process-lock.ts';
import { AppError } from '../core/errors.ts';
import { makeFolder } from '../core/make-folder.ts';

export type { ProcessLock } from '../adapters/storage/sqlite/process-lock.ts';

/**
 * What runs once on a home. `supervisor` is `start` or `serve`, `daemon` the process it watches, `keeper` the one that
 * keeps the PBX. They end apart from each other, so each has a lock of its own; commands need none.
 */
export type Role = 'supervisor' | 'daemon' | 'keeper';

/** Who has a lock. */
export interface Holder {
  readonly pid: number;
  /** The command it is, such as `serve`. */
  readonly command: string;
}

/** Many times what a look at the lock takes, of a process that a loaded machine does not run for a while too. */
const PROBE_MS = 500;

/**
 * @param command What this process is, for whoever finds the lock taken.
 * @throws AppError `home.taken` with who has it, `storage.failed`.
 */
export function lockHome(home: string, role: Role, command: string): ProcessLock {
  // The PBX's user has to get through it to a folder of its own; what is nobody's business is closed by itself.
  tryMakeFolder(home);
  const lock = takeProcessLock(fileOf(home, role, 'lock'), PROBE_MS);
  if (!lock) throw taken(home, role);
  try {
    writeFileSync(fileOf(home, role, 'pid'), JSON.stringify({ pid: process.pid, command }), { mode: 0o600 });
  } catch {
    // A full disk. The lock holds all the same; its holder cannot be named, and must not be taken for an earlier one.
    rmSync(fileOf(home, role, 'pid'), { force: true });
  }
  return lock;
}

/** @returns undefined when nobody has it, or when it cannot be found out who has. */
export function holderOf(home: string, role: Role): Holder | undefined {
  const lock = takeProcessLock(fileOf(home, role, 'lock'));
  if (!lock) return readHolder(home, role);
  lock.release();
  return undefined;
}

/** Somebody has it, named or not. */
export function isHeld(home: string, role: Role): boolean {
  const lock = takeProcessLock(fileOf(home, role, 'lock'));
  lock?.release();
  return lock === undefined;
}

/** Why it cannot be made is said by what is put into it. */
function tryMakeFolder(home: string): void {
  try {
    makeFolder(home, 0o755);
  } catch {
    // See above.
  }
}

function readHolder(home: string, role: Role): Holder | undefined {
  try {
    const { pid, command }: Partial<Holder> = JSON.parse(readFileSync(fileOf(home, role, 'pid'), 'utf8'));
    if (!Number.isInteger(pid) || typeof command !== 'string' || !isOurs(Number(pid))) return undefined;
    return { pid: Number(pid), command };
  } catch {
    return undefined;
  }
}

/** The id of a process that has ended may have been given to any other. */
function isOurs(pid: number): boolean {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('main.ts') || pid === process.pid;
}

function taken(home: string, role: Role): AppError {
  const holder = readHolder(home, role);
  const who = holder ? `${holder.command} (process ${holder.pid})` : 'another process';
  return new AppError('home.taken', `${who} runs on ${home} already`);
}

function fileOf(home: string, role: Role, ending: 'lock' | 'pid'): string {
  return join(home, 'locks', `${role}.${ending}`);
}
