import { join } from 'node:path';

/** The database of a home. */
export function databaseIn(home: string): string {
  return join(home, 'attendant.db');
}

/** Its folder of recordings. */
export function recordingsIn(home: string): string {
  return join(home, 'recordings');
}

/** What could not be stored in its database in time. */
export function spillIn(home: string): string {
  return join(home, 'attendant.db-late');
}
