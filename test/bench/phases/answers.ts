import type { TurnRecord } from '../../../src/ports/call-repository.ts';
import type { CapturedCall, CapturedTraffic } from '../capture/read-capture.ts';
import { type Ear, listen } from '../ear/ear.ts';
import type { BenchCaller, SaidLine } from '../stage/bench-caller.ts';
import { ringStage } from '../stage/bench-caller.ts';
import { converse, type Partner } from '../stage/converse.ts';
import { inTurn } from '../stage/in-turn.ts';
import { dialWith } from '../stage/line.ts';
import type { Stage } from '../stage/stage.ts';

/** Whole conversations with one profile's engines. */
export interface Answers {
  /** Answer of the call to the first sound of the greeting, at the ear. */
  readonly greetingsMs: readonly number[];
  readonly answers: readonly TimedAnswer[];
  /** Lines to which nothing was said within ten seconds. */
  readonly unanswered: readonly string[];
  /** Lines into which the attendant spoke. */
  readonly cutOff: readonly string[];
  readonly failures: readonly Error[];
  readonly traffic: CapturedTraffic;
  readonly turns: readonly TurnRecord[];
}

export interface TimedAnswer {
  readonly line: string;
  /** From the caller's last sound to the first of the answer, both at the caller's socket. */
  readonly earMs: number;
  /** What the daemon stored of the same answer, for the picture of its stages. */
  readonly turn: TurnRecord | undefined;
}

export interface Conversational {
  readonly id: string;
  partner(): Partner;
}

/** Conversations at once: so many callers and engines the machine carries without being what is measured. */
const WIDTH = 12;
const APART_MS = 700;

/**
 * Groups of conversations take place at once and are heard apart.
 *
 * @param firstNumber Of the callers' numbers, which no other call of the stage has.
 */
export async function measureAnswers(
  stage: Stage,
  groups: readonly (readonly Conversational[])[],
  firstNumber: number,
): Promise<readonly Answers[]> {
  const phone = await stage.pbx.phone('outside');
  const conversations = groups.flatMap((group) => group.map(({ partner }) => ({ partner, group })));
  const { result, traffic } = await stage.capture(() =>
    inTurn(conversations, { width: WIDTH, apartMs: APART_MS }, async ({ partner }, index) => {
      const caller = await ringStage(stage, dialWith(phone), `0207946${firstNumber + index}`);
      await converse(caller, partner());
      await caller.hangUp();
      return caller;
    }),
  );
  await phone.close();
  return groups.map((group) =>
    hearGroup(
      result.filter((_, index) => conversations[index]?.group === group),
      traffic,
    ),
  );
}

function hearGroup(result: readonly (BenchCaller | Error)[], traffic: CapturedTraffic): Answers {
  const callers = result.filter((one): one is BenchCaller => !(one instanceof Error));
  const heard = callers.flatMap((caller) => {
    const call = traffic.calls.find(({ number }) => number === caller.number);
    return [hearCall(caller, call)];
  });
  return {
    greetingsMs: heard.flatMap(({ greetingMs }) => greetingMs ?? []),
    answers: heard.flatMap(({ answers }) => answers),
    unanswered: heard.flatMap(({ unanswered }) => unanswered),
    cutOff: heard.flatMap(({ cutOff }) => cutOff),
    failures: result.filter((one): one is Error => one instanceof Error),
    traffic,
    turns: callers.flatMap((caller) => caller.turns()),
  };
}

const UNANSWERED_MS = 10_000;
/** The daemon's record and the ear are of the same answer when they are no further apart. */
const SAME_ANSWER_MS = 400;

function hearCall(caller: BenchCaller, call: CapturedCall | undefined) {
  const [us, them] = [listen(call?.toCaller ?? []), listen(call?.fromCaller ?? [])];
  const answers: TimedAnswer[] = [];
  const unanswered: string[] = [];
  const cutOff: string[] = [];
  for (const line of caller.said) {
    const spoken = spanOf(line, them);
    const answerMs = spoken && us.firstSoundAfter(spoken.toMs);
    if (spoken && isSpokenInto(spoken, us)) cutOff.push(line.sound.text);
    else if (!spoken || answerMs === undefined || answerMs - spoken.toMs > UNANSWERED_MS)
      unanswered.push(line.sound.text);
    else {
      const turn = turnAt(caller, answerMs);
      answers.push({ line: line.sound.text, earMs: answerMs - spoken.toMs, turn });
    }
  }
  const answeredAtMs = call?.answeredAtMs;
  const firstMs = answeredAtMs === undefined ? undefined : us.firstSoundAfter(answeredAtMs);
  const greetingMs = firstMs === undefined || answeredAtMs === undefined ? undefined : firstMs - answeredAtMs;
  return { greetingMs, answers, unanswered, cutOff };
}

/** A line's packets leave within 20 ms of being said. */
const EARLY_MS = 30;

/** Where a line was really sent, by the packets at the caller's socket. */
export function spanOf({ sound, atMs }: SaidLine, them: Ear) {
  const fromMs = them.firstSoundAfter(atMs - EARLY_MS);
  if (fromMs === undefined) return undefined;
  const toMs = them.endOfSoundBefore(fromMs + sound.lastSoundMs - sound.firstSoundMs + EARLY_MS);
  return { fromMs, toMs: toMs ?? fromMs };
}

/** The attendant began between the caller's first and last sound. */
export function isSpokenInto(
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
  us: Ear,
): boolean {
  return us.sounds.some((sound) => sound.fromMs > fromMs && sound.fromMs < toMs);
}

function turnAt(caller: BenchCaller, earMs: number): TurnRecord | undefined {
  const wallMs = performance.timeOrigin + earMs;
  return caller
    .turns()
    .find(
      ({ speaker, delay, atMs }) =>
        speaker === 'attendant' && delay && Math.abs(atMs - wallMs) < SAME_ANSWER_MS,
    );
}
