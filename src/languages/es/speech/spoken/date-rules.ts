import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import { CALENDAR } from './calendar.ts';

/** Dates with hyphens and a short year, and months of a year: `12-3-85`, `01/2026`. */
export function dateRules(numbers: NumberWords): readonly SpeakRule[] {
  const month = (number = '') => CALENDAR.months[Number(number) - 1]?.split(' ')[0];
  return [
    {
      pattern: /(?<![\p{L}\d.,/-])(0?[1-9]|[12]\d|3[01])-(0?[1-9]|1[0-2])-(\d\d)(?![\p{L}\d/-]|[.,]\d)/gu,
      speak: ([, day = '', number, year = '']) => {
        const full = Number(year) > 49 ? 1900 + Number(year) : 2000 + Number(year);
        return `${numbers.ordinal(Number(day))} de ${month(number)} de ${numbers.year(full)}`;
      },
    },
    {
      pattern: /(?<![\p{L}\d.,/-])(0[1-9]|1[0-2])\/(20\d\d)(?![\d/])/gu,
      speak: ([, number, year]) => `${month(number)} de ${numbers.year(Number(year))}`,
    },
  ];
}
