import type { Clock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import type { Phone, PhoneCall } from '../ports/phone.ts';
import type { DrillControl } from '../wiring/pbx-access.ts';
import { SAMPLE_CALLER } from './call.ts';

export interface Drill {
  readonly phone: Phone;
  readonly control: DrillControl;
  /** What the caller dials. */
  readonly number: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** What became of a caller whose daemon died, in milliseconds from its death. */
export interface CrashReport {
  /** The first sound after it: "one moment", ringing or music. */
  readonly heardMs: number | undefined;
  /** The attendant was back in the call. */
  readonly backMs: number | undefined;
  /** Your staff's phones rang instead. */
  readonly rang: Rang | undefined;
}

/** What became of a caller whom the attendant does not take, in milliseconds from dialling. */
export interface RefusalReport {
  readonly rang: Rang | undefined;
  /** Without a phone: the call was answered by the mailbox, or ended. */
  readonly answeredMs: number | undefined;
}

export interface Rang {
  readonly afterMs: number;
  /** Such as `PJSIP/101`. */
  readonly phones: readonly string[];
}

const GREETING_LIMIT_MS = 10_000;
/** The end of a greeting: the pauses within it are shorter. */
const QUIET_MS = 700;
/** The dialplan gives a daemon four seconds to be back, and rings your staff's phones then. */
const RETURN_LIMIT_MS = 8000;
const RING_LIMIT_MS = 5000;
/** Phones that ring begin within so much of each other. */
const ALL_RING_MS = 300;
const POLL_MS = 25;

/**
 * Calls, hears the greeting, kills the daemon in it, and follows what the caller gets. Hangs up.
 *
 * @throws AppError `phone.failed` when the attendant does not answer in the first place.
 */
export async function drillCrash(drill: Drill, kill: () => void): Promise<CrashReport> {
  const { control, clock } = drill;
  const before = await control.calls();
  const call = await ring(drill);
  try {
    await hearGreeting(call, drill);
    const now = await control.calls();
    const callId = [...now.keys()].find((id) => !before.has(id));
    if (callId === undefined)
      throw new AppError('phone.failed', 'somebody answered, and it was not the attendant');
    const sinceMs = clock.nowMs();
    kill();
    const limit = AbortSignal.any([drill.signal, AbortSignal.timeout(RETURN_LIMIT_MS)]);
    const sound = call.heard.waitForSound(sinceMs, limit);
    const outcome = await follow(drill, { callId, sinceMs });
    const soundMs = await sound;
    return { ...outcome, heardMs: soundMs === undefined ? undefined : soundMs - sinceMs };
  } finally {
    await call.hangUp();
  }
}

/** Takes the lease away, calls, and sees which phones ring. Hangs up, and gives the lease back. */
export async function drillRefusal(drill: Drill): Promise<RefusalReport> {
  const over = new AbortController();
  const withheld = drill.control.withholdLease(AbortSignal.any([over.signal, drill.signal]));
  try {
    // The first word of it has reached the PBX by then.
    await drill.clock.wait(POLL_MS * 4, drill.signal);
    const call = await ring(drill);
    try {
      const rang = await waitForRinging(drill, call.startedAtMs);
      const answer = rang ? undefined : await Promise.race([call.answered, drill.clock.wait(0)]);
      const answeredMs = answer?.answered === true ? answer.atMs - call.startedAtMs : undefined;
      return { rang, answeredMs };
    } finally {
      await call.hangUp();
    }
  } finally {
    over.abort();
    await withheld;
  }
}

function ring({ phone, number, signal }: Drill): Promise<PhoneCall> {
  return phone.call(number, { from: { number: SAMPLE_CALLER } }, signal);
}

async function hearGreeting(call: PhoneCall, { number, signal }: Drill): Promise<void> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(GREETING_LIMIT_MS)]);
  const answer = await call.answered;
  if (!answer.answered)
    throw new AppError('phone.failed', `the call to ${number} ended with status ${answer.status}`);
  if ((await call.heard.waitForSound(answer.atMs, limit)) === undefined)
    throw new AppError('phone.failed', `the call to ${number} was answered and stayed silent`);
  await call.heard.waitForSilence(QUIET_MS, answer.atMs, limit);
}

/** Until the attendant has a new leg in the call, or phones ring for it. */
async function follow(
  drill: Drill,
  { callId, sinceMs }: { readonly callId: string; readonly sinceMs: number },
): Promise<Pick<CrashReport, 'backMs' | 'rang'>> {
  const { control, clock, signal } = drill;
  const untilMs = sinceMs + RETURN_LIMIT_MS;
  let isLegGone = false;
  while (clock.nowMs() < untilMs && !signal.aborted) {
    const hasLeg = await control.hasLeg(callId);
    if (hasLeg && isLegGone) return { backMs: clock.nowMs() - sinceMs, rang: undefined };
    isLegGone ||= !hasLeg;
    if ((await control.ringing()).length > 0)
      return { backMs: undefined, rang: await waitForRinging(drill, sinceMs) };
    await clock.wait(POLL_MS, signal);
  }
  return { backMs: undefined, rang: undefined };
}

async function waitForRinging({ control, clock, signal }: Drill, sinceMs: number): Promise<Rang | undefined> {
  const untilMs = clock.nowMs() + RING_LIMIT_MS;
  while (clock.nowMs() < untilMs && !signal.aborted) {
    if ((await control.ringing()).length > 0) {
      const afterMs = clock.nowMs() - sinceMs;
      await clock.wait(ALL_RING_MS, signal);
      return { afterMs, phones: [...new Set(await control.ringing())].sort() };
    }
    await clock.wait(POLL_MS, signal);
  }
  return undefined;
}
