import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordingName } from '../adapters/storage/files/recording-name.ts';
import { openDatabase } from '../adapters/storage/sqlite/database.ts';
import { makeFolder } from '../core/make-folder.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import { databaseIn, recordingsIn } from './home-paths.ts';

export interface FetchRecordings {
  readonly home: string;
  /** Where the PBX leaves them. */
  readonly left: string;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
}

/** `<office>@20261123-091405.250-<call id>.wav`, as the dialplan names it, in UTC. */
const LEFT = /^([a-z0-9-]*)@(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d\.\d{3})-([0-9a-f-]{36})\.wav$/;
/** From one disk to another a file can be brought only when nothing is added to it any more. */
const STILL_MS = 60_000;

/**
 * Brings what the PBX has recorded of calls with people to the other recordings. A call that is not stored any more has been
 * removed, and so is its sound. It waits for the disk: for a thread of its own.
 *
 * @returns how many were brought.
 * @throws AppError `storage.failed`, and the system's errors.
 */
export function fetchRecordings({ home, left, nowMs }: FetchRecordings): number {
  const names = existsSync(left) ? readdirSync(left).filter((name) => LEFT.test(name)) : [];
  if (names.length === 0) return 0;
  const db = openDatabase(databaseIn(home), { readOnly: true, asIs: true });
  const isKnown = db.prepare<[string, string], object>('SELECT 1 FROM calls WHERE tenant = ? AND id = ?');
  try {
    return names.filter((name) => {
      const [, office = '', year, month, day, hour, minute, second, callId = ''] = LEFT.exec(name) ?? [];
      const atMs = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
      const tenant = office === '' ? FIRST_TENANT : office;
      const from = join(left, name);
      if (isKnown.get(tenant, callId) === undefined) return drop(from);
      const to = join(recordingsIn(home), recordingName(tenant, { kind: 'people', callId, atMs }));
      return bring(from, to, nowMs);
    }).length;
  } finally {
    db.close();
  }
}

function drop(file: string): false {
  rmSync(file, { force: true });
  return false;
}

/** A name may change while the PBX still writes. */
function bring(from: string, to: string, nowMs: number): boolean {
  makeFolder(dirname(to), 0o700);
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
  }
  if (nowMs - statSync(from).mtimeMs < STILL_MS) return false;
  copyFileSync(from, `${to}.part`);
  renameSync(`${to}.part`, to);
  rmSync(from);
  return true;
}
