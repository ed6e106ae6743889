import { isPattern, numberPattern, plainNumber } from './number-pattern.ts';
import type { Entrance, Office } from './office.ts';

type Reachable = Pick<Office, 'entrances' | 'country'>;

/** A way in, and whose it is. */
export interface Met<Each> {
  readonly office: Each;
  readonly entrance: Entrance;
}

/**
 * Who is meant by a dialled number, and how its callers are met; undefined where no office has said anything of it. A number
 * that is named goes before a pattern, and the first pattern before the next. Made once, because a number is parsed for
 * every entrance there is, and asked while a caller waits.
 */
export function entrancesOf<Each extends Reachable>(
  offices: readonly Each[],
): (dialled: string) => Met<Each> | undefined {
  const all = offices.flatMap((office) => office.entrances.map((entrance) => ({ office, entrance })));
  const countries = [...new Set(offices.map(({ country }) => country))];
  const named = new Map<string, Met<Each>>();
  for (const met of all) {
    const number = plainNumber(met.entrance.dialled, met.office.country);
    const key = `${met.office.country} ${number}`;
    if (!named.has(key)) named.set(key, met);
  }
  const patterns = all
    .filter(({ entrance }) => isPattern(entrance.dialled))
    .map((met) => ({ met, fits: numberPattern(met.entrance.dialled, met.office.country) }));
  return (dialled) =>
    countries
      .map((country) => named.get(`${country} ${plainNumber(dialled, country)}`))
      .find((met) => met !== undefined) ?? patterns.find(({ fits }) => fits(dialled))?.met;
}
