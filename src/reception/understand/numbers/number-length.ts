import { callerNumberOf } from '../../../countries/caller-number.ts';
import { countryOf } from '../../../countries/countries.ts';
import { lengthOfNumber, type NumberLength } from '../../../countries/length-of-number.ts';
import { normalizeNumber } from '../../../countries/normalize-number.ts';

/** No country has shorter numbers than these, besides those for help and services. */
const SHORTEST = 6;
/** E.164, with a country's own prefix. */
const LONGEST = 17;
/** An extension of a telephone system. */
const SHORTEST_EXTENSION = 3;
/** Of an area whose code nobody says; with more digits something is missing. */
const LONGEST_LOCAL = 8;
/** Said to be left alone. */
const EQUAL_DIGITS = /^\+?(\d)\1{5,}$/;
/** In North America, without the area code. */
const NORTH_AMERICAN_LOCAL = /^[2-9]\d{6}$/;

/** Whether digits can be all of a number that somebody can be called back on. */
export function callBackLength(said: string, country: string): NumberLength {
  const count = said.replace(/\D/g, '').length;
  if (count < SHORTEST) return 'too-short';
  if (count > LONGEST || EQUAL_DIGITS.test(said)) return 'too-long';
  return lengthOfNumber(withPlus(said, country), country);
}

/** Whether a caller who says "that is all" can mean these digits: an extension, or a number without its area code. */
export function isLocalNumber(digits: string, country: string): boolean {
  return (
    digits.length >= SHORTEST_EXTENSION &&
    digits.length <= LONGEST_LOCAL &&
    /^[1-9]/.test(digits) &&
    !leadsToNobody(digits, country)
  );
}

/** Whether it is a North American number without the three digits of its area. */
export function lacksAreaCode(digits: string, country: string): boolean {
  return countryOf(country)?.dialling.countryCode === '1' && NORTH_AMERICAN_LOCAL.test(digits);
}

/** With a plus in place of what is dialled before a country code, and without the zero of "+44 (0)77…". */
export function withPlus(digits: string, country: string): string {
  const prefix = countryOf(country)?.dialling.internationalPrefix ?? '00';
  const found = [prefix, '00'].find((each) => digits.startsWith(each));
  const plus = found === undefined ? digits : `+${digits.slice(found.length)}`;
  if (plus.startsWith('+')) return normalizeNumber(plus, country) ?? plus;
  return hasCountryCode(plus, country) ? `+${plus}` : plus;
}

/** "Four four seven seven …", said without its plus. In North America the code is the trunk prefix, too. */
function hasCountryCode(digits: string, country: string): boolean {
  const { countryCode = '', trunkPrefix = '' } = countryOf(country)?.dialling ?? {};
  const isCode = countryCode !== '' && countryCode !== trunkPrefix && digits.startsWith(countryCode);
  return isCode && normalizeNumber(digits, country) === `+${digits}`;
}

function leadsToNobody(digits: string, country: string): boolean {
  const emergencyNumbers = countryOf(country)?.emergencyNumbers ?? [];
  return callerNumberOf(digits, emergencyNumbers) === null;
}
