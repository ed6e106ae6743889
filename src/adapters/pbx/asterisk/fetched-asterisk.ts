import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The Asterisk that `scripts/start` has fetched from Debian. */
export interface FetchedAsterisk {
  /** Debian's, such as `1:22.10.1~dfsg+~cs6.17-1`; undefined when set-up has not written it down. */
  readonly version?: string;
  /** When Debian was last asked for a newer one; the time of day is of no meaning. */
  readonly asOf: Date;
}

/** Written by `scripts/lib-pbx.sh` into the root: a UTC day and a version. */
const NOTE = /^(\d{4}-\d{2}-\d{2}) (\S+)$/;

/** @param root The Debian root it was unpacked into. */
export async function readFetchedAsterisk(root: string): Promise<FetchedAsterisk> {
  const note = await readFile(join(root, 'attendant-fetched'), 'utf8').catch(() => '');
  const [, day, version] = NOTE.exec(note.trim()) ?? [];
  if (day !== undefined && version !== undefined) return { asOf: new Date(`${day}T00:00:00Z`), version };
  // Nothing is installed into the root later, so its package list is as old as it.
  return { asOf: (await stat(join(root, 'var/lib/dpkg/status'))).mtime };
}
