import type { Unit, Words } from './spoken-language.ts';
import { forms, inEveryCase, oneOf } from './word-pattern.ts';

/** Short forms of units as they are found in a text. */
export interface WrittenUnits {
  /** Source of a regular expression. */
  readonly pattern: string;
  readonly named: (written: string) => Unit | undefined;
}

/** `KG` is a kilogram too, but `M` a million and `5G` no weight: a single letter is taken as it is. */
export function writtenUnits(units: Words): WrittenUnits {
  const names = Object.keys(units);
  const inAnyCase = names.filter((name) => name.length > 1 && !/\d/.test(name));
  const asIs = names.filter((name) => !inAnyCase.includes(name));
  const inLowerCase = new Map(inAnyCase.toReversed().map((name) => [name.toLowerCase(), name]));
  return {
    pattern: oneOf([...inEveryCase(inAnyCase), ...asIs]),
    named(written) {
      const name = Object.hasOwn(units, written) ? written : inLowerCase.get(written.toLowerCase());
      if (name === undefined) return undefined;
      const [one = '', many = ''] = forms(units[name]);
      return { one, many };
    },
  };
}
