import { ENGLISH_OPEN_ENDS } from './completeness.en.ts';

/**
 * `complete`: nothing is missing. `open`: the sentence may be over or not. `unfinished`: more must follow, as
 * after "and".
 */
export type Completeness = 'complete' | 'open' | 'unfinished';

const OPEN_ENDS: Readonly<Record<string, ReadonlySet<string>>> = { en: ENGLISH_OPEN_ENDS };

/** Whether the words end in one that nobody ends a sentence with. */
export function endsOpen(words: readonly string[], languageTag = 'en'): boolean {
  const last = words.at(-1);
  const ends = OPEN_ENDS[languageTag.split('-')[0]?.toLowerCase() ?? ''];
  return last !== undefined && ends?.has(last) === true;
}
