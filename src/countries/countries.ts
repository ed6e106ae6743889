import { austria } from './at.ts';
import { australia } from './au.ts';
import { canada } from './ca.ts';
import { switzerland } from './ch.ts';
import type { Country } from './country.ts';
import { germany } from './de.ts';
import { spain } from './es.ts';
import { france } from './fr.ts';
import { unitedKingdom } from './gb.ts';
import { ireland } from './ie.ts';
import { unitedStates } from './us.ts';

/**
 * The countries the house knows, by ISO 3166-1 alpha-2. One more is a file `<cc>.ts`, a line here, and its tones in
 * `asterisk-config/indications.conf`; number lengths and public holidays come from packages that know all countries.
 */
export const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  [unitedKingdom, unitedStates, germany, austria, switzerland, spain, france, ireland, canada, australia].map(
    (country) => [country.code, country] as const,
  ),
);

/** @param code ISO 3166-1 alpha-2 in capitals. */
export function countryOf(code: string): Country | undefined {
  return COUNTRIES.get(code);
}

/** The country of a language tag such as `en-GB`; undefined for a bare language, and for a country nobody has written. */
export function countryOfLanguage(tag: string): Country | undefined {
  const { region = '' } = new Intl.Locale(tag).maximize();
  return COUNTRIES.get(region);
}
