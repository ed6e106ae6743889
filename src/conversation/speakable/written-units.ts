import type { Unit } from './number-words.ts';
import type { Words } from './spoken-language.ts';
import { forms, oneOf } from './word-pattern.ts';

/** Short forms of units as they are found in a text. */
export interface WrittenUnits {
  /** Source of a regular expression with the flag `i`. */
  readonly pattern: string;
  /** Undefined for a single letter in the other case: `M` is a million and `5G` no weight. */
  readonly named: (written: string) => Unit | undefined;
}

/** `KG` is a kilogram too. */
export function writtenUnits(units: Words): WrittenUnits {
  const names = Object.keys(units);
  const inAnyCase = names.filter((name) => name.length > 1 && !/\d/.test(name));
  const inLowerCase = new Map(inAnyCase.toReversed().map((name) => [name.toLowerCase(), name]));
  return {
    pattern: oneOf([...new Set(names.map((name) => name.toLowerCase()))]),
    named(written) {
      const name = Object.hasOwn(units, written) ? written : inLowerCase.get(written.toLowerCase());
      if (name === undefined) return undefined;
      const [one = '', many = ''] = forms(units[name]);
      return { one, many };
    },
  };
}
