import type { ConversationLanguage } from '../../../conversation/conversation-language.ts';
import { OPEN_ENDS, POLITE } from './open-ends.ts';
import { SENTENCE_WORDS } from './sentence-words.ts';
import { ENGLISH_SPOKEN } from './spoken/english.ts';
import { TURN_WORDS } from './turn-words.ts';

/** What a conversation in English needs; British where the region decides. */
export const ENGLISH: ConversationLanguage = {
  tag: 'en',
  spoken: ENGLISH_SPOKEN,
  sentenceWords: SENTENCE_WORDS,
  turnWords: TURN_WORDS,
  openEnds: OPEN_ENDS,
  polite: POLITE,
};
