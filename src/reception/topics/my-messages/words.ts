import type { HouseLanguage } from '../../../core/language-tag.ts';
import type { MyMessagesWords } from './my-messages-words.ts';
import { wordsDe } from './words.de.ts';
import { wordsEn } from './words.en.ts';
import { wordsEs } from './words.es.ts';

export const MY_MESSAGES_WORDS: Readonly<Record<HouseLanguage, MyMessagesWords>> = {
  en: wordsEn,
  de: wordsDe,
  es: wordsEs,
};
