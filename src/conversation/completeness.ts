import { ENGLISH_OPEN_ENDS, ENGLISH_POLITE } from './completeness.en.ts';

/**
 * `closed`: nothing more can follow. `complete`: nothing is missing, and something may follow, as a day after "when
 * are you open". `open`: the sentence may be over or not. `unfinished`: more must follow, as after "and".
 */
export type Completeness = 'closed' | 'complete' | 'open' | 'unfinished';

const OPEN_ENDS: Readonly<Record<string, ReadonlySet<string>>> = { en: ENGLISH_OPEN_ENDS };

/** Whether the words end in one that nobody ends a sentence with. */
export function endsOpen(words: readonly string[], languageTag = 'en'): boolean {
  const last = words.at(-1);
  const ends = OPEN_ENDS[languageTag.split('-')[0]?.toLowerCase() ?? ''];
  return last !== undefined && ends?.has(last) === true;
}

/** Words that add nothing to a sentence that is over. */
export function politeWords(languageTag = 'en'): ReadonlySet<string> {
  return languageTag.toLowerCase().startsWith('en') ? ENGLISH_POLITE : new Set();
}
