import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * A number as it is written where it belongs, such as `0170 1234567` and `+44 20 7946 0123`. Undefined where its digits
 * are not all of a number, and where the country's way of writing would change them.
 *
 * @param number Digits as dialled in the country, or with a plus.
 * @param country ISO 3166-1 alpha-2 in capitals.
 */
export function formatNumber(number: string, country: string): string | undefined {
  if (!isSupportedCountry(country)) return undefined;
  const parsed = parsePhoneNumberFromString(number, { defaultCountry: country, extract: false });
  if (!parsed?.isPossible()) return undefined;
  const written = number.startsWith('+') ? parsed.formatInternational() : parsed.formatNational();
  return written.replace(/\D/g, '') === number.replace(/\D/g, '') ? written : undefined;
}
