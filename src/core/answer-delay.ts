/**
 * How one answer came about: milliseconds after the caller's last sound at which each thing had happened. Steps
 * overlap, because the answer is prepared while it is being decided whether the caller has finished. Nothing is
 * missing: what was ready before the caller's last sound is negative.
 */
export interface AnswerDelay {
  /** The voice detector noticed the silence. */
  readonly noticedMs: number;
  /** The caller's words were known. */
  readonly wordsMs: number;
  /** The first clause of the answer was known. */
  readonly replyMs: number;
  /** The first sound of the answer was there. */
  readonly speechMs: number;
  /** The turn was decided to be over. */
  readonly decidedMs: number;
  /** The first frame of the answer left us. */
  readonly audibleMs: number;
}

export type AnswerStage = 'end-of-turn' | 'words' | 'reply' | 'speech' | 'line';

/** The part of the whole delay that each stage is to blame for, in the order of a call; together they are `audibleMs`. */
export function stagesOf(delay: AnswerDelay): readonly (readonly [stage: AnswerStage, ms: number])[] {
  const ends: readonly (readonly [AnswerStage, number])[] = [
    // Whatever is prepared while the decision is awaited costs the caller nothing.
    ['end-of-turn', delay.decidedMs],
    ['words', delay.wordsMs],
    ['reply', delay.replyMs],
    ['speech', delay.speechMs],
    ['line', delay.audibleMs],
  ];
  let doneMs = 0;
  return ends.map(([stage, endMs]) => {
    const ms = Math.max(0, Math.min(endMs, delay.audibleMs) - doneMs);
    doneMs += ms;
    return [stage, ms] as const;
  });
}

/** The stage that is to blame for most of the delay; of equals, the one that comes first. */
export function slowestStageOf(delay: AnswerDelay): AnswerStage {
  let slowest: AnswerStage = 'end-of-turn';
  let longestMs = 0;
  for (const [stage, ms] of stagesOf(delay)) if (ms > longestMs) [slowest, longestMs] = [stage, ms];
  return slowest;
}
