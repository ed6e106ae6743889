import { normalizeNumber } from '../countries/normalize-number.ts';

/**
 * Whether a number is the one that is written, or fits it: `X` is any digit, a `*` at the end whatever follows. A pattern with
 * a plus means numbers as they are known in the world, another one what the PBX shows.
 *
 * @param country Where it is dialled or signalled: ISO 3166-1 alpha-2 in capitals.
 */
export function numberPattern(written: string, country: string): (number: string) => boolean {
  if (!isPattern(written)) {
    const plain = plainNumber(written, country);
    return (number) => plainNumber(number, country) === plain;
  }
  const expression = expressionOf(written);
  const formOf = (number: string) =>
    written.startsWith('+') ? (normalizeNumber(number, country) ?? number) : number;
  return (number) => expression.test(formOf(number));
}

/** One form for every way to write a number; of what is none, such as an extension, its digits. */
export function plainNumber(written: string, country: string): string {
  return isPattern(written) ? written : (normalizeNumber(written, country) ?? written.replace(/\D/g, ''));
}

export function isPattern(written: string): boolean {
  return /[X*]/.test(written);
}

function expressionOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace('+', '\\+').replaceAll('X', '\\d').replace('*', '\\d*')}$`);
}
