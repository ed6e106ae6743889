import type { WordsSoFar } from './turn-state.ts';

/** What was asked, as far as it decides how long an answer may pause. */
export type AnswerKind = 'open' | 'short' | 'digits';

type Waits = Readonly<Record<WordsSoFar, number>>;

/**
 * Milliseconds of silence after the caller's last sound, by what was asked and what the words amount to. People
 * leave about 200 ms between turns; pauses inside a sentence last 300 to 900. `unknown` is also the least for
 * words that may not be all, and outlasts an engine that answers in its usual time.
 */
const WAITS: Readonly<Record<AnswerKind, Waits>> = {
  short: { complete: 160, open: 420, unfinished: 1300, none: 600, unknown: 650 },
  open: { complete: 180, open: 700, unfinished: 1600, none: 760, unknown: 700 },
  digits: { complete: 240, open: 1300, unfinished: 1900, none: 1500, unknown: 1500 },
};

/** Nobody waits longer for a caller who has said something. */
const LONGEST_MS = 2000;
/** A caller's next pause inside a sentence is seldom this much longer than the usual one of theirs. */
const OWN_PAUSE_FACTOR = 1.4;
/** A sentence that is whole is rarely gone on with, so the pace of the caller counts for little. */
const OWN_PAUSE_WHEN_COMPLETE = 0.15;

/** @param ownPauseMs The caller's own pauses inside turns so far, see {@link createPace}; 0 without any. */
export function waitsFor(kind: AnswerKind, ownPauseMs: number): Waits {
  const base = WAITS[kind];
  const atLeast = (ms: number, factor: number) => Math.min(LONGEST_MS, Math.max(ms, ownPauseMs * factor));
  return {
    complete: atLeast(base.complete, OWN_PAUSE_WHEN_COMPLETE),
    open: atLeast(base.open, OWN_PAUSE_FACTOR),
    unfinished: atLeast(base.unfinished, OWN_PAUSE_FACTOR),
    none: atLeast(base.none, OWN_PAUSE_FACTOR),
    unknown: base.unknown,
  };
}

/** The caller's own rhythm. */
export interface Pace {
  /** A pause after which the caller went on. */
  paused(ms: number): void;
  /** The pauses so far, the last one counting most; 0 before the first. */
  readonly pauseMs: number;
}

/** Shorter gaps lie inside words and between them. */
const SHORTEST_PAUSE_MS = 200;
const KEPT = 0.6;

export function createPace(): Pace {
  let pauseMs = 0;
  return {
    paused(ms) {
      if (ms < SHORTEST_PAUSE_MS) return;
      pauseMs = pauseMs === 0 ? ms : pauseMs * KEPT + ms * (1 - KEPT);
    },
    get pauseMs() {
      return pauseMs;
    },
  };
}
