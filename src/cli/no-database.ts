import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_HOME } from '../config/places.ts';
import { logLine } from '../wiring/log-line.ts';
import type { CliOutput } from './output.ts';

/**
 * Why there is nothing to show in `home`, always with the place that was looked at: an office whose daemon has another
 * home must not believe that nobody called.
 */
export function noDatabaseIn(home: string, serviceHome = SERVICE_HOME): string {
  const looked = `no database at ${join(home, 'attendant.db')}`;
  if (isShut(home)) return `${looked} for this user: ${ownerAdvice(home)}`;
  if (home !== serviceHome && isShut(serviceHome)) {
    return `${looked}; the service keeps its own in ${serviceHome}: ${ownerAdvice(serviceHome)}`;
  }
  return `${looked}: the first start makes it, and ATTENDANT_HOME names another home`;
}

/** An empty list, with the reason. */
export function listNothing(home: string, output: CliOutput, isJson: boolean): void {
  const reason = noDatabaseIn(home);
  if (isJson) {
    output.error(logLine('warn', {}, reason));
    output.json([]);
  } else output.line(reason);
}

/** There is such a folder, and this user may not look into it. */
function isShut(folder: string): boolean {
  if (!statSync(folder, { throwIfNoEntry: false })) return false;
  try {
    accessSync(folder, constants.X_OK);
    return false;
  } catch {
    return true;
  }
}

function ownerAdvice(folder: string): string {
  const { uid } = statSync(folder);
  const [name] = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter(([, , id]) => id === String(uid))
    .map(([user]) => user);
  return `${name ?? `the user ${uid}`} may read it, so try sudo -u ${name ?? `#${uid}`}`;
}
