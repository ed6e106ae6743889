import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { oneOf } from './word-pattern.ts';

/** Months without a day. */
export function monthRules(
  { calendar, numbers: words }: SpokenLanguage,
  numbers: NumberWords,
): readonly SpeakRule[] {
  const months = calendar.months.map((names) => names.split(' '));
  const month = `(${oneOf(months.flat())})\\b\\.?`;
  const full = (short = '') =>
    months.find((names) => names.some((name) => name.toLowerCase() === short.toLowerCase()))?.[0];
  const year = `(?:19|20|1[0-8](?!00))\\d\\d\\b(?![.,]\\d)`;
  return [
    {
      pattern: new RegExp(`\\b${month}\\s?[-–]\\s?${month}(?![\\p{L}])`, 'giu'),
      speak: ([, from, to]) => `${full(from)} ${words.to} ${full(to)}`,
    },
    {
      pattern: new RegExp(`\\b${month}\\s?/\\s?${month}(?!\\p{L})`, 'giu'),
      speak: ([, from, to]) => `${full(from)}, ${full(to)}`,
    },
    {
      pattern: new RegExp(`\\s?[-–]\\s?(?<=\\b${month}\\s?[-–]\\s?)(?=\\d{1,2}\\b)`, 'gi'),
      speak: () => ` ${words.to} `,
    },
    { pattern: new RegExp(`\\b${month}(?=\\s${year})`, 'gi'), speak: ([, name]) => full(name) },
    {
      pattern: new RegExp(`(?<=\\b${month}\\s)(${year})`, 'gi'),
      speak: ([written]) => numbers.year(Number(written)),
    },
  ];
}
