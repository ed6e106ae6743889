import type { SpokenWord } from '../../../ports/text-to-speech.ts';
import type { Pause } from './clause-sound.ts';

/** Words as a text has them: parted by space, with at least one letter or digit. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

export interface ClauseTiming {
  readonly words: readonly string[];
  /** IPA of each word as espeak-ng says it alone; undefined when it is not known. */
  readonly ipa: readonly string[] | undefined;
  readonly pauses: readonly Pause[];
  /** Samples up to the end of the last word. */
  readonly endSamples: number;
  readonly rateHz: number;
}

/**
 * When each word ends. espeak-ng does not tell, so pauses are matched with punctuation, and the time between
 * two pauses is shared out by the phones of the words. Against a forced alignment of seven sentences with two
 * voices: 48 ms off in the mean, 105 ms for nine words of ten.
 */
export function timeWords({ words, ipa, pauses, endSamples, rateHz }: ClauseTiming): readonly SpokenWord[] {
  const weights = words.map((word, index) => weight(word, ipa?.[index] ?? spelled(word)));
  const parts = partAtPunctuation(words, pauses.length);
  const timed: SpokenWord[] = [];
  for (const [part, { first, last }] of parts.entries()) {
    const from = parts.length === 1 ? 0 : (pauses[part - 1]?.to ?? 0);
    const to = parts.length === 1 ? endSamples : (pauses[part]?.from ?? endSamples);
    const inPart = weights.slice(first, last + 1);
    inPart.push((inPart.pop() ?? 0) * FINAL_LENGTHENING);
    const total = inPart.reduce((sum, one) => sum + one, 0);
    let done = 0;
    for (const [offset, one] of inPart.entries()) {
      done += one;
      const endMs = Math.round(((from + ((to - from) * done) / total) * 1000) / rateHz);
      timed.push({ text: words[first + offset] ?? '', endMs });
    }
  }
  return timed;
}

/** Runs of words between pauses; one run when punctuation and pauses do not agree. */
function partAtPunctuation(words: readonly string[], pauseCount: number) {
  const ends = [...words.keys()].filter((index) => /[,.;:?!…)–—-]["'”’]*$/u.test(words[index] ?? ''));
  if (ends.at(-1) !== words.length - 1) ends.push(words.length - 1);
  if (ends.length !== pauseCount + 1) return [{ first: 0, last: words.length - 1 }];
  return ends.map((last, index) => ({ first: (ends[index - 1] ?? -1) + 1, last }));
}

/** The last word before a pause is drawn out. */
const FINAL_LENGTHENING = 1.35;
/** Words that are short inside a sentence and full when said alone, as `ipa` has them. */
const WEAK = new Set(
  'a an and are as at be but by can do for from has have he her his i in is it me my of on one or our she so than that the them there to us was we will with would you your'.split(
    ' ',
  ),
);
const WEAK_SHARE = 0.7;

/** Relative length: a vowel sign counts more than a consonant, length and stress add to it. */
function weight(word: string, ipa: string): number {
  let sum = 0;
  for (const sign of ipa) {
    if (/[aeiouyæɐɑɒɔəɚɛɜɪᵻʊʌ]/.test(sign)) sum += 1.2;
    else if (/[ːˈ]/.test(sign)) sum += 0.4;
    else if (/\p{L}/u.test(sign)) sum += 1;
  }
  const share = WEAK.has(word.toLowerCase().replaceAll(/[^a-z]/g, '')) ? WEAK_SHARE : 1;
  return (sum || 1) * share;
}

/** Stands in for phones: digits are whole words when they are spoken. */
function spelled(word: string): string {
  return word.toLowerCase().replaceAll(/\d/g, 'faiv');
}
