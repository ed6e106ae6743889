import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { writtenUnits } from './written-units.ts';

export function fractionRules({ amounts }: SpokenLanguage, numbers: NumberWords): readonly SpeakRule[] {
  const units = writtenUnits(amounts.units);
  const say = (whole: string | undefined, [top, bottom]: readonly [number, number], next = '') =>
    amounts.fraction(numbers, {
      whole: whole === undefined ? undefined : numbers.cardinal(Number(whole)),
      top,
      bottom,
      next: units.named(next)?.one ?? next,
    });
  const next = `(?:(?:\\s(?<next>${amounts.fractionOf})|(?<next>-(?:${amounts.fractionOf})))\\b|\\s?(?<next>${units.pattern})(?![\\w²³]))`;
  return [
    {
      pattern: new RegExp(`(?:(?<![\\d.,])(\\d+)\\s?)?([${Object.keys(GLYPHS).join('')}])(?=${next}|)`, 'gi'),
      speak: ({ 1: whole, 2: glyph = '', groups }) => say(whole, GLYPHS[glyph] ?? [1, 1], groups?.['next']),
    },
    {
      // Behind a whole number it needs no word to show what it is.
      pattern: /(?<![\d/.,])(\d+)[\s-]([1-9]|1[0-5])\/([2-68]|10|16)(?![\w/])/g,
      speak: ({ 1: whole, 2: top, 3: bottom }) =>
        Number(top) < Number(bottom) ? say(whole, [Number(top), Number(bottom)]) : undefined,
    },
    {
      pattern: new RegExp(`(?<![\\d/.,])(?<=^|[\\s(-])(\\d)/([2-9]|10|16)(?=${next})`, 'gi'),
      speak: ({ 1: top, 2: bottom, groups }) =>
        Number(top) < Number(bottom)
          ? say(undefined, [Number(top), Number(bottom)], groups?.['next'])
          : undefined,
    },
    {
      // The unit of a fraction, which has no number in front.
      pattern: new RegExp(
        `\\s?(${units.pattern})(?![\\w²³])(?<=(?:(?:(?<mixed>\\d[\\s-])|(?<![\\d/.]))\\d/(?:[2-9]|10|16)|(?<mixed>\\d\\s?)?[${Object.keys(GLYPHS).join('')}])\\s?${units.pattern})\\.?`,
        'gi',
      ),
      speak: ({ 1: name = '', groups }) => {
        const unit = units.named(name);
        return unit && ` ${groups?.['mixed'] === undefined ? unit.one : unit.many}`;
      },
    },
  ];
}

const GLYPHS: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅛': [1, 8],
  '⅜': [3, 8],
};
