import type { ConversationLanguage } from '../conversation/conversation-language.ts';
import { namesRule } from '../conversation/speakable/names-rule.ts';
import { conversationLanguageOf } from '../languages/conversation-languages.ts';
import { languageOf } from '../languages/languages.ts';
import type { Office } from '../reception/office.ts';
import { pronunciationIn } from '../reception/pronunciation.ts';

export type SpeakingOffice = Pick<Office, 'settings' | 'language'>;

/** A language as an office speaks it: with its own way to say names. @param tag BCP 47. */
export function officeSpeech(office: SpeakingOffice, tag: string): ConversationLanguage {
  const language = conversationLanguageOf(tag);
  const said = pronunciationIn(office, languageOf(tag).tag);
  return Object.keys(said).length === 0 ? language : { ...language, names: namesRule(said) };
}
