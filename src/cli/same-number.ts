/** An extension or a short number is compared as it is. */
const LEAST_DIGITS = 7;
/** A country code has one to three. */
const MOST_CODE_DIGITS = 3;

/**
 * Whether two numbers reach the same line, however they are written: `07700 900123`, `+44 7700 900123` and
 * `0044 (0)7700 900123` do. Where it is not known how a country writes its numbers, one is the same as another that has
 * no more than a country code in front of it.
 */
export function sameNumber(a: string, b: string): boolean {
  const [left, right] = [significantOf(a), significantOf(b)];
  if (left === right) return left !== '';
  const [long, short] = left.length > right.length ? [left, right] : [right, left];
  return (
    short.length >= LEAST_DIGITS && long.length - short.length <= MOST_CODE_DIGITS && long.endsWith(short)
  );
}

/** The digits without what stands in front of them for whoever dials: `+`, `00`, `0`, and a `(0)` inside. */
function significantOf(number: string): string {
  const digits = number.replace(/\(0\)/g, '').replace(/\D/g, '');
  return digits.length < LEAST_DIGITS ? digits : digits.replace(/^0+/, '');
}
