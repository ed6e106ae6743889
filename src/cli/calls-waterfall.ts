import { type AnswerDelay, slowestStageOf, stagesOf } from '../core/answer-delay.ts';

/** With the margin of the transcript and the offsets before it, a line stays within 100 characters. */
const AXIS_COLUMNS = 52;

const NAME_COLUMNS = 'noticed'.length;
/** A minute and a half, so that the bars of all answers begin in one column. */
const OFFSET_COLUMNS = '99999 ms'.length;

/** Room for a label, so that two of the ruler never touch. */
const MIN_TICK_COLUMNS = 9;

interface Step {
  readonly name: string;
  /** Milliseconds after the caller's last sound, as everything here. */
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * One answer drawn on the time since the caller's last sound: which stages its delay is made of, then when each
 * thing had happened, with a bar from the step it had to wait for.
 */
export function waterfallLines(delay: AnswerDelay): readonly string[] {
  const steps = stepsOf(delay);
  const lastMs = Math.max(1, ...steps.map(({ toMs }) => toMs));
  const row = (name: string, offset: string, drawing: string) =>
    `${name.padEnd(NAME_COLUMNS)}  ${offset.padStart(OFFSET_COLUMNS)}  ${drawing}`;
  return [
    summaryOf(delay),
    ...steps.map((step) => row(step.name, `${Math.round(step.toMs)} ms`, barOf(step, lastMs))),
    row('', '', rulerOf(lastMs)),
  ];
}

/** `after 683 ms: end-of-turn 650, line 33; slowest: end-of-turn` */
function summaryOf(delay: AnswerDelay): string {
  const stages = stagesOf(delay)
    .map(([stage, ms]) => [stage, Math.round(ms)] as const)
    .filter(([, ms]) => ms > 0)
    .map(([stage, ms]) => `${stage} ${ms}`);
  return `after ${Math.round(delay.audibleMs)} ms: ${stages.join(', ') || 'nothing'}; slowest: ${slowestStageOf(delay)}`;
}

function stepsOf({ noticedMs, wordsMs, replyMs, speechMs, decidedMs, audibleMs }: AnswerDelay): Step[] {
  return [
    { name: 'noticed', fromMs: 0, toMs: noticedMs },
    { name: 'words', fromMs: noticedMs, toMs: wordsMs },
    { name: 'reply', fromMs: wordsMs, toMs: replyMs },
    { name: 'speech', fromMs: replyMs, toMs: speechMs },
    { name: 'decided', fromMs: noticedMs, toMs: decidedMs },
    // Sound may leave when it is there and the turn is decided to be over.
    { name: 'audible', fromMs: Math.max(speechMs, decidedMs), toMs: audibleMs },
    { name: 'total', fromMs: 0, toMs: audibleMs },
  ];
}

/** At least one column wide; `<` for what had happened before the axis begins. */
function barOf({ fromMs, toMs }: Step, lastMs: number): string {
  if (toMs < 0) return '<';
  const end = Math.max(1, columnOf(toMs, lastMs));
  const start = Math.min(Math.max(0, columnOf(fromMs, lastMs)), end - 1);
  return ' '.repeat(start) + '█'.repeat(end - start);
}

function rulerOf(lastMs: number): string {
  const stepMs = tickStepMs((lastMs * MIN_TICK_COLUMNS) / AXIS_COLUMNS);
  let ruler = '';
  for (let tickMs = 0; tickMs <= lastMs; tickMs += stepMs) {
    ruler = `${ruler.padEnd(columnOf(tickMs, lastMs))}|${tickMs}`;
  }
  return `${ruler} ms`;
}

/** The next number that people count in: 1, 2 or 5 with zeros. */
function tickStepMs(atLeastMs: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(atLeastMs)));
  return ([1, 2, 5].find((digit) => digit * power >= atLeastMs) ?? 10) * power;
}

function columnOf(ms: number, lastMs: number): number {
  return Math.round((ms * AXIS_COLUMNS) / lastMs);
}
