import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * One form for every way to write a number, so that two can be compared: E.164, such as `+442079460000`.
 *
 * Undefined for what has no such form: an extension, an emergency number, a withheld number, too few digits, and anything
 * with letters. Numbers that nobody has been given, such as those of films, have one. An extension behind a number is
 * left out. The lengths are those of Google's libphonenumber.
 *
 * @param written As dialled in the country, with or without its prefixes, or with a plus; spaces and signs do not count.
 * @param country ISO 3166-1 alpha-2 in capitals: where `written` was dialled or signalled.
 */
export function normalizeNumber(written: string, country: string): string | undefined {
  if (!isSupportedCountry(country)) return undefined;
  const number = parsePhoneNumberFromString(written, { defaultCountry: country, extract: false });
  return number?.isPossible() ? number.number : undefined;
}
