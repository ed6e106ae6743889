import type { Compare, Figure, Goal, Measure, Unit } from '../goals.ts';
import { type Measurement, shownFigures } from './measurement.ts';
import type { Interval } from './statistics.ts';
import { limitOf, type Verdict, verdictOf } from './verdict.ts';

/** A line of the table, in words. */
export interface Row {
  readonly id: string;
  readonly measure: string;
  readonly goal: string;
  readonly measured: string;
  readonly verdict: Verdict;
}

export interface RowOptions {
  readonly quick: boolean;
}

/** One row for each measure, measured or not, in the order of the goals. */
export function rowsOf(
  measures: readonly Measure[],
  measurements: readonly Measurement[],
  options: RowOptions,
): readonly Row[] {
  return measures.map((measure) => {
    const measurement = measurements.find(({ id }) => id === measure.id);
    return {
      id: measure.id,
      measure: measure.text,
      goal: goalsText(measure, options),
      measured: measurement ? measuredText(measure, measurement) : '–',
      verdict: verdictOf(measure, measurement, options),
    };
  });
}

function goalsText({ goals, unit, atCalls }: Measure, { quick }: RowOptions): string {
  const texts = goals.map((goal) => goalText(goal, unit, quick));
  const load = atCalls === undefined || quick ? [] : [`with ${atCalls} calls`];
  return texts.length === 0 ? '–' : [...texts, ...load].join(', ');
}

function goalText(goal: Goal, unit: Unit, quick: boolean): string {
  return `${nameOf(goal.figure)}${SIGNS[goal.compare]} ${quantity(limitOf(goal, quick), unit)}`;
}

const SIGNS: Readonly<Record<Compare, string>> = { '<=': '≤', '<': '<', '>=': '≥', '=': '=' };

function measuredText(measure: Measure, measurement: Measurement): string {
  if (measurement.count === 0) return 'no cases';
  const figures = shownFigures(measure, measurement).map((figure) => {
    const value = quantity(measurement.figures[figure] ?? Number.NaN, measure.unit);
    const interval = measurement.intervals[figure];
    return `${nameOf(figure)}${value}${interval ? ` (${intervalText(interval, measure.unit)})` : ''}`;
  });
  const count = measurement.count > 1 ? [`n = ${measurement.count}`] : [];
  return [...figures, ...count, ...(measurement.note ? [measurement.note] : [])].join(', ');
}

function nameOf(figure: Figure): string {
  return figure === 'value' ? '' : `${figure} `;
}

/** An end that too few cases leave open is three dots. */
function intervalText({ low, high }: Interval, unit: Unit): string {
  const end = (value: number) => (Number.isFinite(value) ? plain(value, unit) : '…');
  return `${end(low)}–${end(high)}`;
}

export function quantity(value: number, unit: Unit): string {
  if (unit === 'share') return `${plain(value, unit)} %`;
  if (unit === 'ratio') return `${plain(value, unit)} ×`;
  return `${plain(value, unit)} ${unit}`;
}

/** Three figures that count: more would pretend. */
function plain(value: number, unit: Unit): string {
  if (value === Number.POSITIVE_INFINITY) return '∞';
  const scaled = unit === 'share' ? 100 * value : value;
  const decimals = [100, 10, 1].filter((size) => Math.abs(scaled) < size).length;
  return String(Number(scaled.toFixed(decimals)));
}
