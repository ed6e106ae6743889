import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { forms, oneOf } from './word-pattern.ts';

export function measureRules(
  { amounts, numbers: words }: SpokenLanguage,
  numbers: NumberWords,
): readonly SpeakRule[] {
  const unit = oneOf(Object.keys(amounts.units));
  return [
    {
      pattern: new RegExp(
        `(?<![\\w.,](?<!\\dx))([-−]?)(${numbers.pattern})\\s?(${unit})(?![\\w²³])(?:\\.(?=\\s*\\S))?`,
        'g',
      ),
      speak: ([, minus, amount = '', name = '']) => {
        const [one = '', many = ''] = forms(amounts.units[name]);
        return `${minus ? `${words.minus} ` : ''}${numbers.written(amount)} ${amount === '1' ? one : many}`;
      },
    },
    {
      pattern: /(?<=\d)\s?(?:x\s?(?=\d[\d.,]*\s?(?:mg|mcg|µg|g|ml|l)\b)|[×*]\s?(?=\d))/g,
      speak: () => ` ${words.times} `,
    },
    {
      pattern: new RegExp(`\\s?x\\s?(?<=\\d\\s?(?:${unit})?\\s?x\\s?)(?=\\d)`, 'g'),
      speak: () => ` ${words.by} `,
    },
    { pattern: /(?<=\d)\s?[x×](?=\s|[.,/]|$)/g, speak: () => ` ${words.times}` },
    // The strength of a syrup.
    { pattern: /(?<=\d\s?(?:mg|mcg|µg|g)\s?)\/(?=\s?\d+\s?ml\b)/g, speak: () => ` ${amounts.per} ` },
    { pattern: /(?<=\d)\s?%/g, speak: () => ` ${amounts.percent}` },
    {
      pattern: new RegExp(
        `\\s?/\\s?(${oneOf(Object.keys(amounts.rates))})\\b(?<=\\d\\s?[\\p{L}\\p{Sc}µ°²³]{0,7}\\s?/\\s?\\w+)\\.?`,
        'gu',
      ),
      speak: ([, rate = '']) => ` ${amounts.per} ${amounts.rates[rate] ?? rate}`,
    },
  ];
}
