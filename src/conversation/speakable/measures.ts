import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { oneOf } from './word-pattern.ts';
import { type WrittenUnits, writtenUnits } from './written-units.ts';

export function measureRules(language: SpokenLanguage, numbers: NumberWords): readonly SpeakRule[] {
  const { amounts, numbers: words } = language;
  const units = writtenUnits(amounts.units);
  const unit = units.pattern;
  return [
    {
      pattern: new RegExp(
        `(?<![\\w.,½¼¾°%](?<!\\dx))([-−]?)(${numbers.pattern})\\s?(${unit})(?![\\w²³])(?:\\.(?=\\s*\\S))?`,
        'gi',
      ),
      speak: ([, minus, amount = '', name = '']) => {
        const said = units.named(name);
        if (said === undefined) return undefined;
        return `${minus ? `${words.minus} ` : ''}${numbers.counted(amount, said)}`;
      },
    },
    {
      pattern: /(?<=\d)\s?(?:x\s?(?=\d[\d.,]*\s?(?:mg|mcg|µg|g|ml|l)\b)|[×*]\s?(?=\d))/g,
      speak: () => ` ${words.times} `,
    },
    {
      pattern: new RegExp(`\\s?x\\s?(?<=[\\d½¼¾]\\s?(?:${unit})?\\s?x\\s?)(?=\\d)`, 'gi'),
      speak: () => ` ${words.by} `,
    },
    { pattern: /(?<=\d)\s?[x×](?=\s|[.,/]|$)/g, speak: () => ` ${words.times}` },
    // The strength of a syrup, the thirst of a car.
    {
      pattern: /(?<=\d\s?(?:mg|mcg|µg|g|l|L)\s?)\/(?=\s?\d+\s?(?:m[lL]|km|h|hrs?|hours|days)\b)/g,
      speak: () => ` ${amounts.per} `,
    },
    { pattern: /(?<=[\d½¼¾⅓⅔⅛])\s?%/g, speak: () => ` ${amounts.percent}` },
    ...rateRules(language, units),
  ];
}

/** What a price or a measure is for one of: `/hr`, `/m²`, and behind money any word. */
function rateRules({ amounts }: SpokenLanguage, units: WrittenUnits): readonly SpeakRule[] {
  const rates = new Map(Object.entries(amounts.rates));
  const rate = `(?:${oneOf(Object.keys(amounts.rates))}|${units.pattern})`;
  return [
    {
      pattern: new RegExp(
        `\\s?/\\s?(${rate})(?![\\w²³])(?<=\\d\\s?[\\p{L}\\p{Sc}µ°²³]{0,7}(?:/\\p{L}{1,12})?\\s?/\\s?${rate})\\.?`,
        'giu',
      ),
      speak: ([, name = '']) => {
        const one = rates.get(name) ?? rates.get(name.toLowerCase()) ?? units.named(name)?.one;
        return one && ` ${amounts.per} ${one}`;
      },
    },
    {
      pattern: /\s?\/\s?(\p{Ll}{3,16})(?![\w/])(?<=(?:\p{Sc}\d[\d.,]{0,12}\p{L}?|\d[p¢])\s?\/\s?\p{Ll}+)/gu,
      speak: ([, name]) => ` ${amounts.per} ${name}`,
    },
    {
      pattern: /\/(\p{Ll}{3,16})(?=\/\p{Ll})(?<=\p{Sc}\d[\d.,]{0,12}\/\p{Ll}+)/gu,
      speak: ([, name]) => ` ${amounts.per} ${name}`,
    },
  ];
}
