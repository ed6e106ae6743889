import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';

/** Four digits that a neighbour shows to be a year. Those since 1900 are years without one. */
export function yearRules(
  { calendar, numbers: words }: SpokenLanguage,
  numbers: NumberWords,
): readonly SpeakRule[] {
  return [
    {
      // A year of accounts or of school: 2025/26.
      pattern: /(?<![\w.,/])((?:1[1-9]|20)\d{2})\s?([/–-])\s?(\d{2})(?![\w/%-]|[.,]\d)/g,
      speak: ([, from = '', sign, to = '']) => {
        if (Number(from.slice(2)) >= Number(to)) return undefined;
        const between = sign === '/' ? '' : `${words.to} `;
        return `${numbers.year(Number(from))} ${between}${numbers.cardinal(Number(to))}`;
      },
    },
    {
      pattern: /(?<![\w.,/\p{Sc}-])([12]\d{3})(\s?[–-]\s?)([12]\d{3})(?![\w/%-]|[.,]\d)/gu,
      speak: ([, from = '', , to = '']) => {
        const isRound = /00$/.test(from) && /00$/.test(to);
        const isSpan = Number(from) < Number(to) && Number(to) < LAST_YEAR;
        if (isRound || !isSpan || Number(from) < FIRST_YEAR) return undefined;
        return `${numbers.year(Number(from))} ${words.to} ${numbers.year(Number(to))}`;
      },
    },
    {
      pattern: new RegExp(
        `(?<=\\b(?:${calendar.beforeYear})\\s)(1\\d{3}|21\\d\\d)(?=[.,;:!?)]|\\s*$|\\s(?:${calendar.afterYear})\\b)(?![.,:]\\d)`,
        'gi',
      ),
      speak: ([written]) => {
        const year = Number(written);
        return year > FIRST_YEAR && year < LAST_YEAR ? numbers.year(year) : undefined;
      },
    },
  ];
}

/** Earlier years are said like other numbers. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2200;
