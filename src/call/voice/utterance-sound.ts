/** Samples of one utterance, kept whole: what is held goes on from the same place. */
export interface UtteranceSound {
  readonly length: number;
  append(samples: Int16Array): void;
  /** So many samples from a place on; after the end there is silence. */
  take(from: number, count: number): Int16Array;
  clear(): void;
}

/** Rarely longer, and doubled when it is. */
const USUAL_SECONDS = 8;

export function createUtteranceSound(rateHz: number): UtteranceSound {
  let sound = new Int16Array(rateHz * USUAL_SECONDS);
  let length = 0;

  return {
    get length() {
      return length;
    },
    append(samples) {
      if (length + samples.length > sound.length) {
        const larger = new Int16Array(Math.max(sound.length * 2, length + samples.length));
        larger.set(sound.subarray(0, length));
        sound = larger;
      }
      sound.set(samples, length);
      length += samples.length;
    },
    take(from, count) {
      const taken = new Int16Array(count);
      taken.set(sound.subarray(from, Math.min(from + count, length)));
      return taken;
    },
    clear() {
      length = 0;
    },
  };
}
