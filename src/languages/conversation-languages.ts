import type { ConversationLanguage } from '../conversation/conversation-language.ts';
import { AUSTRIAN } from './de/speech/austrian.ts';
import { GERMAN } from './de/speech/german.ts';
import { SWISS } from './de/speech/swiss.ts';
import { AMERICAN } from './en/speech/american.ts';
import { ENGLISH } from './en/speech/english.ts';
import { LATIN } from './es/speech/latin.ts';
import { SPANISH } from './es/speech/spanish.ts';

/** The first is spoken where the others are not known. */
const LANGUAGES: readonly [ConversationLanguage, ...ConversationLanguage[]] = [
  ENGLISH,
  AMERICAN,
  ...[GERMAN, AUSTRIAN, SWISS],
  ...[SPANISH, ...LATIN],
];

const known = new Map(LANGUAGES.map((language) => [language.tag, language]));

/**
 * Those of the country, else of the language wherever it is spoken. Always the same object for the same tag, because
 * what is made of it is kept for it.
 *
 * @param tag BCP 47. English for a language that the house does not have, which the configuration refuses.
 */
export function conversationLanguageOf(tag: string): ConversationLanguage {
  const [bare = '', ...others] = tag.toLowerCase().split('-');
  const country = others.at(-1);
  return known.get(`${bare}-${country}`) ?? known.get(bare) ?? LANGUAGES[0];
}
