import { ENGLISH } from './backchannels.en.ts';
import type { TurnWords } from './turn-words.ts';
import { wordsOf } from './words.ts';

const LANGUAGES: Readonly<Record<string, TurnWords>> = { en: ENGLISH };

interface Phrases {
  readonly hesitations: ReadonlySet<string>;
  readonly nods: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly longest: number;
}

const phrasesByLanguage = new Map(
  Object.entries(LANGUAGES).map(([language, words]): [string, Phrases] => {
    const nods = new Set([...words.hesitations, ...words.answers]);
    const all = [...nods, ...words.stops];
    const longest = Math.max(...all.map((phrase) => phrase.split(' ').length));
    return [
      language,
      { hesitations: new Set(words.hesitations), nods, stops: new Set(words.stops), longest },
    ];
  }),
);

export interface BackchannelContext {
  /** Our last sentence asked something, so "yes" and "mm-hm" are answers. */
  readonly asked: boolean;
  /** BCP 47; a language without a list takes no words for a nod. English when absent. */
  readonly languageTag?: string;
}

/** True when the words are nothing but acknowledgement, such as "yeah, okay": our speech goes on. */
export function isBackchannel(text: string, { asked, languageTag = 'en' }: BackchannelContext): boolean {
  const phrases = phrasesOf(languageTag);
  const words = wordsOf(text);
  if (phrases === undefined || words.length === 0) return false;
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
export function isStopWord(text: string, languageTag = 'en'): boolean {
  const phrases = phrasesOf(languageTag);
  if (phrases === undefined) return false;
  const words = wordsOf(text);
  return words.some((_, at) => phraseLengthAt(words, at, phrases.stops, phrases.longest) > 0);
}

/** What callers say over our speech, for engines that listen by a grammar. */
export function interjections(languageTag = 'en'): readonly string[] {
  const words = LANGUAGES[languageTag.split('-')[0]?.toLowerCase() ?? ''];
  return words ? [...words.stops, ...words.answers].filter((phrase) => !/^(?:m|h|u)[mh ]/.test(phrase)) : [];
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

function phrasesOf(languageTag: string): Phrases | undefined {
  return phrasesByLanguage.get(languageTag.split('-')[0]?.toLowerCase() ?? '');
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
