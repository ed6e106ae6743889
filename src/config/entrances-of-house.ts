import { basename } from 'node:path';
import { isPattern, plainNumber } from '../reception/number-pattern.ts';
import type { Office } from '../reception/office.ts';
import type { Fault } from './faults.ts';

/** An office, and the file that says so. */
export interface NamedOffice {
  readonly file: string;
  readonly office: Pick<Office, 'entrances' | 'country'>;
}

/** Ways in that two offices have: which of them greets would be nobody's decision. By the file of the later one. */
export function entranceFaults(offices: readonly NamedOffice[]): ReadonlyMap<string, readonly Fault[]> {
  const faults = new Map<string, readonly Fault[]>();
  // Once for each: a daemon with fifty offices moves sound meanwhile.
  const all = offices.map(({ file, office: { entrances, country } }) => {
    return { file, numbers: entrances.map(({ dialled }) => plainNumber(dialled, country)) };
  });
  for (const [index, { file, numbers }] of all.entries()) {
    const before = all.slice(0, index);
    const found = numbers.flatMap((number, at): Fault[] => {
      const other = before.find((each) => each.numbers.some((theirs) => meet(theirs, number)));
      if (!other) return [];
      const expected = `callers of this number are met by ${basename(other.file)} already`;
      return [{ path: ['entrances', at, 'dialled'], about: 'value', expected }];
    });
    if (found.length > 0) faults.set(file, found);
  }
  return faults;
}

/** A number that is named goes before a pattern, so only alike ones are in each other's way. */
function meet(one: string, other: string): boolean {
  return isPattern(one) && isPattern(other) ? overlap(one, other) : one === other;
}

/** Whether a number fits both patterns: `X` is any digit, a `*` at the end whatever follows. */
function overlap(one: string, other: string): boolean {
  const [first = '', ...rest] = one;
  const [second = '', ...otherRest] = other;
  if (first === '*' || second === '*') return true;
  if (first === '' || second === '') return first === second;
  const isSame =
    first === second || (first === 'X' && /\d/.test(second)) || (second === 'X' && /\d/.test(first));
  return isSame && overlap(rest.join(''), otherRest.join(''));
}
