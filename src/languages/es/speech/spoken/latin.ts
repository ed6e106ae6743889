import type { SpokenLanguage, Words } from '../../../../conversation/speakable/spoken-language.ts';
import { NUMBERS } from './numbers.ts';
import { ownRulesFor } from './own-rules.ts';
import { SPANISH_SPOKEN } from './spanish.ts';
import { type HourWords, timeSayer } from './time.ts';

const HOURS: HourWords = { nightFrom: 19, quarterTo: false };

export interface LatinCountry {
  readonly tag: string;
  /** Dialling code. */
  readonly country: string;
  /** What a dollar sign is, when it is no dollar. */
  readonly currencies?: Words;
  /** Amounts have a point, and a comma between the thousands. */
  readonly hasPoint?: boolean;
}

/** Spanish as it is spoken in America: `primero de mayo`, `nueve cuarenta y cinco`, `ocho de la noche`. */
export function latinSpoken({
  tag,
  country,
  currencies = {},
  hasPoint = false,
}: LatinCountry): SpokenLanguage {
  const signs = hasPoint ? ({ point: 'punto', decimalSign: '.', groupSign: ',' } as const) : {};
  return {
    ...SPANISH_SPOKEN,
    tag,
    country,
    numbers: {
      ...NUMBERS,
      ...signs,
      table: { ...NUMBERS.table, ordinal: '0: =%cardinal=; primero; 2: =%cardinal=' },
    },
    amounts: {
      ...SPANISH_SPOKEN.amounts,
      currencies: { ...SPANISH_SPOKEN.amounts.currencies, ...currencies },
    },
    clock: { ...SPANISH_SPOKEN.clock, time: timeSayer(HOURS) },
    ownRules: ownRulesFor(HOURS),
  };
}
