import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage, Unit } from './spoken-language.ts';
import { forms, oneOf } from './word-pattern.ts';

export function fractionRules({ amounts }: SpokenLanguage, numbers: NumberWords): readonly SpeakRule[] {
  const say = (whole: string | undefined, [top, bottom]: readonly [number, number], next = '') =>
    amounts.fraction(numbers, {
      whole: whole === undefined ? undefined : numbers.cardinal(Number(whole)),
      top,
      bottom,
      next,
    });
  const next = `\\s(?<next>${amounts.fractionOf})\\b`;
  return [
    {
      pattern: new RegExp(`(?:(?<![\\d.,])(\\d+)\\s?)?([${Object.keys(GLYPHS).join('')}])(?=${next}|)`, 'g'),
      speak: ({ 1: whole, 2: glyph = '', groups }) => say(whole, GLYPHS[glyph] ?? [1, 1], groups?.['next']),
    },
    {
      // Behind a whole number it needs no word to show what it is.
      pattern: /(?<![\d/.,])(\d+)\s([1-3])\/([2-4])(?![\w/])/g,
      speak: ({ 1: whole, 2: top, 3: bottom }) =>
        Number(top) < Number(bottom) ? say(whole, [Number(top), Number(bottom)]) : undefined,
    },
    {
      pattern: new RegExp(`(?<![\\d/.,])(?:(\\d+)\\s)?(?<=^|[\\s(])(\\d)/([2-9]|10|16)(?=${next})`, 'g'),
      speak: ({ 1: whole, 2: top, 3: bottom, groups }) =>
        Number(top) < Number(bottom)
          ? say(whole, [Number(top), Number(bottom)], groups?.['next'])
          : undefined,
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

export function moneyRules(language: SpokenLanguage, numbers: NumberWords): readonly SpeakRule[] {
  const { amounts, numbers: words } = language;
  const names = Object.keys(amounts.currencies);
  const codes = oneOf(names.filter((name) => /\w$/.test(name)));
  const sign = `(${oneOf(names.filter((name) => !/\w$/.test(name)))}|\\b${codes}\\s?(?=[\\d-]))`;
  const scales = oneOf(Object.keys(amounts.scales));
  const scale = `(?:\\s?(${scales})\\b)?`;
  const until = `(?:\\s?[-–]\\s?(${numbers.pattern})(?:\\s?(${scales})\\b|(?![\\w%])))?`;
  const price = pricer(language, numbers);
  return [
    {
      pattern: new RegExp(
        `(?:(?<=^|[\\s(])([-−]))?${sign}\\s?([-−]?)(${numbers.pattern})${scale}${until}`,
        'g',
      ),
      speak: ([, outer, name = '', inner, first = '', scaleName, second, secondScale]) => {
        const minus = outer || inner ? `${words.minus} ` : '';
        if (second === undefined) return minus + price(name.trim(), first, scaleName);
        const same = scaleName === undefined || scaleName === secondScale;
        const from = same ? numbers.written(first) : price(name.trim(), first, scaleName);
        return `${from} ${words.to} ${price(name.trim(), second, secondScale)}`;
      },
    },
    {
      pattern: new RegExp(`(?<![\\w.,])(${numbers.pattern})${scale}\\s?(${oneOf(names)})(?!\\w)`, 'g'),
      speak: ([, number = '', scaleName, name = '']) => price(name, number, scaleName),
    },
  ];
}

type SayPrice = (currency: string, number: string, scale?: string) => string;

/** `twelve pounds fifty`, `fifty pence`, `two point five million pounds`. */
function pricer({ amounts, numbers: words }: SpokenLanguage, numbers: NumberWords): SayPrice {
  const count = (number: string, unit: Unit) =>
    `${numbers.written(number)} ${number === '1' ? unit.one : unit.many}`;
  return (currency, number, scale) => {
    const [one = '', many = '', cent = '', cents = ''] = forms(amounts.currencies[currency]);
    if (scale !== undefined) return `${numbers.written(number)} ${amounts.scales[scale] ?? scale} ${many}`;
    const [whole = '', minor = ''] = number.split(words.decimalSign);
    if (minor.length !== 2) return count(number, { one, many });
    if (Number(minor) === 0) return count(whole, { one, many });
    return amounts.price({
      major: /^0+$/.test(whole) ? undefined : count(whole, { one, many }),
      minor: Number(minor),
      minorWords: numbers.cardinal(Number(minor)),
      minorUnit: { one: cent, many: cents },
    });
  };
}
