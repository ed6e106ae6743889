import { callerNumberOf } from '../countries/caller-number.ts';
import { countryOf } from '../countries/countries.ts';
import { normalizeNumber } from '../countries/normalize-number.ts';

/** A country code and the seven digits of a number without its area code: some exchanges show no more. */
const SHORTEST_INTERNATIONAL = 8;

/**
 * The number of the line a caller speaks on, or null when it is withheld: a placeholder, or a beginning that leads to
 * nobody in any country.
 *
 * @param country Of the office: ISO 3166-1 alpha-2 in capitals.
 */
export function callerLine(shown: string | null, country: string): string | null {
  if (shown === null) return null;
  const number = callerNumberOf(shown, countryOf(country)?.emergencyNumbers ?? []);
  const digits = shown.replace(/\D/g, '');
  const isCut = shown.trim().startsWith('+') && digits.length < SHORTEST_INTERNATIONAL;
  return isCut && normalizeNumber(`+${digits}`, country) === undefined ? null : number;
}
