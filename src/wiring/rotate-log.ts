import { renameSync, statSync } from 'node:fs';

/** A day of a busy office is a fraction of it. */
const MOST_BYTES = 50_000_000;

/**
 * Puts a log aside that is of an earlier day or too long, as `attendant.log.2026-11-23T09-14-05`, the time (UTC) of its last
 * line. `retention.logs` removes those after a while.
 *
 * @returns whether it was put aside. @throws what the file system does, other than that there is no such file.
 */
export function rotateLog(file: string, nowMs: number): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  // A log that is linked to somewhere else is somebody else's to keep short.
  if (!stat?.isFile() || stat.size === 0) return false;
  const last = new Date(stat.mtimeMs).toISOString();
  const isOfToday = last.slice(0, 10) === new Date(nowMs).toISOString().slice(0, 10);
  if (isOfToday && stat.size < MOST_BYTES) return false;
  renameSync(file, `${file}.${last.slice(0, 19).replaceAll(':', '-')}`);
  return true;
}
