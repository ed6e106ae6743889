import { summarise } from '../report/statistics.ts';
import { type HeardCall, VOICE_PROBABILITY, WINDOW_MS } from './detectors/detector.ts';
import type { LabelledCall, LabelledUtterance } from './labelled-call.ts';

/** How well a detector hears, counted over calls. */
export interface Score {
  /** First sound of an utterance → the detector says so; of those it says in time. */
  readonly onsetsMs: readonly number[];
  /** Utterances it never hears. */
  readonly missedOnsets: number;
  /** Utterances that begin while it says that somebody speaks. */
  readonly alreadySpeaking: number;
  /** Last sound of an utterance → the detector says so; below zero when it says so too early. */
  readonly offsetsMs: readonly number[];
  /** Ends it does not tell before the next utterance. */
  readonly missedOffsets: number;
  /** Starts in noise alone, and how much of that there was. */
  readonly falseAlarms: number;
  readonly noiseMs: number;
  /** Windows of 32 ms with speech that it takes for voice, and that it does not; windows without that it does. */
  readonly hits: number;
  readonly misses: number;
  readonly falseWindows: number;
}

export interface Accuracy {
  readonly onsetP50Ms: number;
  readonly onsetP90Ms: number;
  readonly missedOnsets: number;
  readonly offsetP50Ms: number;
  readonly offsetP90Ms: number;
  readonly missedOffsets: number;
  readonly falseAlarmsPerMinute: number;
  /** Of utterances, those that begin while it says that somebody speaks. */
  readonly alreadySpeaking: number;
  /** Shares of windows with speech that are found, and of windows taken for voice that are speech. */
  readonly recall: number;
  readonly precision: number;
}

const NOTHING: Score = {
  onsetsMs: [],
  missedOnsets: 0,
  alreadySpeaking: 0,
  offsetsMs: [],
  missedOffsets: 0,
  falseAlarms: 0,
  noiseMs: 0,
  hits: 0,
  misses: 0,
  falseWindows: 0,
};

export function scoreCalls(calls: readonly LabelledCall[], heard: readonly HeardCall[]): Score {
  return calls
    .map((call, i) => scoreCall(call, heard[i] ?? { probabilities: [], changes: [] }))
    .reduce(sum, NOTHING);
}

export function accuracyOf(score: Score): Accuracy {
  const [onsets, offsets] = [summarise(score.onsetsMs), summarise(score.offsetsMs)];
  return {
    onsetP50Ms: onsets.p50,
    onsetP90Ms: onsets.p90,
    missedOnsets: score.missedOnsets,
    offsetP50Ms: offsets.p50,
    offsetP90Ms: offsets.p90,
    missedOffsets: score.missedOffsets,
    falseAlarmsPerMinute: (score.falseAlarms * 60_000) / score.noiseMs,
    alreadySpeaking: score.alreadySpeaking,
    recall: score.hits / (score.hits + score.misses),
    precision: score.hits / (score.hits + score.falseWindows),
  };
}

function scoreCall({ utterances }: LabelledCall, heard: HeardCall): Score {
  const spans = spansOf(heard);
  const windows = scoreWindows(utterances, heard);
  if (utterances.length === 0) {
    const noiseMs = heard.probabilities.length * WINDOW_MS;
    return { ...NOTHING, ...windows, falseAlarms: spans.length, noiseMs };
  }
  return utterances
    .map((utterance, i) =>
      scoreUtterance(utterance, spans, utterances[i + 1]?.fromMs ?? Number.POSITIVE_INFINITY),
    )
    .reduce(sum, { ...NOTHING, ...windows });
}

interface Span {
  readonly fromMs: number;
  /** Infinity when it is not told. */
  readonly toMs: number;
}

/** From each start to the next end. */
function spansOf({ changes }: HeardCall): readonly Span[] {
  return changes.flatMap(({ speaking, atMs }, i) =>
    speaking
      ? [
          {
            fromMs: atMs,
            toMs: changes.slice(i).find((later) => !later.speaking)?.atMs ?? Number.POSITIVE_INFINITY,
          },
        ]
      : [],
  );
}

/**
 * The pauses inside do not count: whether a detector ends in them is a matter of how long it is set to wait, and none
 * of them is as long as the silence between utterances.
 */
function scoreUtterance({ fromMs, toMs }: LabelledUtterance, spans: readonly Span[], nextMs: number): Score {
  const heard = spans.filter((span) => span.fromMs < toMs && span.toMs > fromMs);
  const [first, last] = [heard[0], heard.at(-1)];
  if (!first || !last) return { ...NOTHING, missedOnsets: 1 };
  const hasBegun = first.fromMs < fromMs;
  const isEnded = last.toMs < nextMs;
  return {
    ...NOTHING,
    onsetsMs: hasBegun ? [] : [first.fromMs - fromMs],
    alreadySpeaking: hasBegun ? 1 : 0,
    offsetsMs: isEnded ? [last.toMs - toMs] : [],
    missedOffsets: isEnded ? 0 : 1,
  };
}

/** By what the detector thinks of each window, before it waits for more of them. A window that is partly speech has no right answer. */
function scoreWindows(utterances: readonly LabelledUtterance[], { probabilities }: HeardCall) {
  let [hits, misses, falseWindows] = [0, 0, 0];
  for (const [i, probability] of probabilities.entries()) {
    const spokenMs = spokenWithin(utterances, i * WINDOW_MS);
    const isVoice = probability >= VOICE_PROBABILITY;
    if (spokenMs === WINDOW_MS) isVoice ? hits++ : misses++;
    else if (spokenMs === 0 && isVoice) falseWindows++;
  }
  return { hits, misses, falseWindows };
}

function spokenWithin(utterances: readonly LabelledUtterance[], windowMs: number): number {
  const overlapMs = ({ fromMs, toMs }: Span) =>
    Math.max(0, Math.min(toMs, windowMs + WINDOW_MS) - Math.max(fromMs, windowMs));
  return utterances.reduce(
    (spokenMs, utterance) =>
      utterance.pauses.reduce((left, pause) => left - overlapMs(pause), spokenMs + overlapMs(utterance)),
    0,
  );
}

function sum(a: Score, b: Score): Score {
  return {
    onsetsMs: [...a.onsetsMs, ...b.onsetsMs],
    missedOnsets: a.missedOnsets + b.missedOnsets,
    alreadySpeaking: a.alreadySpeaking + b.alreadySpeaking,
    offsetsMs: [...a.offsetsMs, ...b.offsetsMs],
    missedOffsets: a.missedOffsets + b.missedOffsets,
    falseAlarms: a.falseAlarms + b.falseAlarms,
    noiseMs: a.noiseMs + b.noiseMs,
    hits: a.hits + b.hits,
    misses: a.misses + b.misses,
    falseWindows: a.falseWindows + b.falseWindows,
  };
}
