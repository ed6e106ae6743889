import type { ConversationLanguage } from './conversation-language.ts';

/**
 * `closed`: nothing more can follow. `complete`: nothing is missing, and something may follow, as a day after "when
 * are you open". `open`: the sentence may be over or not. `unfinished`: more must follow, as after "and".
 */
export type Completeness = 'closed' | 'complete' | 'open' | 'unfinished';

/** Whether the words end in one that nobody ends a sentence with, or in two. */
export function endsOpen(
  words: readonly string[],
  { openEnds }: Pick<ConversationLanguage, 'openEnds'>,
): boolean {
  const last = words.at(-1);
  return last !== undefined && (openEnds.has(last) || openEnds.has(words.slice(-2).join(' ')));
}
