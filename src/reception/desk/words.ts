import type { HouseLanguage } from '../../core/language-tag.ts';
import type { DeskWords } from './desk-words.ts';
import { deskWordsDe } from './words.de.ts';
import { deskWordsEn } from './words.en.ts';
import { deskWordsEs } from './words.es.ts';

export const DESK_WORDS: Readonly<Record<HouseLanguage, DeskWords>> = {
  en: deskWordsEn,
  de: deskWordsDe,
  es: deskWordsEs,
};
