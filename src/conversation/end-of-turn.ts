import type { TurnSettings, WordsSoFar } from './turn-state.ts';

/** What was asked, as far as it decides how long an answer may pause. */
export type AnswerKind = 'open' | 'short' | 'digits';

type Waits = Readonly<Record<WordsSoFar, number>>;

/**
 * Milliseconds of silence after the caller's last sound, by what was asked and what the words amount to. People
 * leave about 200 ms between turns; pauses inside a sentence last 300 to 900. A voice that came down, or went up
 * high, says that the words are all (92 of 100 ends do, 4 of 100 pauses inside, with 16 voices of espeak-ng); one that
 * stayed level may go on where words can follow. `unknown` is also the least for words that may not be all, and
 * outlasts an engine that answers in its usual time.
 */
const WAITS: Readonly<Record<AnswerKind, TurnSettings['waitMs']>> = {
  short: {
    yielded: { closed: 150, complete: 150, open: 420, unfinished: 1300, none: 600, unknown: 600 },
    level: { closed: 200, complete: 980, open: 980, unfinished: 1300, none: 760, unknown: 700 },
  },
  open: {
    yielded: { closed: 160, complete: 160, open: 520, unfinished: 1600, none: 700, unknown: 600 },
    level: { closed: 220, complete: 1000, open: 1000, unfinished: 1600, none: 760, unknown: 700 },
  },
  digits: {
    yielded: { closed: 240, complete: 300, open: 1100, unfinished: 1900, none: 1300, unknown: 1300 },
    level: { closed: 240, complete: 980, open: 1300, unfinished: 1900, none: 1500, unknown: 1500 },
  },
};

/** Nobody waits longer for a caller who has said something. */
const LONGEST_MS = 2000;
/** A caller's next pause inside a sentence is seldom this much longer than the usual one of theirs. */
const OWN_PAUSE_FACTOR = 1.3;

/** @param ownPauseMs The caller's own pauses inside turns so far, see {@link createPace}; 0 without any. */
export function waitsFor(kind: AnswerKind, ownPauseMs: number): TurnSettings['waitMs'] {
  const { yielded, level } = WAITS[kind];
  return {
    yielded: atPace(yielded, ownPauseMs, AFTER_YIELDING),
    level: atPace(level, ownPauseMs, AFTER_LEVEL),
  };
}

const AFTER_YIELDING: readonly WordsSoFar[] = ['open', 'unfinished'];
/** Where words can follow, the caller's own pace counts; a sentence that is over is over at any pace. */
const AFTER_LEVEL: readonly WordsSoFar[] = ['complete', 'open', 'unfinished', 'none'];

function atPace(waits: Waits, ownPauseMs: number, which: readonly WordsSoFar[]): Waits {
  const slow = which.map(
    (words) => [words, Math.min(LONGEST_MS, Math.max(waits[words], ownPauseMs * OWN_PAUSE_FACTOR))] as const,
  );
  return { ...waits, ...Object.fromEntries(slow) };
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
