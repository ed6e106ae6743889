import { countryOf } from './countries.ts';
import { normalizeNumber } from './normalize-number.ts';

/**
 * A number as a phone in the country dials it: with the trunk prefix, or with the international one. What is no telephone number stays as it is.
 *
 * @param country ISO 3166-1 alpha-2.
 */
export function dialledInside(number: string, country: string): string {
  const e164 = normalizeNumber(number, country);
  const dialling = countryOf(country)?.dialling;
  if (e164 === undefined || !dialling) return number;
  const code = `+${dialling.countryCode}`;
  return e164.startsWith(code)
    ? `${dialling.trunkPrefix}${e164.slice(code.length)}`
    : `${dialling.internationalPrefix}${e164.slice(1)}`;
}
