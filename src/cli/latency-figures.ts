import { type AnswerStage, slowestStageOf, stagesOf } from '../core/answer-delay.ts';
import type { DelayedAnswer } from '../ports/call-repository.ts';

/** What many answers took. Milliseconds are whole. */
export interface LatencyFigures {
  /** At least one. */
  readonly answers: number;
  /** From the caller's last sound to the first sound of the answer. */
  readonly total: TotalFigures;
  /** In the order of a call. */
  readonly stages: readonly StageFigures[];
  /** The stage that takes most of the time. */
  readonly slowest: AnswerStage;
  /** The answers apart by the engines of their call, most answers first. */
  readonly chains: readonly ChainFigures[];
}

export interface TotalFigures {
  readonly p50Ms: number;
  readonly p90Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

export interface StageFigures {
  readonly stage: AnswerStage;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** 0–1: its part of all delays together. */
  readonly share: number;
  /** The number of answers in which it took longest. */
  readonly slowestIn: number;
}

export interface ChainFigures {
  readonly chain: string;
  readonly answers: number;
  readonly total: TotalFigures;
  readonly slowest: AnswerStage;
}

/** Undefined without answers. */
export function latencyFiguresOf(answers: readonly DelayedAnswer[]): LatencyFigures | undefined {
  if (answers.length === 0) return undefined;
  const stages = stageFigures(answers);
  const chains = [...Map.groupBy(answers, ({ chain }) => chain)].map(([chain, own]) =>
    chainFigures(chain, own),
  );
  return {
    answers: answers.length,
    total: totalFigures(answers),
    stages,
    slowest: slowestOf(stages),
    chains: chains.sort((a, b) => b.answers - a.answers),
  };
}

function chainFigures(chain: string, answers: readonly DelayedAnswer[]): ChainFigures {
  const slowest = slowestOf(stageFigures(answers));
  return { chain, answers: answers.length, total: totalFigures(answers), slowest };
}

function totalFigures(answers: readonly DelayedAnswer[]): TotalFigures {
  const delays = sorted(answers.map(({ delay }) => delay.audibleMs));
  return {
    p50Ms: percentileMs(delays, 0.5),
    p90Ms: percentileMs(delays, 0.9),
    p95Ms: percentileMs(delays, 0.95),
    maxMs: percentileMs(delays, 1),
  };
}

function stageFigures(answers: readonly DelayedAnswer[]): readonly StageFigures[] {
  const parts = answers.flatMap(({ delay }) => stagesOf(delay));
  const allMs = sumMs(parts.map(([, ms]) => ms));
  const slowest = answers.map(({ delay }) => slowestStageOf(delay));
  return [...Map.groupBy(parts, ([stage]) => stage)].map(([stage, own]) => {
    const delays = sorted(own.map(([, ms]) => ms));
    return {
      stage,
      p50Ms: percentileMs(delays, 0.5),
      p95Ms: percentileMs(delays, 0.95),
      share: allMs === 0 ? 0 : sumMs(delays) / allMs,
      slowestIn: slowest.filter((other) => other === stage).length,
    };
  });
}

function slowestOf(stages: readonly StageFigures[]): AnswerStage {
  const [worst] = stages.toSorted((a, b) => b.share - a.share);
  return worst?.stage ?? 'end-of-turn';
}

function sorted(delays: readonly number[]): readonly number[] {
  return delays.toSorted((a, b) => a - b);
}

function sumMs(delays: readonly number[]): number {
  return delays.reduce((sum, ms) => sum + ms, 0);
}

/** Nearest rank: a delay that really happened, which `part` of the answers did not exceed. */
function percentileMs(ascending: readonly number[], part: number): number {
  const rank = Math.max(1, Math.ceil(part * ascending.length));
  return Math.round(ascending[rank - 1] ?? 0);
}
