import { normalizeNumber } from './normalize-number.ts';

/** A number of fewer digits is an extension, or a short number of its own. */
const LEAST_DIGITS = 7;

/**
 * Whether two numbers reach the same line, however they are written: `07700 900123`, `+44 7700 900123` and
 * `0044 7700 900123` do in the United Kingdom. What is no number of a telephone network is the same only digit by digit.
 *
 * @param country ISO 3166-1 alpha-2 of the office; undefined when nobody knows it, and then only digits are compared,
 * without the zeros in front.
 */
export function sameNumber(a: string, b: string, country: string | undefined): boolean {
  if (country !== undefined) {
    const [left, right] = [a, b].map((number) => normalizeNumber(number, country));
    if (left !== undefined || right !== undefined) return left === right;
  }
  const [left, right] = [digitsOf(a), digitsOf(b)];
  return left !== '' && left === right;
}

function digitsOf(number: string): string {
  const digits = number.replace(/\D/g, '');
  return digits.length < LEAST_DIGITS ? digits : digits.replace(/^0+/, '');
}

/** One form of a number for all that reach the same line: the same text for each pair that {@link sameNumber} takes for one. */
export function canonicalNumber(number: string, country: string | undefined): string {
  const international = country === undefined ? undefined : normalizeNumber(number, country);
  return international ?? digitsOf(number);
}
