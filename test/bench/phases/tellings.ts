import assert from 'node:assert/strict';
import type { TurnRecord } from '../../../src/ports/call-repository.ts';
import type { CapturedTraffic } from '../capture/read-capture.ts';
import { burstsIn } from '../ear/bursts.ts';
import { listen } from '../ear/ear.ts';
import { isSameSound } from '../ear/same-sound.ts';
import { createScriptedCaller } from '../speech/cases/caller-script.ts';
import { isReached, SCENES, type Scene, type SceneKey, type TellingKey } from '../speech/cases/scenes.ts';
import type { Utterance } from '../speech/utterance.ts';
import { type BenchCaller, ringStage } from '../stage/bench-caller.ts';
import { converse, type Partner } from '../stage/converse.ts';
import { inTurn } from '../stage/in-turn.ts';
import { dialWith } from '../stage/line.ts';
import type { Stage } from '../stage/stage.ts';

/** What the attendant tells in a scene when nobody interrupts, as the ear got it. */
export interface Telling {
  readonly key: TellingKey;
  /** Lines the caller says before it begins. */
  readonly lines: number;
  readonly text: string;
  /** From its first sound to a little behind its last. */
  readonly samples: Int16Array;
  readonly lengthMs: number;
  /** Lengths of its tones, where each word is one. */
  readonly burstsMs: readonly number[];
}

const FIRST_NUMBER = 4000;
const SEARCH_MS = 2500;
/** The last of a voice is too soft to count as sound; without it, it would be taken for some other part, said once more. */
const TAIL_MS = 100;

/** The way of a caller into a scene. */
export function wayInto(key: SceneKey, sceneLine: (text: string) => Utterance): Partner {
  const { script }: Scene = SCENES[key];
  const caller = createScriptedCaller(script);
  return {
    answer(said) {
      const text = isReached(key, said) ? undefined : caller.answer(said);
      return text === undefined ? undefined : sceneLine(text);
    },
  };
}

/** Calls that did not come to it are placed once more. */
const ATTEMPTS = 3;

/**
 * Listens to each telling twice, whole, and keeps one that was heard both times: whatever held up a frame of it would be
 * taken for sound lost, or repeated, in every case. One that nobody comes to is left out, and so are its cases.
 */
export async function recordTellings(
  stage: Stage,
  keys: readonly TellingKey[],
  sceneLine: (text: string) => Utterance,
): Promise<ReadonlyMap<TellingKey, Telling>> {
  const phone = await stage.pbx.phone('outside');
  const tellings = new Map<TellingKey, Telling>();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const missing = keys.filter((key) => !tellings.has(key));
    if (missing.length === 0) break;
    const wanted = missing.flatMap((key) => [key, key]);
    const { result, traffic } = await stage.capture(() =>
      inTurn(wanted, { width: wanted.length, apartMs: 700 }, async (key, index) => {
        const number = `0207946${FIRST_NUMBER + 2 * attempt * keys.length + index}`;
        const caller = await ringStage(stage, dialWith(phone), number);
        await converse(caller, wayInto(key, sceneLine));
        await caller.hangUp();
        return { key, caller };
      }),
    );
    for (const key of missing) {
      const [first, second] = result.flatMap((one) =>
        one instanceof Error || one.key !== key ? [] : (tellingOf(key, one.caller, traffic) ?? []),
      );
      if (first && second && isSameSound(first.samples, second.samples)) tellings.set(key, first);
    }
  }
  await phone.close();
  return tellings;
}

function tellingOf(key: TellingKey, caller: BenchCaller, traffic: CapturedTraffic): Telling | undefined {
  const turn = caller
    .turns()
    .findLast(({ speaker, text }) => speaker === 'attendant' && isReached(key, text));
  const call = traffic.calls.find(({ number }) => number === caller.number);
  if (!turn || !call) return undefined;
  const ear = listen(call.toCaller);
  const wallMs = turn.atMs - performance.timeOrigin;
  const first = ear.sounds.find(({ fromMs, toMs }) => toMs > wallMs && fromMs < wallMs + SEARCH_MS);
  const last = ear.sounds.at(-1);
  if (!first || !last) return undefined;
  const at = (ms: number) => Math.round((ms - (ear.startedAtMs ?? 0)) * 8);
  return {
    key,
    lines: caller.said.length,
    text: turn.text,
    samples: ear.samples.slice(at(first.fromMs), at(last.toMs + TAIL_MS)),
    lengthMs: last.toMs - first.fromMs,
    burstsMs: burstsIn(call.toCaller)
      .filter(({ fromMs }) => fromMs >= first.fromMs)
      .map(({ soundMs }) => soundMs),
  };
}

const ONSET_LIMIT_MS = 15_000;

/**
 * Brings a caller to the moment at which the attendant has told so much of a telling. @returns the onset of the
 * telling, as the phone heard it.
 */
export async function untilTelling(
  caller: BenchCaller,
  { key, lines }: Telling,
  sceneLine: (text: string) => Utterance,
): Promise<number> {
  if (lines > 0) await converse(caller, { ...wayInto(key, sceneLine), lines });
  const afterMs = caller.said.at(-1)?.atMs ?? 0;
  const lastLengthMs = caller.said.at(-1)?.sound.lastSoundMs ?? 0;
  const onsetMs = await caller.heard?.waitForSound(
    afterMs + lastLengthMs,
    AbortSignal.timeout(ONSET_LIMIT_MS),
  );
  assert.ok(onsetMs !== undefined, `the attendant does not come to tell: ${key}`);
  return onsetMs;
}

/** A turn is dated by its first frame, which is heard a moment later; the next one needs the words of an interruption. */
const SAME_TURN_MS = 700;

/**
 * What the attendant was telling at this moment, and when its next turn begins. By time, not by its text: a telling
 * that was given up has another text than a whole one, and an answer may tell the same once more. Undefined when not a
 * word of it was heard: then it leaves no record.
 */
export function turnToldAt(
  caller: Pick<BenchCaller, 'turns'>,
  startMs: number,
): { readonly turn: TurnRecord | undefined; readonly untilMs: number } {
  const turns = caller
    .turns()
    .filter(({ speaker }) => speaker === 'attendant')
    .map((turn) => ({ turn, fromMs: turn.atMs - performance.timeOrigin }));
  const told = turns.find(({ fromMs }) => Math.abs(fromMs - startMs) <= SAME_TURN_MS);
  const next = turns.find(({ fromMs }) => fromMs > startMs + SAME_TURN_MS);
  return { turn: told?.turn, untilMs: next?.fromMs ?? Number.POSITIVE_INFINITY };
}
