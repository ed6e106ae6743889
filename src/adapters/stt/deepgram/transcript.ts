import type { Results } from './results.ts';

/** How far before a cut the words behind it may seem to begin; no word is that short. */
const ROUNDING_S = 0.05;

/**
 * The words since the last final, out of Deepgram's results: segments that are final add up, an interim one
 * is replaced by the next.
 */
export interface Transcript {
  take(results: Results): void;
  text(): string;
  /** Starts anew: what is said before `atS` has been answered for and is dropped should it still come. */
  cut(atS: number): void;
}

export function createTranscript(): Transcript {
  let segments: string[] = [];
  let interim = '';
  let cutS = 0;
  return {
    take(results) {
      const text = wordsAfter(results, cutS);
      interim = results.is_final ? '' : text;
      if (results.is_final && text) segments.push(text);
    },
    text: () => [...segments, interim].filter(Boolean).join(' '),
    cut(atS) {
      [segments, interim, cutS] = [[], '', atS - ROUNDING_S];
    },
  };
}

function wordsAfter({ start, channel }: Results, cutS: number): string {
  const [best] = channel.alternatives;
  if (!best) return '';
  if (start >= cutS) return best.transcript.trim();
  return best.words
    .filter((word) => word.start >= cutS)
    .map(({ punctuated_word: punctuated, word }) => punctuated ?? word)
    .join(' ');
}
