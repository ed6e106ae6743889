/** A flush that waits for its final. */
export interface Flush {
  /** Sound sent before it, in seconds. */
  readonly atS: number;
  /** The same moment on the clock of the leg. */
  readonly atMs: number;
}

export interface FlushQueue {
  readonly empty: boolean;
  /** `asked`: the server has been sent a Finalize. Otherwise nobody else will answer. */
  add(flush: Flush, asked: boolean): void;
  /** The server has answered a Finalize with results up to `endS`. */
  answered(endS: number): void;
  /** Answers all that are open. */
  settle(): void;
  /** Forgets all that are open. */
  clear(): void;
}

/** How far beyond its flush the answer to a Finalize may seem to end, in seconds. */
const ROUNDING_S = 0.05;

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
      if (endS > expiredS + ROUNDING_S) next();
    },
    settle() {
      while (open.length > 0) next();
    },
    clear() {
      for (const { deadline } of open.splice(0)) clearTimeout(deadline);
    },
  };
}
