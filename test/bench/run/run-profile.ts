import type { AnswerDelay } from '../../../src/core/answer-delay.ts';
import { readDaemon } from '../load/daemon-figures.ts';
import { type Answers, measureAnswers, type TimedAnswer } from '../phases/answers.ts';
import { type CutOffs, measureCutOffs } from '../phases/cut-offs.ts';
import { overlapCases } from '../phases/overlap-cases.ts';
import { measureOverlaps, type OverlapResult } from '../phases/overlaps.ts';
import { recordTellings } from '../phases/tellings.ts';
import type { Measurement } from '../report/measurement.ts';
import { fromFigures } from '../report/measurement.ts';
import type { Waterfall } from '../report/waterfall.ts';
import type { TellingKey } from '../speech/cases/scenes.ts';
import type { Material } from '../speech/load-material.ts';
import type { Profile } from '../stage/profile.ts';
import { openStage, type Stage } from '../stage/stage.ts';
import { freeConversations, scriptedConversations } from './conversations.ts';
import {
  answerMeasurement,
  cutOffMeasurement,
  overlapMeasurements,
  wasteMeasurement,
} from './measurements.ts';
import { type Overhead, overheads } from './overhead.ts';
import { waterfallOf } from './waterfall-of.ts';

export interface ProfileRun {
  readonly answers: readonly Answers[];
  readonly measurements: readonly Measurement[];
  readonly waterfall: Waterfall | undefined;
  readonly cases: CasesOfProfile;
}

/** One by one, to find out which of them make a figure what it is. */
export interface CasesOfProfile {
  readonly profile: Profile;
  readonly answers: readonly AnswerFigures[];
  readonly overheads: readonly Overhead[];
  readonly overlaps: readonly OverlapFigures[];
  readonly cutOffs: Pick<CutOffs, 'cutOff' | 'answersMs'> | undefined;
}

interface AnswerFigures extends Omit<TimedAnswer, 'turn'> {
  /** The daemon's own record of its stages. */
  readonly delay: AnswerDelay | null | undefined;
}

interface OverlapFigures extends Omit<OverlapResult, 'case'> {
  readonly id: string;
}

export interface ProfileOptions {
  readonly profile: Profile;
  readonly material: Material;
  readonly quick: boolean;
  readonly seed: number;
  /** Overlaps and pauses too: they need a good while. */
  readonly turnTaking: boolean;
  readonly tell: (line: string) => void;
}

/** Of the material; a voice for each. */
const CONVERSATIONS = 8;
const FIRST_NUMBER = 3000;
const FIRST_OVER_NUMBER = 5000;
const FIRST_ECHO_NUMBER = 5500;
/** So many are left out as the time demands: one of three, so that both rooms and all voices stay. */
const CUT_OFF_STEP = 3;
const FEW_CUT_OFFS = 20;
const ALL_TELLINGS: readonly TellingKey[] = ['greeting', 'hours', 'address', 'abilities', 'read-back'];

export async function runProfile(options: ProfileOptions): Promise<ProfileRun> {
  const { profile, quick, seed, turnTaking, tell } = options;
  await using stage = await openStage({ profile, seed, audioSocket: profile === 'zero' });
  const talking = talk(stage, options);
  // A quick run has time for all at once only; in a whole one nothing disturbs what is timed.
  if (!quick) await talking;
  const taking = turnTaking ? await takeTurns(stage, options) : undefined;
  const { scripted, free } = await talking;
  const answers = [scripted, ...(free ? [free] : [])];
  const timed = answers.flatMap((one) => one.answers);
  const overhead =
    profile === 'zero' ? answers.flatMap(({ traffic, turns }) => overheads(traffic, turns)) : [];
  const overheadsMs = overhead.map(({ ms }) => ms);
  tellFailures(
    tell,
    answers.flatMap(({ failures }) => failures),
  );
  const report = await stage.vendors?.report();
  const { prepared } = await readDaemon(stage.pbx);
  for (const [type, all] of Map.groupBy(report?.contradictions ?? [], (one) => one.type))
    tell(`the vendors: ${type}, ${all.length} times, first ${all[0]?.caller ?? 'somebody'} ${all[0]?.text}`);
  return {
    answers,
    measurements: [
      ...answerMeasurement(profile, { scripted, free }),
      ...(overhead.length > 0 ? [fromFigures('overhead-zero', overheadsMs)] : []),
      ...(taking?.measurements ?? []),
      ...(report && profile === 'hosted' ? [wasteMeasurement(prepared, report)] : []),
    ],
    waterfall: waterfallOf(profile, timed),
    cases: {
      profile,
      answers: timed.map(({ line, earMs, turn }) => ({ line, earMs, delay: turn?.delay })),
      overheads: overhead,
      overlaps: taking?.overlaps.map(({ case: { id }, ...figures }) => ({ id, ...figures })) ?? [],
      cutOffs: taking?.cutOffs,
    },
  };
}

