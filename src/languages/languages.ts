import { primaryLanguage } from '../core/language-tag.ts';
import type { Language } from '../reception/language.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';

/** The languages of the house, in the order in which they are named. */
export const LANGUAGES: readonly Language[] = [english, german, spanish];

const byTag: ReadonlyMap<string, Language> = new Map(LANGUAGES.map((each) => [each.tag, each]));

/** True for `en`, `en-GB` and so on. @param tag A valid BCP 47 tag. */
export function isHouseLanguage(tag: string): boolean {
  return byTag.has(primaryLanguage(tag));
}

/** English for a language that the house lacks, which the configuration refuses. @param tag A valid BCP 47 tag. */
export function languageOf(tag: string): Language {
  return byTag.get(primaryLanguage(tag)) ?? english;
}
