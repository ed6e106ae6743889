import type { Clock } from '../core/clock.ts';
import type { CallRecord, CallRepository } from '../ports/call-repository.ts';
import type { MessageRepository } from '../ports/message-repository.ts';
import type { Phone } from '../ports/phone.ts';
import type { CallerSound, CallerVoice } from '../wiring/caller-voice.ts';
import type { EvalCase, EvalStep } from './case-schema.ts';
import type { Evidence } from './evidence.ts';
import { evidenceOfCall, leaveOf } from './evidence-of-call.ts';
import { evidenceOfTrouble } from './evidence-of-trouble.ts';
import { openPhoneLine, type PhoneLine } from './phone-line.ts';
import type { PlayedStep } from './play-step.ts';

export interface PhoneRunParts {
  /** On an account that may dial in from outside. */
  readonly phone: Phone;
  readonly voice: CallerVoice;
  readonly calls: CallRepository;
  readonly messages: MessageRepository;
  /** That of the house: its wall is the one of the house's records. */
  readonly clock: Clock;
  /** Shown to the house; no other call from it may begin meanwhile. */
  readonly callerNumber: string;
  /** Resolves when the call may begin. */
  readonly onDial?: () => Promise<void>;
  /** The caller begins a step. `sound` is what is said. */
  readonly onStep?: (step: EvalStep, sound: CallerSound | undefined) => void;
  /** Extensions that have rung for this caller; left out where nobody looks at the phones. */
  readonly rings?: () => readonly string[];
}

/** What is done with a call, and what it is waited for at its end. */
export interface CallPlan {
  /** @returns what was done, in order. */
  readonly converse: (line: PhoneLine, answeredAtMs: number) => Promise<readonly PlayedStep[]>;
  readonly outcome: EvalCase['then'];
}

const TARGET = '100';
const FOUND_MS = 4000;
/** From the last word to the mark, and to the first ring of a phone. */
const LEAVE_MS = 6000;
/** From our hanging up to the last record. */
const FINISH_MS = 5000;

/** One call through the PBX. @throws AppError `phone.failed`, and what `converse` throws; then the call is over, too. */
export async function placeCall(
  { converse, outcome }: CallPlan,
  parts: PhoneRunParts,
  signal: AbortSignal,
): Promise<Evidence> {
  const { phone, clock, callerNumber, calls, messages } = parts;
  await parts.onDial?.();
  const sinceMs = clock.wallMs();
  const call = await phone.call(TARGET, { from: { number: callerNumber } }, signal);
  try {
    const answer = await call.answered;
    if (!answer.answered)
      return evidenceOfTrouble(`the call ended with status ${answer.status} before it was answered`);
    const callId = await findCall(parts, sinceMs, signal);
    if (callId === undefined)
      return evidenceOfTrouble('the call was answered, and the house has no record of it');
    const line = openPhoneLine({ call, callId, calls, clock, signal });
    const played = await converse(line, answer.atMs);
    await waitForEnd(outcome, line, parts);
    // What the house knows of it before we hang up: afterwards the caller has left.
    const leave = leaveOf(await line.record());
    const rings = parts.rings?.();
    await call.hangUp();
    await line.until(FINISH_MS, async () => (await line.record())?.status !== 'live');
    // A message that is kept with its sound comes behind the end of its call.
    const wanted = outcome.messages?.length ?? 0;
    await line.until(FINISH_MS, async () => (await messages.listOfCall(callId)).length >= wanted);
    const records = { turns: await calls.turns(callId), messages: await messages.listOfCall(callId) };
    const wallOf = (ms: number) => clock.wallMs() - clock.nowMs() + ms;
    return evidenceOfCall({ played, records, leave, rings, answeredAtMs: wallOf(answer.atMs), wallOf });
  } finally {
    await call.hangUp();
  }
}

async function findCall(
  { calls, clock, callerNumber }: PhoneRunParts,
  sinceMs: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  const untilMs = clock.nowMs() + FOUND_MS;
  // Withheld numbers are kept as none.
  const isOurs = ({ startedAtMs, callerNumber: shown }: CallRecord) =>
    startedAtMs >= sinceMs && shown === (/\d/.test(callerNumber) ? callerNumber : null);
  while (clock.nowMs() < untilMs && !signal.aborted) {
    const found = (await calls.listRecent(50)).find(isOurs);
    if (found) return found.id;
    await clock.wait(25, signal);
  }
  return undefined;
}

/** The attendant's last word, and phones that ring, take a moment. */
async function waitForEnd(then: EvalCase['then'], line: PhoneLine, { rings }: PhoneRunParts): Promise<void> {
  if (then.leave !== undefined && then.leave !== 'none')
    await line.until(LEAVE_MS, async () => leaveOf(await line.record()) !== null);
  const wanted = new Set(then.rings);
  if (rings && wanted.size > 0) await line.until(LEAVE_MS, () => new Set(rings()).size >= wanted.size);
}
