import type { HouseLanguage } from '../../core/language-tag.ts';
import type { SummaryWords } from './summary-words.ts';
import { wordsDe } from './words.de.ts';
import { wordsEn } from './words.en.ts';
import { wordsEs } from './words.es.ts';

export const SUMMARY_WORDS: Readonly<Record<HouseLanguage, SummaryWords>> = {
  en: wordsEn,
  de: wordsDe,
  es: wordsEs,
};
