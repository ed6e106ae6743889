import { setTimeout as sleep } from 'node:timers/promises';
import { listen } from '../ear/ear.ts';
import type { Material } from '../speech/load-material.ts';
import { type BenchCaller, ringStage, type SaidLine } from '../stage/bench-caller.ts';
import { converse } from '../stage/converse.ts';
import { inTurn } from '../stage/in-turn.ts';
import { dialWith } from '../stage/line.ts';
import type { Stage } from '../stage/stage.ts';
import { isSpokenInto, spanOf } from './answers.ts';
import { wayInto } from './tellings.ts';

export interface CutOffs {
  readonly callers: number;
  /** Ids of the cases in which the attendant began to speak before the caller had finished. */
  readonly cutOff: readonly string[];
  /** From the caller's last sound to the answer, of those who were not cut off. */
  readonly answersMs: readonly number[];
  readonly failures: readonly Error[];
}

type Case = Material['cutOffs'][number];

const WIDTH = 34;
const APART_MS = 400;
const FIRST_NUMBER = 7000;
const GAP_MS = 300;
/** The longest wait for a caller who may go on, and the answer. */
const ANSWER_MS = 3500;

/** Callers who pause in the middle of what they say. */
export async function measureCutOffs(
  stage: Stage,
  cases: readonly Case[],
  sceneLine: Material['sceneLine'],
): Promise<CutOffs> {
  const phone = await stage.pbx.phone('outside');
  const { result, traffic } = await stage.capture(() =>
    inTurn(cases, { width: WIDTH, apartMs: APART_MS }, async (one, index) => {
      const caller = await ringStage(stage, dialWith(phone), `0207946${FIRST_NUMBER + index}`);
      return play(caller, one, sceneLine);
    }),
  );
  await phone.close();
  const played = result.filter((one): one is Played => !(one instanceof Error));
  const judged = played.flatMap(({ id, caller, said }) => {
    const call = traffic.calls.find(({ number }) => number === caller.number);
    const [us, them] = [listen(call?.toCaller ?? []), listen(call?.fromCaller ?? [])];
    const span = spanOf(said, them);
    if (!span) return [];
    const answerMs = us.firstSoundAfter(span.toMs);
    return [{ id, isCutOff: isSpokenInto(span, us), answerMs: answerMs && answerMs - span.toMs }];
  });
  return {
    callers: judged.length,
    cutOff: judged.filter(({ isCutOff }) => isCutOff).map(({ id }) => id),
    answersMs: judged.flatMap(({ isCutOff, answerMs }) => (isCutOff ? [] : (answerMs ?? []))),
    failures: result.filter((one): one is Error => one instanceof Error),
  };
}

interface Played {
  readonly id: string;
  readonly caller: BenchCaller;
  readonly said: SaidLine;
}

async function play(
  caller: BenchCaller,
  { case: one, utterance }: Case,
  sceneLine: Material['sceneLine'],
): Promise<Played> {
  try {
    await converse(caller, wayInto(one.scene, sceneLine));
    await sleep(GAP_MS);
    const said = await caller.say(utterance);
    await sleep(ANSWER_MS);
    return { id: one.id, caller, said };
  } finally {
    await caller.hangUp();
  }
}
