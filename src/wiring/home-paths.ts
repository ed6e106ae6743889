import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Where something is kept, and for which office; the first one without. */
export interface StoredFor {
  readonly home: string;
  readonly tenant?: string;
}

/** False before the first start. */
export function hasStorage(home: string): boolean {
  return existsSync(databaseIn(home));
}

/** The database of a home. */
export function databaseIn(home: string): string {
  return join(home, 'attendant.db');
}

/** Its folder of recordings. */
export function recordingsIn(home: string): string {
  return join(home, 'recordings');
}

/** The PIN with which messages are heard at desk phones. */
export function deskPinIn(home: string): string {
  return join(home, 'desk-pin');
}

/** The key of the links in its mails. */
export function linkKeyFileIn(home: string): string {
  return join(home, 'link.key');
}

/** Where a PBX of `start` leaves what it records of calls with people. */
export function leftRecordingsIn(home: string): string {
  return join(home, 'pbx', 'asterisk', 'recordings');
}

/** Whom a restore must not bring back. */
export function forgottenIn(home: string): string {
  return join(home, 'forgotten.json');
}

/** What could not be stored in its database in time. */
export function spillIn(home: string): string {
  return join(home, 'attendant.db-late');
}

/** What is there of it: the file itself, and those that a daemon has taken and not stored yet. */
export function spillsIn(home: string): readonly string[] {
  if (!existsSync(home)) return [];
  const name = basename(spillIn(home));
  return readdirSync(home)
    .filter((each) => each.startsWith(name) && /^(?:-\d+-\d+)?$/.test(each.slice(name.length)))
    .map((each) => join(home, each));
}
