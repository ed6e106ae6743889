import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { forms, oneOf } from './word-pattern.ts';
import { writtenUnits } from './written-units.ts';

/** What is left when all else has taken its part: ranges, ordinals, years, numbers. */
export function plainNumberRules(language: SpokenLanguage, numbers: NumberWords): readonly SpeakRule[] {
  return [...betweenNumbers(language), ...placesAndYears(language, numbers), ...amounts(language, numbers)];
}

function betweenNumbers({ amounts, clock, numbers: words }: SpokenLanguage): readonly SpeakRule[] {
  const units = writtenUnits(amounts.units);
  const ending = `(?:\\s?${clock.suffix}|${words.ordinalEnding}|[%+]|\\s?(?:${units.pattern}|${oneOf(Object.keys(amounts.scales))})|[½¼¾])?`;
  return [
    {
      pattern: new RegExp(`\\s?[-–—]\\s?(?<=\\d${ending}\\s?[-–—]\\s?)(?=\\p{Sc}?\\.?\\d)`, 'giu'),
      speak: () => ` ${words.to} `,
    },
    { pattern: /(?<=\d):(?=\d)/g, speak: () => ` ${words.to} ` },
    { pattern: /(?<=\d)\s?\/\s?(?=\d)/g, speak: () => ` ${words.over} ` },
  ];
}

function placesAndYears(
  { numbers: { groupSign, ordinalEnding } }: SpokenLanguage,
  numbers: NumberWords,
): readonly SpeakRule[] {
  const whole = `\\d{1,3}(?:\\${groupSign}\\d{3})*|\\d{4,9}`;
  return [
    {
      pattern: new RegExp(`(?<![\\w.,])(${whole})(?:${ordinalEnding})(?!\\w)`, 'gi'),
      speak: ([, digits = '']) => numbers.ordinal(Number(digits.replaceAll(groupSign, ''))),
    },
    {
      // The ending of the second is for the first too: 12–14th.
      pattern: new RegExp(
        `(?<![\\w.,:/\\p{Sc}])(\\d{1,3})(?=\\s?[-–]\\s?\\d{1,3}(?:${ordinalEnding})(?!\\w))`,
        'giu',
      ),
      speak: ([, digits]) => numbers.ordinal(Number(digits)),
    },
    {
      pattern: /(?<![\w.,\p{Sc}])((?:19|20)\d{2})(?![\w%]|[.,]\d)/gu,
      speak: ([written]) => numbers.year(Number(written)),
    },
  ];
}

function amounts(language: SpokenLanguage, numbers: NumberWords): readonly SpeakRule[] {
  const { scales } = language.amounts;
  const shortScale = oneOf(Object.keys(scales).filter((scale) => scale.length < 3));
  const amount = new RegExp(`^${numbers.pattern}$`);
  const dot = ` ${language.addressSigns['.']} `;
  const part = (digits: string) => (digits.length > 2 ? numbers.digits(digits) : numbers.written(digits));
  return [
    {
      // Parts of a version or of a network address.
      pattern: /(?<![\d.])\d+(?:\.\d+){2,}(?![\d.]*\d)/g,
      speak: ([written]) => (amount.test(written) ? undefined : written.split('.').map(part).join(dot)),
    },
    {
      pattern: new RegExp(`(?<![\\w.,])(${numbers.pattern})(${shortScale})(?!\\w)`, 'g'),
      speak: ([, number = '', scale = '']) => {
        const [one = '', many = one] = forms(scales[scale]);
        return numbers.counted(number, { one, many });
      },
    },
    ...dottedDecimals(language, numbers),
    {
      pattern: new RegExp(`(?:(?<=^|[\\s(])[-−])?${numbers.pattern}`, 'g'),
      speak: (match) => apart(match, numbers.written(match[0])),
    },
    // What is left of a number that another rule has cut.
    { pattern: /\d+/g, speak: (match) => apart(match, numbers.written(match[0])) },
  ];
}

/** Where decimals have a comma, a dot is said as what it is: `Version 2.1`, `37.5`. */
function dottedDecimals(
  { addressSigns, numbers: words }: SpokenLanguage,
  numbers: NumberWords,
): readonly SpeakRule[] {
  if (words.groupSign !== '.') return [];
  return [
    {
      pattern: /(?<![\w.,])(\d+)\.(\d{1,2}|\d{4,})(?![\d.]|,\d)/g,
      speak: ([, whole = '', part = '']) =>
        `${numbers.written(whole)} ${addressSigns['.']} ${numbers.digits(part)}`,
    },
  ];
}

/** Sets words apart from letters they are glued to, as in `mp3`. */
function apart(match: RegExpExecArray, spoken: string): string {
  const before = /\p{L}$/u.test(match.input.slice(0, match.index)) ? ' ' : '';
  const after = /^\p{L}/u.test(match.input.slice(match.index + match[0].length)) ? ' ' : '';
  return `${before}${spoken}${after}`;
}
