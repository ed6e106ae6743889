import { fromValue, type Measurement } from '../report/measurement.ts';
import { quantity } from '../report/rows.ts';
import type { Accuracy } from './score.ts';

/** What one detector took and heard. */
export interface Figures {
  /** Processor time for a second of sound, the median of the runs. */
  readonly cpuMsPerSecond: number;
  readonly accuracy: Accuracy;
  /** Of the calls in a quiet room. */
  readonly quiet: Accuracy;
}

export interface OwnFigures extends Figures {
  /** The same for one call at a time. */
  readonly aloneCpuMsPerSecond: number;
}

/** A peer was run, or there is a reason why not. */
export type PeerOutcome =
  | { readonly id: Measurement['id']; readonly title: string; readonly figures: Figures }
  | { readonly id: Measurement['id']; readonly title: string; readonly reason: string };

/** For people, in plain words: the detectors side by side. */
export interface ComparisonTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Theirs over ours in service; without figures the row is its note. */
export function peerMeasurement(outcome: PeerOutcome, ours: OwnFigures): Measurement {
  if ('reason' in outcome) return notRun(outcome.id, outcome.reason);
  const { cpuMsPerSecond } = outcome.figures;
  const alone = quantity(cpuMsPerSecond / ours.aloneCpuMsPerSecond, 'ratio');
  const note = `${alone} with one call; ${accuracyText(outcome.figures, ours)}`;
  return fromValue(outcome.id, cpuMsPerSecond / ours.cpuMsPerSecond, note);
}

/** A row without figures shows its note. */
export function notRun(id: Measurement['id'], reason: string): Measurement {
  return { id, count: 1, figures: {}, intervals: {}, note: `not run: ${reason}` };
}

/** Only those that ran. */
export function comparisonTable(ours: OwnFigures, outcomes: readonly PeerOutcome[]): ComparisonTable {
  const ran = outcomes.flatMap((outcome) => ('figures' in outcome ? [outcome] : []));
  const columns: readonly Figures[] = [ours, ...ran.map(({ figures }) => figures)];
  return {
    title: 'Voice detection beside other packages: the same telephone sound, their own defaults',
    headings: ['measure', 'attendant', ...ran.map(({ title }) => title)],
    rows: LINES.map(([name, text]) => [name, ...columns.map(text)]),
  };
}

export function comparisonMarkdown({ title, headings, rows }: ComparisonTable): string {
  const lines = [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`## ${title}`, '', ...lines].join('\n');
}

const LINES: readonly (readonly [string, (figures: Figures) => string])[] = [
  ['processor time for a second of sound', ({ cpuMsPerSecond }) => quantity(cpuMsPerSecond, 'ms')],
  ['first sound → voice is told, p50 / p90', ({ accuracy }) => onsetText(accuracy)],
  ['utterances never heard', ({ accuracy }) => String(accuracy.missedOnsets)],
  ['utterances begun while voice was told already', ({ accuracy }) => String(accuracy.alreadySpeaking)],
  ['last sound → its end is told, p50 / p90', ({ accuracy }) => offsetText(accuracy)],
  ['ends not told before the next utterance', ({ accuracy }) => String(accuracy.missedOffsets)],
  ['false alarms in a minute of noise', ({ accuracy }) => alarmsText(accuracy)],
  ['windows of speech taken for voice', ({ accuracy }) => quantity(accuracy.recall, 'share')],
  [
    'windows taken for voice that are speech, in a quiet room',
    ({ quiet }) => quantity(quiet.precision, 'share'),
  ],
  [
    'the same of all sound, babble counted as no voice',
    ({ accuracy }) => quantity(accuracy.precision, 'share'),
  ],
];

function accuracyText({ accuracy: theirs }: Figures, { accuracy: ours }: Figures): string {
  const beside = (text: (accuracy: Accuracy) => string) => `${text(theirs)} (ours ${text(ours)})`;
  return [
    `onset ${beside(onsetText)}`,
    `end ${beside(offsetText)}`,
    `false alarms a minute ${beside(alarmsText)}`,
    `recall ${beside(({ recall }) => quantity(recall, 'share'))}`,
    `precision ${beside(({ precision }) => quantity(precision, 'share'))}`,
  ].join(', ');
}

function onsetText({ onsetP50Ms, onsetP90Ms }: Accuracy): string {
  return `${Math.round(onsetP50Ms)} / ${Math.round(onsetP90Ms)} ms`;
}

function offsetText({ offsetP50Ms, offsetP90Ms }: Accuracy): string {
  return `${Math.round(offsetP50Ms)} / ${Math.round(offsetP90Ms)} ms`;
}

function alarmsText({ falseAlarmsPerMinute }: Accuracy): string {
  return falseAlarmsPerMinute.toFixed(1);
}
