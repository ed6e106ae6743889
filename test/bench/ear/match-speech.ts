import { rmsDbfs } from '../../../src/media/level.ts';
import { alignSteps, STEP_SAMPLES } from './align.ts';
import { candidateLags } from './lags.ts';

/** What became of a phrase on its way to the ear. Only what is audible in the phrase counts as played, repeated or lost. */
export interface SpeechMatch {
  readonly audibleMs: number;
  /** Sound that was heard at least once. */
  readonly playedMs: number;
  /** Place in the phrase up to which it was heard; 0 when nothing of it was. */
  readonly playedToMs: number;
  /** In the heard samples: onset of the first sound of the phrase, and end of the last. */
  readonly fromMs: number | undefined;
  readonly toMs: number | undefined;
  /** Sound that was heard once more. */
  readonly repeatedMs: number;
  /** Sound before `playedToMs` that was never heard. */
  readonly lostMs: number;
  /** Time put into the phrase in which nothing of it was heard. */
  readonly silenceMs: number;
  readonly pauses: readonly SpeechPause[];
}

/** The phrase stops in one place and goes on in another. */
export interface SpeechPause {
  /** In the heard samples: end of the sound before it and onset of the sound after it. */
  readonly fromMs: number;
  readonly toMs: number;
  /** In the phrase: how far it had come, and where it goes on. */
  readonly leftAtMs: number;
  readonly resumedAtMs: number;
}

/** As in the ear: softer steps of the phrase are its own pauses. */
const AUDIBLE_DBFS = -50;
const STEP_MS = STEP_SAMPLES / 8;

/**
 * Finds a phrase in what was heard, also when it was stopped, continued, repeated or cut. Both are 8 kHz; levels
 * may differ by a constant factor. Exact to 10 ms.
 *
 * @param phrase What was to be said without a break, as it goes out. An engine renders a sentence differently alone
 *   and among others, so the safest is what the ear got in a call in which nobody interrupted.
 * @param heard From before the phrase to behind it, such as a part of `Ear.samples`.
 */
export function matchSpeech(phrase: Int16Array, heard: Int16Array): SpeechMatch {
  const steps = alignSteps(phrase, heard, candidateLags(phrase, heard));
  const audible = audibleSteps(phrase);
  const times = timesHeard(phrase.length, steps);
  const sumMs = (figure: (times: number, step: number) => number) =>
    audible.reduce((sum, isAudible, i) => sum + (isAudible ? figure(times[i] ?? 0, i) : 0), 0) * STEP_MS;
  const playedTo = audible.findLastIndex((isAudible, i) => isAudible && (times[i] ?? 0) > 0) + 1;
  const pieces = piecesOf(steps, audible);
  const pauses = pausesBetween(pieces);
  return {
    audibleMs: sumMs(() => 1),
    playedMs: sumMs((count) => Math.min(count, 1)),
    playedToMs: playedTo * STEP_MS,
    fromMs: pieces[0]?.fromMs,
    toMs: pieces.at(-1)?.toMs,
    repeatedMs: sumMs((count) => Math.max(0, count - 1)),
    lostMs: sumMs((count, i) => (count === 0 && i < playedTo ? 1 : 0)),
    silenceMs: pauses.reduce((sum, pause) => sum + silenceIn(pause, audible), 0),
    pauses,
  };
}

function audibleSteps(phrase: Int16Array): readonly boolean[] {
  return Array.from({ length: Math.ceil(phrase.length / STEP_SAMPLES) }, (_, i) => {
    return rmsDbfs(phrase.subarray(i * STEP_SAMPLES, (i + 1) * STEP_SAMPLES)) > AUDIBLE_DBFS;
  });
}

/** How often each 5 ms of the phrase was heard. A lag need not be a whole number of steps, so samples are counted. */
function timesHeard(phraseSamples: number, steps: readonly (number | undefined)[]): readonly number[] {
  const counts = new Uint8Array(phraseSamples);
  for (const [step, lag] of steps.entries()) {
    if (lag === undefined) continue;
    const from = step * STEP_SAMPLES - lag;
    for (let at = Math.max(0, from); at < from + STEP_SAMPLES; at++) counts[at] = (counts[at] ?? 0) + 1;
  }
  return Array.from({ length: Math.ceil(phraseSamples / STEP_SAMPLES) }, (_, i) => {
    const part = counts.subarray(i * STEP_SAMPLES, (i + 1) * STEP_SAMPLES);
    return Math.round(part.reduce((sum, count) => sum + count, 0) / part.length);
  });
}

/** A part of the phrase that was heard in one go, from its first to its last audible step. */
interface Piece {
  readonly lag: number;
  readonly fromMs: number;
  readonly toMs: number;
}

function piecesOf(steps: readonly (number | undefined)[], audible: readonly boolean[]): readonly Piece[] {
  const pieces: { lag: number; fromMs: number; toMs: number }[] = [];
  let silentFrom = 0;
  for (const [step, lag] of steps.entries()) {
    if (lag === undefined || !audible[Math.round(step - lag / STEP_SAMPLES)]) continue;
    const [fromMs, toMs] = [step * STEP_MS, (step + 1) * STEP_MS];
    const last = pieces.at(-1);
    const unheard = last?.lag === lag && isAudibleBetween(audible, { lag, from: silentFrom, to: step });
    if (last?.lag === lag && !unheard) last.toMs = toMs;
    else pieces.push({ lag, fromMs, toMs });
    silentFrom = step + 1;
  }
  return pieces;
}

function isAudibleBetween(
  audible: readonly boolean[],
  { lag, from, to }: { readonly lag: number; readonly from: number; readonly to: number },
): boolean {
  const shift = lag / STEP_SAMPLES;
  return audible
    .slice(Math.max(0, Math.round(from - shift)), Math.max(0, Math.round(to - shift)))
    .some(Boolean);
}

function pausesBetween(pieces: readonly Piece[]): readonly SpeechPause[] {
  return pieces.slice(1).map((after, i) => {
    const before = pieces[i] ?? after;
    return {
      fromMs: before.toMs,
      toMs: after.fromMs,
      leftAtMs: before.toMs - before.lag / 8,
      resumedAtMs: after.fromMs - after.lag / 8,
    };
  });
}

/** Without the silence that the phrase itself has at both ends of the pause. What lies between them was not waited for. */
function silenceIn(
  { fromMs, toMs, leftAtMs, resumedAtMs }: SpeechPause,
  audible: readonly boolean[],
): number {
  const [left, resumed] = [leftAtMs, resumedAtMs].map((ms) => Math.max(0, Math.round(ms / STEP_MS)));
  const skipped = audible.slice(left, resumed);
  const [first, last] = [skipped.indexOf(true), skipped.lastIndexOf(true)];
  const ownSteps = first < 0 ? skipped.length : first + (skipped.length - 1 - last);
  return Math.max(0, toMs - fromMs - ownSteps * STEP_MS);
}
