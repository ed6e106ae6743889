import type { ConversationLanguage } from './conversation-language.ts';
import type { TurnWords } from './turn-words.ts';
import { wordsOf } from './words.ts';

interface Phrases {
  readonly hesitations: ReadonlySet<string>;
  readonly nods: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly longest: number;
}

type Language = Pick<ConversationLanguage, 'turnWords'>;

export interface BackchannelContext {
  /** Our last sentence asked something, so "yes" and "mm-hm" are answers. */
  readonly asked: boolean;
  readonly language: Language;
}

/** True when the words are nothing but acknowledgement, such as "yeah, okay": our speech goes on. */
export function isBackchannel(text: string, { asked, language }: BackchannelContext): boolean {
  const phrases = phrasesOf(language);
  const words = wordsOf(text);
  if (words.length === 0) return false;
  for (let at = 0; at < words.length; ) {
    const length = phraseLengthAt(words, at, phrases.nods, phrases.longest);
    if (length === 0) return false;
    // "mm-hm" is an answer though "mm" and "hm" are none, so the longest phrase decides.
    if (asked && !phrases.hesitations.has(words.slice(at, at + length).join(' '))) return false;
    at += length;
  }
  return true;
}

/** True when the words hold one that always interrupts, such as "wait" or "hello". */
export function isStopWord(text: string, language: Language): boolean {
  const phrases = phrasesOf(language);
  const words = wordsOf(text);
  return words.some((_, at) => phraseLengthAt(words, at, phrases.stops, phrases.longest) > 0);
}

/** What callers say over our speech, for engines that listen by a grammar. */
export function interjections({ turnWords: { stops, answers } }: Language): readonly string[] {
  return [...stops, ...answers].filter((phrase) => !/^(?:m|h|u)[mh ]/.test(phrase));
}

/**
 * True when a transcript is our own voice come back: its words stand in a row in what we are saying. One in eight
 * may be misheard. Fewer words prove nothing, because callers choose from what we offer: "leave a message", "speak to
 * somebody else". Nearly all echo is known by its sound before it comes here.
 *
 * @param ourText What is being said now; the shorter it is, the less is taken for an echo by chance.
 */
export function echoes(partial: string, ourText: string): boolean {
  const words = wordsOf(partial);
  if (words.length < FEWEST_ECHO_WORDS) return false;
  return fewestEdits(words, wordsOf(ourText)) <= Math.floor(words.length / 8);
}

const FEWEST_ECHO_WORDS = 5;

const known = new WeakMap<TurnWords, Phrases>();

function phrasesOf({ turnWords }: Language): Phrases {
  const before = known.get(turnWords);
  if (before) return before;
  const nods = new Set([...turnWords.hesitations, ...turnWords.answers]);
  const all = [...nods, ...turnWords.stops];
  const longest = Math.max(...all.map((phrase) => phrase.split(' ').length));
  const phrases = {
    hesitations: new Set(turnWords.hesitations),
    nods,
    stops: new Set(turnWords.stops),
    longest,
  };
  known.set(turnWords, phrases);
  return phrases;
}

/** Words of the longest known phrase that begins here, 0 when there is none. */
function phraseLengthAt(
  words: readonly string[],
  at: number,
  known: ReadonlySet<string>,
  longest: number,
): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    if (known.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** Edit distance in words between `needle` and the part of `hay` that is nearest to it (Sellers, 1980). */
function fewestEdits(needle: readonly string[], hay: readonly string[]): number {
  /** Entry i: edits that turn the first i words of the needle into some words that end here. */
  let column = [0, ...needle.map((_, i) => i + 1)];
  let fewest = needle.length;
  for (const word of hay) {
    const next = [0];
    for (const [i, wanted] of needle.entries()) {
      const [diagonal = 0, left = 0] = column.slice(i, i + 2);
      const replaced = diagonal + (wanted === word ? 0 : 1);
      next.push(Math.min(replaced, left + 1, (next[i] ?? 0) + 1));
    }
    column = next;
    fewest = Math.min(fewest, column[needle.length] ?? fewest);
  }
  return fewest;
}
