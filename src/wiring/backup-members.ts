import { join } from 'node:path';
import { databaseIn, recordingsIn, spillIn } from './home-paths.ts';

/** Names in a backup. */
export const DATABASE = 'attendant.db';
/** What could not be stored in the database in time; a message may be in it. Of a home all such files are one here. */
export const SPILL = 'attendant.db-late';
export const RECORDINGS = 'recordings';
/** What it says of itself. */
export const MANIFEST = 'backup.json';

const RECORDING = /^recordings\/((?:[a-z0-9-]+\/)?\d{4}-\d\d-\d\d\/[\w.-]+\.wav)$/;

/** The name of a recording, or undefined for what is none. */
export function recordingOf(member: string): string | undefined {
  return RECORDING.exec(member)?.[1];
}

/** Where a file of a backup belongs in a home; undefined where it belongs nowhere, such as outside of it. */
export function placeOf(member: string, home: string): string | undefined {
  if (member === DATABASE) return databaseIn(home);
  if (member === SPILL) return spillIn(home);
  const recording = recordingOf(member);
  return recording && join(recordingsIn(home), recording);
}
