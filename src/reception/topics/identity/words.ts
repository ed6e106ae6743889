import type { HouseLanguage } from '../../../core/language-tag.ts';
import type { IdentityWords } from './identity-words.ts';
import { wordsDe } from './words.de.ts';
import { wordsEn } from './words.en.ts';
import { wordsEs } from './words.es.ts';

export const IDENTITY_WORDS: Readonly<Record<HouseLanguage, IdentityWords>> = {
  en: wordsEn,
  de: wordsDe,
  es: wordsEs,
};
