import type { HouseLanguage } from '../../../core/language-tag.ts';
import type { OthersWords } from './others-words.ts';
import { wordsDe } from './words.de.ts';
import { wordsEn } from './words.en.ts';
import { wordsEs } from './words.es.ts';

export const OTHERS_WORDS: Readonly<Record<HouseLanguage, OthersWords>> = {
  en: wordsEn,
  de: wordsDe,
  es: wordsEs,
};
