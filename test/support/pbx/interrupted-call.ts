import assert from 'node:assert/strict';
import type { PhoneCall } from '../../../src/ports/phone.ts';
import { findCall, type StoredCall } from './call-records.ts';
import type { DialplanLog } from './dialplan-log.ts';
import { longestSilenceMs } from './longest-silence.ts';
import { waitUntil } from './wait-until.ts';

/** What a caller experiences whose daemon dies, in milliseconds from the fault. */
export interface Interruption {
  /** The dialplan went on. */
  readonly nextStepMs: number;
  /** The caller heard the PBX say "one moment". */
  readonly oneMomentMs: number;
  /** The caller heard the attendant again. */
  readonly backMs: number;
  /** Until the attendant was back. */
  readonly longestSilenceMs: number;
  /** The call as it is stored then. */
  readonly after: StoredCall;
}

export interface InterruptionOptions {
  readonly home: string;
  readonly log: DialplanLog;
  readonly call: PhoneCall;
  readonly callerNumber: string;
  /** Breaks the daemon. */
  readonly fault: () => void;
}

const BACK_LIMIT_MS = 10_000;

/** Breaks the daemon while the line is quiet, and follows the caller until the attendant has spoken again. */
export async function interruptCall(options: InterruptionOptions): Promise<Interruption> {
  const { home, log, call, callerNumber, fault } = options;
  const turnsBefore = findCall(home, callerNumber)?.turns.length ?? 0;
  const [faultMs, faultWallMs] = [performance.now(), Date.now()];
  fault();
  const step = await log.firstStepAfter(faultWallMs, BACK_LIMIT_MS);
  const after = await waitUntil('the attendant is back in the call', BACK_LIMIT_MS, () => {
    const stored = findCall(home, callerNumber);
    return stored !== undefined && stored.turns.length > turnsBefore && stored;
  });
  const turn = after.turns[turnsBefore];
  const atMs = (turn?.atMs ?? 0) - faultWallMs + faultMs;
  // The record dates the first frame as it leaves the daemon; the ear decides.
  const backAtMs = call.heard.sounds().find(({ toMs }) => toMs > atMs + 60);
  assert.ok(backAtMs, 'the attendant says that it is back, and the caller hears nothing');
  const earMs = Math.max(backAtMs.fromMs, atMs);
  return {
    nextStepMs: step.afterMs,
    oneMomentMs: Math.round((call.heard.firstSoundAfter(faultMs) ?? Number.POSITIVE_INFINITY) - faultMs),
    backMs: Math.round(earMs - faultMs),
    longestSilenceMs: Math.round(longestSilenceMs(call.heard, { fromMs: faultMs, toMs: earMs })),
    after,
  };
}
