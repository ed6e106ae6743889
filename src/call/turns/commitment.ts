/** Whether a turn of the caller that is being answered is certain: it may be, while the answer is being prepared. */
export interface Commitment {
  readonly state: 'open' | 'confirmed' | 'dropped';
  /** Resolves to whether the turn counts, once that is certain. */
  readonly settled: Promise<boolean>;
}

export interface OpenCommitment extends Commitment {
  /** The first word counts. */
  settle(counts: boolean): void;
}

export function createCommitment(): OpenCommitment {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let state: Commitment['state'] = 'open';
  return {
    get state() {
      return state;
    },
    settled: promise,
    settle(counts) {
      if (state !== 'open') return;
      state = counts ? 'confirmed' : 'dropped';
      resolve(counts);
    },
  };
}

/** Of turns that are certain from the start. */
export const CERTAIN: Commitment = { state: 'confirmed', settled: Promise.resolve(true) };
