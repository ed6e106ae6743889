import type { HouseLanguage } from '../../core/language-tag.ts';
import type { ConsultWords } from './consult-words.ts';
import { wordsDe } from './words.de.ts';
import { wordsEn } from './words.en.ts';
import { wordsEs } from './words.es.ts';

export const CONSULT_WORDS: Readonly<Record<HouseLanguage, ConsultWords>> = {
  en: wordsEn,
  de: wordsDe,
  es: wordsEs,
};
