import type { Country } from './country.ts';

/** The countries the house knows, by ISO 3166-1 alpha-2. */
export const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  [
    { code: 'GB', name: 'United Kingdom', emergencyNumbers: ['112', '999'] },
    { code: 'US', name: 'United States', emergencyNumbers: ['911', '112', '988'] },
    { code: 'DE', name: 'Germany', emergencyNumbers: ['110', '112'] },
    { code: 'AT', name: 'Austria', emergencyNumbers: ['112', '122', '133', '144'] },
    { code: 'CH', name: 'Switzerland', emergencyNumbers: ['112', '117', '118', '144'] },
    { code: 'ES', name: 'Spain', emergencyNumbers: ['112', '061', '062', '080', '085', '091', '092'] },
    { code: 'FR', name: 'France', emergencyNumbers: ['112', '114', '15', '17', '18'] },
    { code: 'IE', name: 'Ireland', emergencyNumbers: ['112', '999'] },
    { code: 'CA', name: 'Canada', emergencyNumbers: ['911', '112', '988'] },
    { code: 'AU', name: 'Australia', emergencyNumbers: ['000', '106', '112'] },
  ].map((country) => [country.code, country] as const),
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
