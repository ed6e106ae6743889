/** A flush that waits for its final. Seconds count the sound sent. */
export interface Flush {
  /** The last cut before it. */
  readonly fromS: number;
  /** Sound sent before it. */
  readonly atS: number;
}

export interface FlushQueue {
  readonly empty: boolean;
  /** `asked`: the server will answer, or has not yet heard the sound. Otherwise nobody else will answer. */
  add(flush: Flush, asked: boolean): void;
  /**
   * The server has answered the oldest that was asked, with results up to `endS`, or one behind it: it leaves what it is
   * asked about silence unanswered.
   */
  answered(endS: number): void;
  /** The server has understood all sound up to `endS`. */
  covered(endS: number): void;
  /** Answers all that are open. */
  settle(): void;
  /** Forgets all that are open. */
  clear(): void;
}

/** How far from its flush the sound of an answer may seem to end. */
export const ROUNDING_S = 0.05;

/**
 * Calls `answer` once for each flush, in order: when the server answers it, or after `finalMs` without. Deepgram
 * may leave a Finalize unanswered when it holds little sound (https://developers.deepgram.com/docs/finalize).
 */
export function createFlushQueue(finalMs: number, answer: (flush: Flush) => void): FlushQueue {
  const open: { readonly flush: Flush; readonly deadline: NodeJS.Timeout | undefined }[] = [];
  let expiredS = -1;

  /** Answers the oldest, and those behind it that nobody else will answer. */
  const next = () => {
    do {
      const first = open.shift();
      if (!first) return;
      clearTimeout(first.deadline);
      answer(first.flush);
    } while (open[0] && !open[0].deadline);
  };
  const expire = () => {
    expiredS = open[0]?.flush.atS ?? expiredS;
    next();
  };
  const covered = (endS: number) => {
    while (open[0] && open[0].flush.atS <= endS + ROUNDING_S) next();
  };

  return {
    get empty() {
      return open.length === 0;
    },
    add(flush, asked) {
      open.push({ flush, deadline: asked ? setTimeout(expire, finalMs) : undefined });
      if (!asked && open.length === 1) next();
    },
    answered(endS) {
      // An answer that is too late for its own flush must not serve the one behind.
      if (endS <= expiredS + ROUNDING_S) return;
      next();
      covered(endS);
    },
    covered,
    settle() {
      while (open.length > 0) next();
    },
    clear() {
      for (const { deadline } of open.splice(0)) clearTimeout(deadline);
    },
  };
}
