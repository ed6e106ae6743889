import type { AnswerDelay } from '../../../src/core/answer-delay.ts';
import type { TimedAnswer } from '../phases/answers.ts';
import { quantile } from '../report/statistics.ts';
import type { Waterfall } from '../report/waterfall.ts';
import type { Profile } from '../stage/profile.ts';

type Mark = readonly [name: string, from: keyof AnswerDelay | undefined, to: keyof AnswerDelay];

/** Stages overlap: each bar goes from what the stage waits for to its own end. */
const STAGES: readonly Mark[] = [
  ['silence noticed', undefined, 'noticedMs'],
  ['words known', 'noticedMs', 'wordsMs'],
  ['first clause of the reply', 'wordsMs', 'replyMs'],
  ['first sound of the reply', 'replyMs', 'speechMs'],
  ['end of turn decided', 'noticedMs', 'decidedMs'],
];

/** Stages by the daemon's record of each answer; the last bar is the ear's. Undefined without any answer. */
export function waterfallOf(profile: Profile, answers: readonly TimedAnswer[]): Waterfall | undefined {
  const delays = answers.flatMap(({ turn }) => turn?.delay ?? []);
  if (delays.length === 0) return undefined;
  const at = (key: keyof AnswerDelay, share: number) =>
    quantile(
      delays.map((delay) => delay[key]),
      share,
    );
  const stages = STAGES.map(([name, from, to]) => {
    const fromMs = from === undefined ? 0 : at(from, 0.5);
    return { name, fromMs: Math.min(fromMs, at(to, 0.5)), toMs: at(to, 0.5), p95Ms: at(to, 0.95) };
  });
  const ears = answers.map(({ earMs }) => earMs);
  const readyMs = Math.max(at('decidedMs', 0.5), at('speechMs', 0.5));
  const earMs = quantile(ears, 0.5);
  const last = {
    name: 'heard at the ear',
    fromMs: Math.min(readyMs, earMs),
    toMs: earMs,
    p95Ms: quantile(ears, 0.95),
  };
  return { title: `${profile}: the median answer of ${delays.length}`, stages: [...stages, last] };
}
