import { isSupportedCountry, isValidPhoneNumber, validatePhoneNumberLength } from 'libphonenumber-js/max';

export type NumberLength = 'too-short' | 'whole' | 'too-long';

/**
 * Whether digits that somebody says or types can be all of a number: as many as numbers that begin so have, or as many as
 * any number of the country may have. Where numbers of one beginning differ in length, as in Germany, a whole one may
 * still go on.
 *
 * @param digits With or without the trunk prefix, or with a plus and a country code.
 * @param country ISO 3166-1 alpha-2 in capitals. In a country that is not known every number is whole.
 */
export function lengthOfNumber(digits: string, country: string): NumberLength {
  if (!isSupportedCountry(country)) return 'whole';
  const fault = validatePhoneNumberLength(digits, country);
  if (fault === 'TOO_LONG') return 'too-long';
  if (fault !== undefined) return 'too-short';
  const isLongest = validatePhoneNumberLength(`${digits}0`, country) === 'TOO_LONG';
  return isLongest || isValidPhoneNumber(digits, country) ? 'whole' : 'too-short';
}
