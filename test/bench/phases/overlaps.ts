import { setTimeout as sleep } from 'node:timers/promises';
import type { CapturedCall } from '../capture/read-capture.ts';
import { listen } from '../ear/ear.ts';
import { matchSpeech } from '../ear/match-speech.ts';
import type { Utterance } from '../speech/utterance.ts';
import { type BenchCaller, ringStage, type SaidLine } from '../stage/bench-caller.ts';
import { converse } from '../stage/converse.ts';
import { inTurn } from '../stage/in-turn.ts';
import { dialWith, dialWithEcho } from '../stage/line.ts';
import type { Stage } from '../stage/stage.ts';
import type { OverlapCase } from './overlap-cases.ts';
import { type Telling, turnToldAt, untilTelling, wayInto } from './tellings.ts';

/** What came of one sound over the attendant's speech. */
export interface OverlapResult {
  readonly case: OverlapCase;
  /** The telling was over before anything could come of it: no result at all. */
  readonly tooLate: boolean;
  /** The telling was given up. */
  readonly stopped: boolean;
  /**
   * From the caller's first sound to silence at the ear; infinite when there was none, undefined when it was silent
   * anyway.
   */
  readonly silenceMs: number | undefined;
  /** It was given up, and came back for a moment before. */
  readonly cameBack: boolean;
  /** Pauses that were put into the telling, when it went on. */
  readonly pausesMs: readonly number[];
  readonly repeatedMs: number;
  readonly lostMs: number;
}

export interface OverlapOptions {
  readonly tellings: ReadonlyMap<Telling['key'], Telling>;
  readonly sceneLine: (text: string) => Utterance;
  /** Of the callers, who have numbers of their own. */
  readonly firstNumber: number;
}

const WIDTH = 30;
const APART_MS = 400;
/** What is said over the attendant has had its effect by then. */
const AFTERMATH_MS = 1500;
/** For a telling that pauses, or is told slower than before. */
const SLACK_MS = 4000;

interface Played {
  readonly one: OverlapCase;
  readonly telling: Telling;
  readonly caller: BenchCaller;
  readonly said: SaidLine | undefined;
}

export async function measureOverlaps(
  stage: Stage,
  cases: readonly OverlapCase[],
  options: OverlapOptions,
): Promise<{ readonly results: readonly OverlapResult[]; readonly failures: readonly Error[] }> {
  const phone = await stage.pbx.phone('outside');
  const { result, traffic } = await stage.capture(() =>
    inTurn(cases, { width: WIDTH, apartMs: APART_MS }, (one, index) => {
      const dial = one.echo ? dialWithEcho(stage.pbx, one.echo) : dialWith(phone);
      const ring = () => ringStage(stage, dial, `0207946${options.firstNumber + index}`);
      return playCase(one, ring, options);
    }),
  );
  await phone.close();
  const played = result.filter((one): one is Played => !(one instanceof Error));
  const judged = played.map((one) => {
    const call = traffic.calls.find(({ number }) => number === one.caller.number);
    return call ? judge(one, call) : new Error(`${one.one.id}: not in the capture`);
  });
  const isError = (one: unknown): one is Error => one instanceof Error;
  return {
    results: judged.filter((one): one is OverlapResult => !isError(one)),
    failures: [...result.filter(isError), ...judged.filter(isError)],
  };
}

async function playCase(
  one: OverlapCase,
  ring: () => Promise<BenchCaller>,
  { tellings, sceneLine }: OverlapOptions,
): Promise<Played> {
  const telling = tellings.get(one.over);
  if (!telling) throw new Error(`no telling ${one.over}`);
  const caller = await ring();
  try {
    if (!one.sound) {
      // A line that gives back what it hears has nobody who listens: the telling begins when it begins.
      if (telling.lines > 0)
        await converse(caller, { ...wayInto(one.over, sceneLine), lines: telling.lines });
      await sleep(telling.lengthMs + SLACK_MS);
      return { one, telling, caller, said: undefined };
    }
    const onsetMs = await untilTelling(caller, telling, sceneLine);
    await sleep(Math.max(0, onsetMs + one.atShare * telling.lengthMs - performance.now()));
    const said = await caller.say(one.sound);
    const overMs = onsetMs + telling.lengthMs + SLACK_MS - performance.now();
    await sleep(one.kind === 'interruption' ? AFTERMATH_MS : Math.max(AFTERMATH_MS, overMs));
    return { one, telling, caller, said };
  } finally {
    await caller.hangUp();
  }
}

