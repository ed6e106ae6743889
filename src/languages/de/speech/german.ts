import type { ConversationLanguage } from '../../../conversation/conversation-language.ts';
import { OPEN_ENDS, POLITE } from './open-ends.ts';
import { SENTENCE_WORDS } from './sentence-words.ts';
import { GERMAN_SPOKEN } from './spoken/german.ts';
import { TURN_WORDS } from './turn-words.ts';

/** What a conversation in German needs; as in Germany where the country decides. */
export const GERMAN: ConversationLanguage = {
  tag: 'de',
  spoken: GERMAN_SPOKEN,
  sentenceWords: SENTENCE_WORDS,
  turnWords: TURN_WORDS,
  openEnds: OPEN_ENDS,
  polite: POLITE,
};
