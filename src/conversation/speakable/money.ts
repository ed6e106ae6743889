import type { NumberWords } from './number-words.ts';
import type { SpeakRule } from './speak-rule.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { forms, oneOf } from './word-pattern.ts';

export function moneyRules(language: SpokenLanguage, numbers: NumberWords): readonly SpeakRule[] {
  const { amounts, numbers: words } = language;
  const names = Object.keys(amounts.currencies);
  // A word stands behind the amount only: "5 Euro 50".
  const codes = oneOf(names.filter((name) => /^[A-Z]+$/.test(name)));
  const sign = `(${oneOf(names.filter((name) => !/\p{L}$/u.test(name)))}|\\b${codes}\\s?(?=[\\d.-]))`;
  const scales = scalePattern(language);
  const amount = `(${foreignAmount(language)}|${numbers.pattern})`;
  const scale = `(?:\\s?${scales}(?!\\w))?`;
  const until = `(?:\\s?[-–]\\s?${amount}(?:\\s?${scales}(?!\\w)|(?![\\w%])))?`;
  const price = pricer(language, numbers);
  return [
    {
      pattern: new RegExp(`(?:(?<=^|[\\s(])([-−]))?${sign}\\s?([-−]?)${amount}${scale}${until}`, 'g'),
      speak: ([, outer, name = '', inner, first = '', scaleName, second, secondScale]) => {
        const minus = outer || inner ? `${words.minus} ` : '';
        if (second === undefined) return minus + price(name.trim(), first, scaleName);
        const same = scaleName === undefined || scaleName === secondScale;
        const hasCents = first.at(-3) === words.decimalSign;
        const from = same && !hasCents ? numbers.written(first) : price(name.trim(), first, scaleName);
        return `${from} ${words.to} ${price(name.trim(), second, secondScale)}`;
      },
    },
    {
      pattern: new RegExp(
        `(?:(?<=^|[\\s(])([-−]))?(?<![\\w.,])${amount}${scale}\\s?(${oneOf(names)})(?!\\w)`,
        'g',
      ),
      speak: ([, minus, number = '', scaleName, name = '']) =>
        `${minus ? `${words.minus} ` : ''}${price(name, number, scaleName)}`,
    },
  ];
}

/** A single letter that only money has stands directly behind the number: `$3B`, but `3 b` is no amount. */
function scalePattern({ amounts }: SpokenLanguage): string {
  const ofMoney = Object.keys(amounts.moneyScales);
  const glued = ofMoney.filter((name) => name.length === 1);
  const apart = [...Object.keys(amounts.scales), ...ofMoney.filter((name) => name.length > 1)];
  return `(${oneOf(apart)}|(?<!\\s)${oneOf(glued)})`;
}

/** Money as it is written where point and comma have each other's place: `1.234,56`, `12,50`, `2.500`. */
function foreignAmount({ numbers: { groupSign, decimalSign } }: SpokenLanguage): string {
  const [group, decimal] = [`\\${decimalSign}`, `\\${groupSign}`];
  const none = `(?![\\d/]|[.,]\\d)`;
  return `\\d{1,3}(?:${group}\\d{3})+${decimal}\\d{2}${none}|\\d{1,3}(?:${group}\\d{3}){2,}${none}|\\d{1,3}${group}\\d[05]0${none}|\\d+${decimal}\\d{2}${none}`;
}

type SayPrice = (currency: string, number: string, scale?: string) => string;

/** `twelve pounds fifty`, `fifty pence`, `two point five million pounds`. */
function pricer(language: SpokenLanguage, numbers: NumberWords): SayPrice {
  const { amounts, numbers: words } = language;
  const foreign = new RegExp(`^(?:${foreignAmount(language)})$`);
  return (currency, written, scale) => {
    const number = foreign.test(written) ? native(written, words.decimalSign) : written;
    const [one = '', many = '', cent = '', cents = ''] = forms(amounts.currencies[currency]);
    if (scale !== undefined) {
      const [oneOf = '', manyOf = oneOf] = forms(
        amounts.scales[scale] ?? amounts.moneyScales[scale] ?? scale,
      );
      return words.counted(numbers.counted(number, { one: oneOf, many: manyOf }), many);
    }
    const [whole = '', minor = ''] = number.split(words.decimalSign);
    if (minor.length !== 2) return numbers.counted(number, { one, many });
    if (Number(minor) === 0) return numbers.counted(whole, { one, many });
    return amounts.price({
      major: /^0*$/.test(whole) ? undefined : numbers.counted(whole, { one, many }),
      minor: Number(minor),
      minorWords: numbers.cardinal(Number(minor)),
      minorUnit: { one: cent, many: cents },
    });
  };
}

/** With the decimal sign of the language and without groups. */
function native(written: string, decimalSign: string): string {
  const [, whole = '', minor] = /^([\d.,]*?)(?:[.,](\d\d))?$/.exec(written) ?? [];
  return whole.replace(/[.,]/g, '') + (minor === undefined ? '' : decimalSign + minor);
}
