import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { FIRST_TENANT } from '../core/tenant.ts';
import type { StoredFor } from './home-paths.ts';
import { spillsIn } from './home-paths.ts';

/** Whose entries are to be left out. */
export interface Forgotten {
  isNumber(number: string): boolean;
  readonly callIds: ReadonlySet<string>;
}

/** What of a caller still waits for the database is removed from the file beside it. @throws the system's errors. */
export function forgetSpilled({ home, tenant = FIRST_TENANT }: StoredFor, forgotten: Forgotten): void {
  for (const file of spillsIn(home)) {
    const text = readFileSync(file, 'utf8');
    const lines = text.split('\n').map((line) => withoutCaller(line, tenant, forgotten));
    const left = lines.filter((line) => line !== undefined).join('\n');
    // Somebody adds to it: the next time it is looked through again.
    if (left === text || statSync(file).size !== Buffer.byteLength(text)) continue;
    writeFileSync(`${file}.part`, left, { mode: 0o600, flush: true });
    renameSync(`${file}.part`, file);
  }
}

/** Undefined for a line of which nothing is left. */
function withoutCaller(line: string, tenant: string, { isNumber, callIds }: Forgotten): string | undefined {
  const read = readLine(line);
  if (read === undefined || (read.tenant ?? FIRST_TENANT) !== tenant) return line;
  const calls = new Set(callIds);
  for (const entry of read.entries)
    if (numbersOf(entry).some(isNumber)) for (const id of callsOf(entry)) calls.add(id);
  const entries = read.entries.filter((entry) => !callsOf(entry).some((id) => calls.has(id)));
  if (entries.length === read.entries.length) return line;
  return entries.length === 0 ? undefined : JSON.stringify({ ...read, entries });
}

type Fields = Readonly<Record<string, unknown>>;

interface Line extends Fields {
  readonly tenant?: string;
  readonly entries: readonly Fields[];
}

/** Written by this program; what is none of it stays as it is. */
function readLine(line: string): Line | undefined {
  try {
    const read: unknown = JSON.parse(line);
    const isLine =
      typeof read === 'object' && read !== null && 'entries' in read && Array.isArray(read.entries);
    return isLine ? (read as Line) : undefined;
  } catch {
    return undefined;
  }
}

function callsOf(entry: Fields): readonly string[] {
  const { message } = entry as { readonly message?: Fields };
  return [entry['id'], entry['callId'], message?.['callId']].filter((id) => typeof id === 'string');
}

function numbersOf(entry: Fields): readonly string[] {
  const { message } = entry as { readonly message?: Fields };
  const numbers = [entry['callerNumber'], entry['address'], message?.['callbackNumber']];
  return numbers.filter((number) => typeof number === 'string');
}
