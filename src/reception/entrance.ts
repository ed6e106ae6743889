import { normalizeNumber } from '../countries/normalize-number.ts';
import type { Entrance, Office } from './office.ts';

/**
 * How the callers of a dialled number are met; undefined where the office has said nothing of it. A number that is named
 * goes before a pattern, and the first pattern before the next.
 */
export function entranceAt(
  dialled: string,
  { entrances, country }: Pick<Office, 'entrances' | 'country'>,
): Entrance | undefined {
  const number = plainNumber(dialled, country);
  return (
    entrances.find((each) => plainNumber(each.dialled, country) === number) ??
    entrances.find(
      (each) => isPattern(each.dialled) && expressionOf(each.dialled).test(formOf(each, dialled, country)),
    )
  );
}

/** One form for every way to write a number; of what is none, such as an extension, its digits. */
export function plainNumber(written: string, country: string): string {
  return isPattern(written) ? written : (normalizeNumber(written, country) ?? written.replace(/\D/g, ''));
}

function isPattern(written: string): boolean {
  return /[X*]/.test(written);
}

/** A pattern with a plus means numbers as they are known in the world, another one what the PBX shows. */
function formOf({ dialled: pattern }: Entrance, dialled: string, country: string): string {
  return pattern.startsWith('+') ? (normalizeNumber(dialled, country) ?? dialled) : dialled;
}

function expressionOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace('+', '\\+').replaceAll('X', '\\d').replace('*', '\\d*')}$`);
}
