import type { ConversationLanguage } from '../../../conversation/conversation-language.ts';
import { GERMAN } from './german.ts';
import { GERMAN_SPOKEN } from './spoken/german.ts';

/** German as it is spoken in Switzerland, where it differs. */
export const SWISS: ConversationLanguage = {
  ...GERMAN,
  tag: 'de-ch',
  spoken: { ...GERMAN_SPOKEN, tag: 'de-ch', country: '41' },
};
