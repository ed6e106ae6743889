/**
 * Whether a turn of the caller counts. A reply may be prepared while that is open; it is dropped when the caller goes on.
 */
export interface Certainty {
  readonly state: 'open' | 'certain' | 'dropped';
  /** Resolves to whether the turn counts. */
  readonly settled: Promise<boolean>;
  /** Calls back in the very moment in which it is settled, or at once when it is: sound waits for it. */
  onSettled(settled: (counts: boolean) => void): void;
}

export interface OpenCertainty extends Certainty {
  /** The first word counts. */
  settle(counts: boolean): void;
}

export function createCertainty(): OpenCertainty {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let state: Certainty['state'] = 'open';
  let waiting: ((counts: boolean) => void)[] = [];
  return {
    get state() {
      return state;
    },
    settled: promise,
    onSettled(settled) {
      if (state === 'open') waiting.push(settled);
      else settled(state === 'certain');
    },
    settle(counts) {
      if (state !== 'open') return;
      state = counts ? 'certain' : 'dropped';
      for (const settled of waiting) settled(counts);
      waiting = [];
      resolve(counts);
    },
  };
}

/** Of turns that are certain from the start. */
export const CERTAIN: Certainty = {
  state: 'certain',
  settled: Promise.resolve(true),
  onSettled: (settled) => settled(true),
};