async function talk(stage: Stage, { material, quick, tell }: ProfileOptions) {
  tell('conversations');
  const conversations = scriptedConversations(material).slice(0, CONVERSATIONS);
  const groups = [conversations, ...(stage.vendors ? [await freeConversations(quick)] : [])];
  const [scripted, free] = await measureAnswers(stage, groups, FIRST_NUMBER);
  if (!scripted) throw new Error('no group, no answers');
  return { scripted, free };
}

interface TurnTaking {
  readonly measurements: readonly Measurement[];
  readonly overlaps: readonly OverlapResult[];
  readonly cutOffs: CutOffs;
}

async function takeTurns(stage: Stage, options: ProfileOptions): Promise<TurnTaking> {
  const { material, quick, tell } = options;
  const pausing = material.cutOffs.filter(
    (_, i, { length }) => length <= FEW_CUT_OFFS || i % CUT_OFF_STEP !== 0,
  );
  const pause = () => {
    tell(`${pausing.length} callers who pause`);
    return measureCutOffs(stage, pausing, material.sceneLine);
  };
  const [overlaps, cutOffs] = quick
    ? await Promise.all([interrupt(stage, options), pause()])
    : [await interrupt(stage, options), await pause()];
  tellFailures(tell, [...overlaps.failures, ...cutOffs.failures]);
  const wrong = overlaps.results.filter(
    (one) => !one.tooLate && one.stopped !== (one.case.kind === 'interruption'),
  );
  for (const one of wrong) tell(`${one.stopped ? 'stopped by' : 'not stopped by'} ${one.case.id}`);
  for (const id of cutOffs.cutOff) tell(`cut off: ${id}`);
  return {
    measurements: [...overlapMeasurements(overlaps.results), cutOffMeasurement(cutOffs)],
    overlaps: overlaps.results,
    cutOffs,
  };
}

/** The way to a read-back takes half a minute: a quick run says the same over what we can do. */
const QUICKLY: Readonly<Partial<Record<TellingKey, TellingKey>>> = { 'read-back': 'abilities' };

async function interrupt(stage: Stage, { material, quick, tell }: ProfileOptions) {
  const { sceneLine } = material;
  const cases = overlapCases(material).map((one) =>
    quick ? { ...one, over: QUICKLY[one.over] ?? one.over } : one,
  );
  const keys = ALL_TELLINGS.filter((key) => cases.some(({ over }) => over === key));
  tell('what the attendant tells, uninterrupted');
  const tellings = await recordTellings(stage, keys, sceneLine);
  tell(`${cases.length} sounds over it`);
  // By themselves: what comes back before a caller speaks would make the vendors take one caller for another.
  const [echoes, sounds] = [cases.filter(({ echo }) => echo), cases.filter(({ echo }) => !echo)];
  const options = { tellings, sceneLine };
  const overSound = await measureOverlaps(stage, sounds, { ...options, firstNumber: FIRST_OVER_NUMBER });
  const overEcho = await measureOverlaps(stage, echoes, { ...options, firstNumber: FIRST_ECHO_NUMBER });
  return {
    results: [...overSound.results, ...overEcho.results],
    failures: [...overSound.failures, ...overEcho.failures],
  };
}

function tellFailures(tell: (line: string) => void, failures: readonly Error[]): void {
  for (const { message } of failures) tell(`a call that did not come about: ${message}`);
}
