import { findFetchedAsterisk } from '../wiring/fetched-asterisk.ts';
import type { Finding, Probe } from './finding.ts';

type Fetched = NonNullable<Awaited<ReturnType<typeof findFetchedAsterisk>>>;

/** Asterisk's security releases come every month or two. */
const MAX_AGE_DAYS = 60;
const DAY_MS = 86_400_000;

/** Nobody renews the Asterisk that set-up has fetched unless told: the system's updates do not know it. */
export const checkAsteriskAge: Probe = async ({ config }) => {
  // A PBX of their own has its own updates.
  if (config.telephony.ari) return [];
  const fetched = await findFetchedAsterisk(process.env);
  return fetched ? [asteriskAgeFinding(fetched, new Date())] : [];
};

export function asteriskAgeFinding({ version, asOf }: Fetched, now: Date): Finding {
  const name = 'asterisk age';
  const days = Math.floor((now.getTime() - asOf.getTime()) / DAY_MS);
  const ago = days <= 0 ? 'today' : `${days} ${days === 1 ? 'day' : 'days'} ago`;
  const detail = `Asterisk ${version ?? 'of an unknown version'} from Debian, as of ${asOf.toISOString().slice(0, 10)}, ${ago}`;
  if (days <= MAX_AGE_DAYS) return { name, status: 'ok', detail };
  const fix = 'Run ./scripts/attendant pbx update as root, then start again.';
  return { name, status: 'warn', detail, fix };
}
