import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Finding, Probe } from './finding.ts';

/** Below it the database may fail within the day: a recorded minute takes about one megabyte. */
const FAIL_FREE_BYTES = 100e6;
const WARN_FREE_BYTES = 1e9;

/** The readiness page of a daemon on this machine answers from memory. */
const READY_TIMEOUT_MS = 2_000;

export const checkDisk: Probe = async ({ home }) => {
  const { bavail, bsize } = await statfs(nearestFolder(home));
  return [diskFinding(bavail * bsize)];
};

/** @param freeBytes What the daemon's user may still write. */
export function diskFinding(freeBytes: number): Finding {
  const name = 'disk';
  const detail = `${(freeBytes / 1e9).toFixed(1)} GB free`;
  const fix = 'Make room on the disk that holds ATTENDANT_HOME.';
  if (freeBytes < FAIL_FREE_BYTES) return { name, status: 'fail', detail, fix };
  if (freeBytes < WARN_FREE_BYTES) return { name, status: 'warn', detail, fix };
  return { name, status: 'ok', detail };
}

export const checkDaemon: Probe = async ({ httpAddress }, signal) => {
  const name = 'daemon';
  const url = `http://${httpAddress}/readyz`;
  const timeout = AbortSignal.any([signal, AbortSignal.timeout(READY_TIMEOUT_MS)]);
  const response = await fetch(url, { signal: timeout }).catch(() => undefined);
  if (!response) {
    const fix = 'Run ./scripts/start, or ./scripts/attendant serve beside your own PBX.';
    return [{ name, status: 'warn', detail: `nothing answers at ${httpAddress}`, fix }];
  }
  if (response.ok) return [{ name, status: 'ok', detail: 'takes calls' }];
  const detail = `takes no calls (${response.status})`;
  return [{ name, status: 'fail', detail, fix: `Read the failing check at ${url}.` }];
};

/** Before the first start the home folder is not there; its disk is that of the folder above. */
function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}
