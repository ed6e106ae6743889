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
import { type PlayedStep, playStep } from './play-step.ts';

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

const TARGET = '100';
const FOUND_MS = 4000;
/** From the last word to the mark, and to the first ring of a phone. */
const LEAVE_MS = 6000;
/** From our hanging up to the last record. */
const FINISH_MS = 5000;

/** One call through the PBX. @throws AppError `phone.failed`, and what the voice throws. */
export async function runByPhone(
  one: EvalCase,
  parts: PhoneRunParts,
  signal: AbortSignal,
): Promise<Evidence> {
  const { phone, clock, callerNumber } = parts;
  // All of it before the call: a caller does not think about words for seconds.
  const sounds = await renderAll(one, parts.voice, signal);
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
    const line = openPhoneLine({ call, callId, calls: parts.calls, clock, signal });
    const played = await converse(one, { line, parts, sounds, answeredAtMs: answer.atMs, signal });
    await waitForEnd(one, line, parts);
    // What the house knows of it before we hang up: afterwards the caller has left.
    const leave = leaveOf(await line.record());
    const rings = parts.rings?.();
    await call.hangUp();
    await line.until(FINISH_MS, async () => (await line.record())?.status !== 'live');
    const records = {
      turns: await parts.calls.turns(callId),
      messages: await parts.messages.listOfCall(callId),
    };
    const wallOf = (ms: number) => clock.wallMs() - clock.nowMs() + ms;
    return evidenceOfCall({ played, records, leave, rings, answeredAtMs: wallOf(answer.atMs), wallOf });
  } finally {
    await call.hangUp();
  }
}

interface Conversation {
  readonly line: PhoneLine;
  readonly parts: PhoneRunParts;
  readonly sounds: readonly (CallerSound | undefined)[];
  readonly answeredAtMs: number;
  readonly signal: AbortSignal;
}

async function converse(
  { call: steps }: EvalCase,
  conversation: Conversation,
): Promise<readonly PlayedStep[]> {
  const { line, parts, sounds, answeredAtMs, signal } = conversation;
  const played: PlayedStep[] = [];
  let afterMs = answeredAtMs;
  for (const [index, step] of steps.entries()) {
    const sound = sounds[index];
    const begin = () => parts.onStep?.(step, sound);
    const isHeardOut = steps[index + 1]?.over === undefined;
    const one = await playStep(step, {
      line,
      clock: parts.clock,
      sound,
      afterMs,
      isFirst: index === 0,
      isHeardOut,
      begin,
      signal,
    });
    played.push(one);
    afterMs = one.spokeUntilMs;
    const isLast = index === steps.length - 1;
    if (!isLast && (await line.record())?.status !== 'live') break;
  }
  return played;
}

function renderAll(
  { call }: EvalCase,
  voice: CallerVoice,
  signal: AbortSignal,
): Promise<readonly (CallerSound | undefined)[]> {
  return Promise.all(
    call.map(async (step) =>
      step.say
        ? voice.render(
            { parts: step.say, voice: step.voice, wordsPerMinute: step.rate, noiseDb: step.noise },
            signal,
          )
        : undefined,
    ),
  );
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
async function waitForEnd({ then }: EvalCase, line: PhoneLine, { rings }: PhoneRunParts): Promise<void> {
  if (then.leave !== undefined && then.leave !== 'none')
    await line.until(LEAVE_MS, async () => leaveOf(await line.record()) !== null);
  const wanted = new Set(then.rings);
  if (rings && wanted.size > 0) await line.until(LEAVE_MS, () => new Set(rings()).size >= wanted.size);
}
