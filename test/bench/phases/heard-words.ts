import { setTimeout as sleep } from 'node:timers/promises';
import { speakWords } from '../../../src/conversation/speakable.ts';
import { ENGLISH } from '../../../src/languages/en/speech/english.ts';
import type { TurnRecord } from '../../../src/ports/call-repository.ts';
import type { CapturedCall } from '../capture/read-capture.ts';
import { burstsIn, wholeBursts } from '../ear/bursts.ts';
import type { Material } from '../speech/load-material.ts';
import { createRandom } from '../speech/random.ts';
import { type BenchCaller, ringStage } from '../stage/bench-caller.ts';
import { inTurn } from '../stage/in-turn.ts';
import { dialWith } from '../stage/line.ts';
import type { Stage } from '../stage/stage.ts';
import { overlapCases } from './overlap-cases.ts';
import { type Telling, turnToldAt, untilTelling } from './tellings.ts';

/** Words that the transcript says were heard, beside those that were. */
export interface HeardWords {
  readonly id: string;
  readonly told: string;
  readonly written: string;
  readonly heard: string;
  /** How many words the transcript is off. */
  readonly off: number;
}

const WIDTH = 24;
const APART_MS = 400;
const FIRST_NUMBER = 6000;
const SEED = 601;
const STOP_MS = 2500;
/** A turn is dated when its first frame leaves, give or take one. */
const AHEAD_MS = 20;

/**
 * Interrupts a voice whose every word is a tone of its own, at any place, and counts the tones that came through
 * whole. What the record of the call says must be the same words.
 */
export async function measureHeardWords(
  stage: Stage,
  {
    count,
    tellings,
    material,
  }: {
    readonly count: number;
    readonly tellings: ReadonlyMap<Telling['key'], Telling>;
    readonly material: Material;
  },
): Promise<{ readonly results: readonly HeardWords[]; readonly failures: readonly Error[] }> {
  const random = createRandom(SEED);
  const interruptions = overlapCases({ ...material, backchannels: [], disturbances: [] }).filter(
    ({ sound }) => sound?.firstSoundMs === 0,
  );
  const cases = Array.from({ length: count }, (_, i) => ({
    one: interruptions[i % interruptions.length],
    share: random.between(0.05, 0.9),
    telling: [...tellings.values()][i % tellings.size],
  }));
  const phone = await stage.pbx.phone('outside');
  const { result, traffic } = await stage.capture(() =>
    inTurn(cases, { width: WIDTH, apartMs: APART_MS }, async ({ one, share, telling }, index) => {
      if (!one?.sound || !telling) throw new Error('nothing to interrupt with');
      const caller = await ringStage(stage, dialWith(phone), `0207946${FIRST_NUMBER + index}`);
      try {
        const onsetMs = await untilTelling(caller, telling, material.sceneLine);
        await sleep(Math.max(0, onsetMs + share * telling.lengthMs - performance.now()));
        await caller.say(one.sound);
        await sleep(STOP_MS);
        return { id: one.id, caller, telling, onsetMs };
      } finally {
        await caller.hangUp();
      }
    }),
  );
  await phone.close();
  const played = result.filter((one): one is Played => !(one instanceof Error));
  return {
    results: played.flatMap((one) => {
      const call = traffic.calls.find(({ number }) => number === one.caller.number);
      return call ? compare(one, call) : [];
    }),
    failures: result.filter((one): one is Error => one instanceof Error),
  };
}

interface Played {
  readonly id: string;
  readonly caller: BenchCaller;
  readonly telling: Telling;
  readonly onsetMs: number;
}

function compare({ id, caller, telling, onsetMs }: Played, call: CapturedCall): readonly HeardWords[] {
  const { turn } = turnToldAt(caller, onsetMs);
  // Not to be interrupted any more, it was told whole.
  if (!turn || turn.heardText === turn.text) return [];
  // Tones of the answer that follows are no words of this one.
  const next = caller.turns().find(({ speaker, seq }) => speaker === 'attendant' && seq > turn.seq);
  const bursts = burstsIn(call.toCaller).filter(
    ({ toMs }) => toMs > startOf(turn) && (!next || toMs <= startOf(next)),
  );
  const written = wordsHeard(turn, wholeBursts(bursts, telling.burstsMs));
  const heard = turn.heardText ?? '';
  const off = Math.abs(countOf(heard) - countOf(written));
  return [
    { id, told: turn.text, written: heard, heard: written, off: heard === written ? 0 : Math.max(1, off) },
  ];
}

/** On the clock of the capture. */
function startOf({ atMs }: TurnRecord): number {
  return atMs - AHEAD_MS - performance.timeOrigin;
}

/** The written words of which every spoken word was heard. */
function wordsHeard({ text }: TurnRecord, bursts: number): string {
  let spoken = 0;
  const heard: string[] = [];
  for (const part of speakWords(text, ENGLISH)) {
    spoken += countOf(part.spoken);
    if (spoken > bursts) break;
    heard.push(part.original);
  }
  return heard.join(' ');
}

function countOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