/** Of the match; the shortest word is many times as long. */
const EXACT_MS = 10;
/** A last bit that is missing was softer than what counts as sound. */
const NEARLY_MS = 80;
/** A stop in so little time would be no stop. */
const TOO_LATE_MS = 200;
/** The grid of the measurement. */
const GRID_MS = 20;
const LEAD_MS = 200;
/** Tellings differ from the first words on. */
const ALIKE_LETTERS = 12;

function judge({ one, telling, caller, said }: Played, call: CapturedCall): OverlapResult | Error {
  const us = listen(call.toCaller);
  const startMs = tellingStart(caller, said, us.sounds);
  const { turn, untilMs } = turnToldAt(caller, startMs);
  if (turn && turn.text.slice(0, ALIKE_LETTERS) !== telling.text.slice(0, ALIKE_LETTERS))
    return new Error(`${one.id}: not ${one.over} was told, but “${turn.text}”`);
  const at = (ms: number) => Math.max(0, Math.round((ms - (us.startedAtMs ?? 0)) * 8));
  const match = matchSpeech(telling.samples, us.samples.slice(at(startMs - LEAD_MS), at(untilMs)));
  const onsetMs = said && onsetOf(said, call);
  const toldAtOnsetMs = onsetMs === undefined ? 0 : onsetMs - startMs;
  const missingMs = Math.max(0, telling.lengthMs - NEARLY_MS - match.playedToMs);
  const tooLate = telling.lengthMs - toldAtOnsetMs < TOO_LATE_MS;
  // Given up is what has no end on record, if the ear has missed some of it, too. What the record calls whole and the ear
  // does not is lost sound. Without a record the ear alone decides.
  const unheardMs = match.audibleMs - match.playedMs;
  const stopped = turn ? turn.heardText !== turn.text && unheardMs > EXACT_MS : missingMs > 0;
  const isSounding = (ms: number) =>
    us.sounds.some(({ fromMs, toMs }) => fromMs <= ms + GRID_MS && toMs >= ms - GRID_MS);
  const pausesMs = match.pauses
    .map(({ fromMs, toMs, leftAtMs, resumedAtMs }) => toMs - fromMs - Math.max(0, resumedAtMs - leftAtMs))
    .filter((ms) => ms > GRID_MS);
  const quietMs = onsetMs === undefined ? undefined : us.silenceAfter(onsetMs);
  return {
    case: one,
    tooLate,
    stopped,
    silenceMs:
      onsetMs !== undefined && isSounding(onsetMs)
        ? (quietMs ?? Number.POSITIVE_INFINITY) - onsetMs
        : undefined,
    cameBack:
      stopped &&
      quietMs !== undefined &&
      us.sounds.some(({ fromMs }) => fromMs > quietMs && fromMs < untilMs - LEAD_MS),
    pausesMs: stopped ? [] : pausesMs,
    repeatedMs: stopped ? 0 : match.repeatedMs,
    lostMs: stopped ? 0 : exactly(match.lostMs + missingMs),
  };
}

function exactly(ms: number): number {
  return ms > EXACT_MS ? ms : 0;
}

/** The attendant's first sound after the line that set it off; of the greeting the first sound of all. */
function tellingStart(
  { said: lines }: BenchCaller,
  over: SaidLine | undefined,
  sounds: readonly { readonly fromMs: number }[],
): number {
  const before = lines.filter((line) => line !== over).at(-1);
  const afterMs = before ? before.atMs + before.sound.lastSoundMs : 0;
  return sounds.find(({ fromMs }) => fromMs >= afterMs)?.fromMs ?? 0;
}

/** Where the speech of a line began at the socket: noise before it is no speech. */
function onsetOf({ sound, atMs }: SaidLine, call: CapturedCall): number | undefined {
  const firstMs = listen(call.fromCaller).firstSoundAfter(atMs - 30);
  return firstMs === undefined ? undefined : firstMs + sound.firstSoundMs;
}
