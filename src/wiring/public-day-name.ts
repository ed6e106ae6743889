import type { PublicDay } from '../countries/public-days.ts';
import { languageOf } from '../languages/languages.ts';

/** What commands call a public holiday. @param country ISO 3166-1 alpha-2. */
export function publicDayName(day: PublicDay, country: string): string {
  return languageOf('en').phrases.publicDay(day, country);
}
