import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { databaseIn } from './home-paths.ts';

/** What the last check of the database found. */
export interface DatabaseCheck {
  /** Unix time in milliseconds at which it began. */
  readonly atMs: number;
  readonly tookMs: number;
  readonly sound: boolean;
}

/** Between the opening of a database and its closing there is a mark; one that is found has been left by a crash. */
export interface OpenMark {
  /** The one before has not closed it, or what it left was found to be damaged. */
  readonly wantsCheck: boolean;
  remove(): void;
}

/** A home that cannot be written has its own failure; this one is no reason for it. */
export function markOpen(home: string): OpenMark {
  const mark = `${databaseIn(home)}-open`;
  const wantsCheck = existsSync(mark) || lastCheck(home)?.sound === false;
  attempt(() => writeFileSync(mark, '', { mode: 0o600 }));
  return { wantsCheck, remove: () => void attempt(() => rmSync(mark, { force: true })) };
}

/** Undefined when there was none, or its words cannot be read. */
export function lastCheck(home: string): DatabaseCheck | undefined {
  return attempt(() => {
    const read: unknown = JSON.parse(readFileSync(checkIn(home), 'utf8'));
    return isCheck(read) ? read : undefined;
  });
}

export function keepCheck(home: string, check: DatabaseCheck): void {
  attempt(() => writeFileSync(checkIn(home), `${JSON.stringify(check)}\n`, { mode: 0o600 }));
}

function checkIn(home: string): string {
  return `${databaseIn(home)}-check.json`;
}

function isCheck(value: unknown): value is DatabaseCheck {
  return (
    typeof value === 'object' &&
    value !== null &&
    'atMs' in value &&
    'tookMs' in value &&
    'sound' in value &&
    typeof value.atMs === 'number' &&
    typeof value.tookMs === 'number' &&
    typeof value.sound === 'boolean'
  );
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
