import type { AnswerStage } from '../core/answer-delay.ts';
import type { ChainFigures, LatencyFigures, StageFigures } from './latency-figures.ts';
import { table } from './words.ts';

/** What an operator can do about a stage that takes long. */
export const STAGE_ADVICE: Readonly<Record<AnswerStage, string>> = {
  'end-of-turn':
    'The attendant waits to be sure that the caller has finished; less of it would cut callers off. An engine that hears when a turn is over shortens it (engines.speechToText: model: flux-general-en).',
  words:
    'The speech-to-text engine gives the words late: try another one, or a server nearer to you (engines.speechToText).',
  reply:
    'The receptionist is slow to say its first clause: try a faster model, or a server nearer to you (engines.receptionist).',
  speech:
    'The voice is slow to give its first sound: try another one, or a server nearer to you (engines.textToSpeech).',
  line: 'Sound that was ready left late, so this machine is busy: see attendant_event_loop_delay_seconds in /metrics, or take fewer calls at once (telephony.maxCalls).',
};

/** `since` is the beginning of the range as people read it. */
export function latencyLines(figures: LatencyFigures, since: string): readonly string[] {
  const { answers, total, stages, chains } = figures;
  return [
    `${answers} ${answers === 1 ? 'answer' : 'answers'} since ${since}`,
    `from the caller’s last sound: p50 ${total.p50Ms} ms, p90 ${total.p90Ms} ms, p95 ${total.p95Ms} ms, max ${total.maxMs} ms`,
    '',
    ...stageTable(stages, answers),
    '',
    slowestSentence(figures),
    STAGE_ADVICE[figures.slowest],
    ...(chains.length > 1 ? ['', ...chainTable(chains)] : []),
  ];
}

function stageTable(stages: readonly StageFigures[], answers: number): readonly string[] {
  const rows = stages.map(({ stage, p50Ms, p95Ms, share, slowestIn }) => [
    stage,
    `${p50Ms} ms`,
    `${p95Ms} ms`,
    percent(share),
    `${slowestIn} of ${answers}`,
  ]);
  return table(rightAligned([['STAGE', 'P50', 'P95', 'SHARE', 'SLOWEST IN'], ...rows]));
}

function chainTable(chains: readonly ChainFigures[]): readonly string[] {
  const rows = chains.map(({ chain, answers, total, slowest }) => [
    slowest,
    `${answers}`,
    `${total.p50Ms} ms`,
    `${total.p90Ms} ms`,
    `${total.p95Ms} ms`,
    `${total.maxMs} ms`,
    chain,
  ]);
  // The chain is the longest cell, and nothing has to line up behind it.
  const head = ['SLOWEST', 'ANSWERS', 'P50', 'P90', 'P95', 'MAX', 'CHAIN'];
  return table(rightAligned([head, ...rows], head.length - 1));
}

function slowestSentence({ answers, stages, slowest }: LatencyFigures): string {
  const figures = stages.find(({ stage }) => stage === slowest);
  const often = `${figures?.slowestIn ?? 0} of ${answers} ${answers === 1 ? 'answer' : 'answers'}`;
  return `The slowest stage is ${slowest}: ${percent(figures?.share ?? 0)} of the delay, and the longest in ${often}.`;
}

/** All columns but the first, and those from `end` on, so that digits stand below digits. */
function rightAligned(rows: readonly (readonly string[])[], end = Number.POSITIVE_INFINITY): string[][] {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 || column >= end ? cell : cell.padStart(widthOf(column)))),
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
