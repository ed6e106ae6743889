import type { HouseLanguage } from '../../../core/language-tag.ts';
import type { MessageWords } from './message-words.ts';
import { wordsDe } from './words.de.ts';
import { wordsEn } from './words.en.ts';
import { wordsEs } from './words.es.ts';

export const MESSAGE_WORDS: Readonly<Record<HouseLanguage, MessageWords>> = {
  en: wordsEn,
  de: wordsDe,
  es: wordsEs,
};
