import type { HouseLanguage } from '../../../core/language-tag.ts';
import type { InformationWords } from './information-words.ts';
import { wordsDe } from './words.de.ts';
import { wordsEn } from './words.en.ts';
import { wordsEs } from './words.es.ts';

export const WORDS: Readonly<Record<HouseLanguage, InformationWords>> = {
  en: wordsEn,
  de: wordsDe,
  es: wordsEs,
};
