import { existsSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FIRST_TENANT } from '../../../core/tenant.ts';
import type { Entry } from '../../../ports/store.ts';

/**
 * What callers left and no database took in time, in a file beside it, so that it is stored at the next open. Only the
 * daemon's user can read it; there is none while nothing waits.
 */
export interface SharedSpill {
  /** One tenant's part of it. */
  of(tenant: string): Spill;
  /** Whose there is something of that daemons before have left. */
  tenants(): readonly string[];
}

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

interface WrittenLine extends SpilledLine {
  /** The first office's without one. */
  readonly tenant?: string;
}

/** @param file One for all tenants, so that whoever copies or restores a home has one file to think of. */
export function createSpill(file: string): SharedSpill {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other. */
  const then = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
  const adding = new Set<string>();
  let left: LeftBehind | undefined;
  const leftBehind = () => {
    left ??= takeOver(file);
    return left;
  };
  return {
    tenants: () => [...leftBehind().lines.keys()],
    of: (tenant) => ({
      take: () => ({
        lines: leftBehind().lines.get(tenant) ?? [],
        remove: () => leftBehind().stored(tenant),
      }),
      add(line) {
        adding.add(tenant);
        const whose = tenant === FIRST_TENANT ? {} : { tenant };
        return then(() => append(file, `${JSON.stringify({ ...whose, ...line })}\n`));
      },
      remove() {
        adding.delete(tenant);
        return then(async () => {
          if (adding.size === 0) await rm(file, { force: true });
        });
      },
    }),
  };
}

interface LeftBehind {
  /** By tenant. */
  readonly lines: ReadonlyMap<string, readonly SpilledLine[]>;
  /** All of a tenant's are in the database. */
  stored(tenant: string): Promise<void>;
}

/** A daemon that ends its calls may still add to `file` while the next one has begun: what is taken has another name. */
function takeOver(file: string): LeftBehind {
  if (existsSync(file)) renameSync(file, `${file}-${process.pid}-${Date.now()}`);
  const texts = takenOf(file).map((name) => ({ name, text: readFileSync(name, 'utf8') }));
  const found = texts
    .flatMap(({ text }) => text.split('\n'))
    .flatMap(lineOf)
    .map(ofToday);
  const lines = Map.groupBy(found, ({ tenant = FIRST_TENANT }) => tenant);
  const waiting = new Set(lines.keys());
  return {
    lines,
    async stored(tenant) {
      waiting.delete(tenant);
      if (waiting.size > 0) return;
      for (const { name, text } of texts) if (!hasGrown(name, text)) await rm(name, { force: true });
    },
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

function lineOf(text: string): readonly WrittenLine[] {
  try {
    const line: unknown = JSON.parse(text);
    return isLine(line) ? [line] : [];
  } catch {
    return [];
  }
}

/** As an older version wrote it: with what its messages did not have. */
function ofToday(line: WrittenLine): WrittenLine {
  const entries = line.entries.map((entry) =>
    entry.type === 'keep-message' ? { ...entry, message: { ...NOT_ASKED, ...entry.message } } : entry,
  );
  return { ...line, entries };
}

const NOT_ASKED = { fields: [], urgency: 'normal', ownerKey: null, dueAtMs: null } as const;

function isLine(line: unknown): line is WrittenLine {
  if (typeof line !== 'object' || line === null || !('atMs' in line) || !('entries' in line)) return false;
  if ('tenant' in line && typeof line.tenant !== 'string') return false;
  return typeof line.atMs === 'number' && Array.isArray(line.entries);
}
