import type { Clock } from '../core/clock.ts';
import type { CallRecord, CallRepository, TurnRecord } from '../ports/call-repository.ts';
import type { PhoneCall } from '../ports/phone.ts';

/** A call as both ends know it: what the caller's phone hears, and what the house writes down. */
export interface PhoneLine {
  readonly call: PhoneCall;
  readonly callId: string;
  record(): Promise<CallRecord | undefined>;
  /** What the attendant has said so far and the caller has heard of it, as far as it is written down. */
  turns(): Promise<readonly TurnRecord[]>;
  /**
   * Waits until the attendant has said something after `afterMs` and has finished, or has left. Times are those of the
   * phone.
   *
   * @returns when it began; undefined when nothing came.
   */
  listen(afterMs: number): Promise<number | undefined>;
  /** Looks until it is so, or the time is over. */
  until(limitMs: number, isSo: () => boolean | Promise<boolean>): Promise<void>;
}

export interface PhoneLineParts {
  readonly call: PhoneCall;
  readonly callId: string;
  readonly calls: Pick<CallRepository, 'find' | 'turns'>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

const POLL_MS = 25;
/** Longer than any model takes for its first word. */
const PATIENCE_MS = 12_000;
/** Longer than anything the attendant says in one go. */
const LONGEST_MS = 60_000;
/** Pauses between sentences are shorter. */
const QUIET_MS = 400;

export function openPhoneLine({ call, callId, calls, clock, signal }: PhoneLineParts): PhoneLine {
  let isOver = false;
  void call.ended.then(() => {
    isOver = true;
  });
  const record = () => calls.find(callId);
  const turns = async () => (await calls.turns(callId)).filter(({ speaker }) => speaker === 'attendant');
  const hasLeft = async () => isOver || signal.aborted || (await record())?.status !== 'live';

  async function until(limitMs: number, isSo: () => boolean | Promise<boolean>): Promise<void> {
    const untilMs = clock.nowMs() + limitMs;
    while (!(await isSo()) && !signal.aborted && clock.nowMs() < untilMs) await clock.wait(POLL_MS, signal);
  }

  return {
    call,
    callId,
    record,
    turns,
    until,
    async listen(afterMs) {
      const known = (await turns()).length;
      await until(PATIENCE_MS, () => call.heard.firstSoundAfter(afterMs) !== undefined || hasLeft());
      const beganMs = call.heard.firstSoundAfter(afterMs);
      if (beganMs === undefined) return undefined;
      const isQuiet = () => clock.nowMs() - (call.heard.silenceSince() ?? clock.nowMs()) >= QUIET_MS;
      await until(LONGEST_MS, async () => (await hasLeft()) || ((await turns()).length > known && isQuiet()));
      return beganMs;
    },
  };
}
