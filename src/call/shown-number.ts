import type { CallLeg } from '../ports/call-leg.ts';
import type { CallServices } from './call-services.ts';

/** The telephone system says who calls within a millisecond, if at all; a caller is greeted without it all the same. */
const WHO_CALLS_MS = 300;

/** Who is met like all others is not waited for. */
export async function shownNumber(
  { introduced }: CallLeg,
  { settings, clock }: CallServices,
): Promise<string | null> {
  if (!settings.asksWhoCalls) return null;
  const inTime = new AbortController();
  const given = clock.wait(WHO_CALLS_MS, inTime.signal).then(() => null);
  try {
    return await Promise.race([introduced.then(({ callerNumber }) => callerNumber), given]);
  } finally {
    inTime.abort();
  }
}
