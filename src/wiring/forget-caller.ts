import { systemClock } from '../core/clock.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import { sameNumber } from '../countries/same-number.ts';
import { type CallerData, findCallerData, type Purged, purgeCallerData } from './caller-data.ts';
import { forgetSpilled } from './forget-spilled.ts';
import { openForgotten } from './forgotten.ts';
import type { StoredFor } from './home-paths.ts';
import { isRestored, unmarkRestored } from './mark-restored.ts';

export interface Forgetting extends StoredFor {
  /** However it is written. */
  readonly number: string;
  /** Of the office's numbers: ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

/** All that is kept of the callers of one number. @throws AppError `storage.failed`. */
export function findCaller({ number, country, ...at }: Forgetting): CallerData {
  return findCallerData(at, { isCaller: (other) => sameNumber(other, number, country) }, country);
}

/**
 * Removes it everywhere, and writes down that it is to be removed again should an older backup bring it back. What is under a
 * hold must have been looked for before.
 *
 * @throws AppError `storage.failed`.
 */
export function forgetCaller(forgetting: Forgetting, data: CallerData): Purged {
  const { number, country, ...at } = forgetting;
  const { tenant = FIRST_TENANT } = at;
  // First: what is removed halfway is looked for again.
  openForgotten(at.home).add({ tenant, number, ...(country && { country }) }, systemClock.wallMs());
  const callIds = new Set(data.calls.filter(({ status }) => status === 'finished').map(({ id }) => id));
  forgetSpilled(at, { isNumber: (other) => sameNumber(other, number, country), callIds });
  return purgeCallerData(at, data);
}

/**
 * Removes once more what was forgotten, after a restore and before anything else is done with what it brought. Nothing to do
 * is no failure.
 *
 * @returns the number of callers that were forgotten again.
 * @throws AppError `storage.failed`.
 */
export function forgetAgain(home: string): number {
  if (!isRestored(home)) return 0;
  const list = openForgotten(home);
  let forgotten = 0;
  for (const tenant of list.tenants) {
    const isCaller = (number: string) => list.has(tenant, number);
    const at = { home, tenant };
    const data = findCallerData(at, { isCaller });
    // Nothing is going on: what was open when the backup was made is not any more, and is removed with the rest.
    forgetSpilled(at, { isNumber: isCaller, callIds: new Set(data.calls.map(({ id }) => id)) });
    purgeCallerData(at, data, { open: true });
    forgotten += data.numbers.length;
  }
  unmarkRestored(home);
  return forgotten;
}
