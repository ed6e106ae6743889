import type { ConversationLanguage } from '../../../conversation/conversation-language.ts';
import { OPEN_ENDS, POLITE } from './open-ends.ts';
import { SENTENCE_WORDS } from './sentence-words.ts';
import { SPANISH_SPOKEN } from './spoken/spanish.ts';
import { TURN_WORDS } from './turn-words.ts';

/** What a conversation in Spanish needs; as in Spain where the country decides. */
export const SPANISH: ConversationLanguage = {
  tag: 'es',
  spoken: SPANISH_SPOKEN,
  sentenceWords: SENTENCE_WORDS,
  turnWords: TURN_WORDS,
  openEnds: OPEN_ENDS,
  polite: POLITE,
};
