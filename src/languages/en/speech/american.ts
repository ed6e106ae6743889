import type { ConversationLanguage } from '../../../conversation/conversation-language.ts';
import { ENGLISH } from './english.ts';
import { AMERICAN_SPOKEN } from './spoken/american.ts';

export const AMERICAN: ConversationLanguage = { ...ENGLISH, tag: 'en-us', spoken: AMERICAN_SPOKEN };
