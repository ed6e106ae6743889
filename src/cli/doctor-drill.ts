import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../core/clock.ts';
import { findDaemon } from '../wiring/daemon-process.ts';
import { type DialplanReader, type DrillControl, openPbx } from '../wiring/pbx-access.ts';
import { createOutsidePhone } from '../wiring/phone.ts';
import {
  type CrashReport,
  type Drill,
  drillCrash,
  drillRefusal,
  type RefusalReport,
} from './failover-drill.ts';
import type { Finding, Probe } from './finding.ts';

const NAME = 'drill';
/** A caller who heard nothing for longer would have hung up, or thought of it. */
const HEARD_LIMIT_MS = 1500;
const BACK_LIMIT_MS = 4500;
const RANG_LIMIT_MS = 1000;
/** The daemon that was killed is started again, and takes its lease. */
const LEASE_LIMIT_MS = 20_000;
const LEASE_AGE_S = 3;
const POLL_MS = 100;

/** Two calls from outside: in one the daemon is killed, and one it does not take. What was changed is put back. */
export const drillProbe: Probe = async ({ config, home, number, force }, signal) => {
  if (!existsSync(join(home, 'pbx', 'accounts.json'))) return [noPhone(home)];
  using pbx = await openPbx(config, home);
  const refusal = force ? undefined : await refuse(pbx.drill);
  if (refusal) return [refusal];
  const phone = await createOutsidePhone(home);
  await using dialplan = await pbx.openDialplan();
  const drill: Drill = { phone, control: pbx.drill, number, clock: systemClock, signal };
  try {
    const daemon = findDaemon(home);
    const crash = daemon ? crashFinding(await drillCrash(drill, daemon.kill)) : notKilled();
    const leaseIsBack = () => waitForLease(dialplan, pbx.lease, signal);
    const lease = await leaseIsBack();
    const refused = refusalFinding(await drillRefusal(drill));
    return [crash, ...lease, refused, ...(await leaseIsBack())];
  } finally {
    await phone.close();
  }
};

/** Callers who are with the attendant would be cut off for a moment, and new ones get your staff. */
async function refuse(control: DrillControl): Promise<Finding | undefined> {
  const { size } = await control.calls();
  if (size === 0) return undefined;
  const detail = size === 1 ? 'not made: 1 caller has a call' : `not made: ${size} callers have calls`;
  return { name: NAME, status: 'fail', detail, fix: 'Wait until they have ended, or take --force.' };
}

export function crashFinding({ heardMs, backMs, rang }: CrashReport): Finding {
  const heard =
    heardMs === undefined ? 'the caller heard nothing' : `the caller heard something after ${ms(heardMs)}`;
  const what = backMs === undefined ? rangText(rang) : `the attendant was back after ${ms(backMs)}`;
  const detail = `the daemon was killed in a call: ${heard}, ${what}`;
  const isHeard = heardMs !== undefined && heardMs <= HEARD_LIMIT_MS;
  if (isHeard && backMs !== undefined && backMs <= BACK_LIMIT_MS) return { name: NAME, status: 'ok', detail };
  if (isHeard && rang) {
    const fix =
      'Nothing is lost. Callers come back where the PBX reaches ATT_SUPERVISOR and the daemon starts in 4 s.';
    return { name: NAME, status: 'warn', detail, fix };
  }
  return { name: NAME, status: 'fail', detail, fix: FIX };
}

export function refusalFinding({ rang, answeredMs }: RefusalReport): Finding {
  const begin = 'a call that the attendant does not take';
  if (rang) {
    const detail = `${begin}: ${rangText(rang)}`;
    if (rang.afterMs <= RANG_LIMIT_MS) return { name: NAME, status: 'ok', detail };
    return { name: NAME, status: 'warn', detail, fix: 'Look what your PBX does before it rings them.' };
  }
  if (answeredMs === undefined)
    return { name: NAME, status: 'fail', detail: `${begin}: nothing rang`, fix: FIX };
  const detail = `${begin}: no phone rang, something answered after ${ms(answeredMs)}`;
  return {
    name: NAME,
    status: 'warn',
    detail,
    fix: 'Register a phone of the fallback; that was the mailbox.',
  };
}

const FIX = 'Fix the failures above first; then follow a call with `core set verbose 4` on the PBX.';

function rangText(rang: RefusalReport['rang']): string {
  if (!rang) return 'nothing came after it';
  return `your staff's phones rang after ${ms(rang.afterMs)} (${rang.phones.join(', ')})`;
}

function notKilled(): Finding {
  const detail = 'no daemon runs on this home, so none was killed in a call';
  return {
    name: NAME,
    status: 'warn',
    detail,
    fix: 'Run it where the daemon runs, with the same ATTENDANT_HOME.',
  };
}

function noPhone(home: string): Finding {
  const file = join(home, 'pbx', 'accounts.json');
  const fix =
    'Make an account `outside` on your PBX and write it into that file, as asterisk-config/README.md shows.';
  return { name: NAME, status: 'fail', detail: `not made: there is no ${file}`, fix };
}

/** @returns nothing when new calls go to the attendant again. */
async function waitForLease(
  dialplan: DialplanReader,
  variable: string,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const untilMs = systemClock.nowMs() + LEASE_LIMIT_MS;
  while (systemClock.nowMs() < untilMs && !signal.aborted) {
    const [now, lease] = [await dialplan.read('EPOCH'), await dialplan.read(variable)];
    if (Number(now) - Number(lease) <= LEASE_AGE_S) return [];
    await systemClock.wait(POLL_MS, signal);
  }
  const detail = 'the daemon takes no calls after it';
  return [{ name: NAME, status: 'fail', detail, fix: 'Read the log of the daemon.' }];
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}
