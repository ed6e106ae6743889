import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import { oneOf } from '../../../../conversation/speakable/word-pattern.ts';
import { AMOUNTS } from './amounts.ts';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['€', 'Euro'],
  ['EUR', 'Euro'],
  ['Euro', 'Euro'],
  ['CHF', 'Franken'],
  ['Fr.', 'Franken'],
  ['SFr.', 'Franken'],
  ['Franken', 'Franken'],
]);
const NAME = '(€|EUR|Euro|CHF|SFr\\.|Fr\\.|Franken)';

/** Amounts that no other language writes so: `12,– €`, `CHF 12.-`, `1'250 Franken`. */
export function moneyRules(numbers: NumberWords): readonly SpeakRule[] {
  const counted = (amount: string, name: string) => numbers.counted(amount, { one: name, many: name });
  return [
    {
      pattern: new RegExp(
        `(?:(?<!\\p{L})${NAME}\\s?)?(?<![\\p{L}\\d.,'’])(\\d{1,3}(?:[.'’]\\d{3})+|\\d+)[.,][-–—]{1,2}(?:\\s?${NAME}(?!\\p{L}))?(?![-–—\\d])`,
        'gu',
      ),
      speak: ([, before, amount = '', after]) =>
        counted(amount.replace(/\D/g, ''), NAMES.get(before ?? after ?? '€') ?? 'Euro'),
    },
    {
      pattern: new RegExp(
        `(?:(?<!\\p{L})${NAME}\\s?)?(?<![\\p{L}\\d.,'’])(\\d{1,3}(?:['’]\\d{3})+)(?:\\.(\\d\\d))?(?:\\s?${NAME}(?!\\p{L}))?(?![\\d'’])`,
        'gu',
      ),
      speak: ([, before, amount = '', cents = '00', after]) => {
        const whole = amount.replace(/\D/g, '');
        const name = NAMES.get(before ?? after ?? '');
        const rest = cents === '00' ? '' : ` ${numbers.cardinal(Number(cents))}`;
        if (name === undefined) return numbers.written(cents === '00' ? whole : `${whole},${cents}`);
        return counted(whole, name) + rest;
      },
    },
    {
      pattern: /(?<!\p{L})S?Fr\.\s?(\d{1,4})\.(\d\d)(?![\d.]|\s?(?:Uhr|[-–]))/gu,
      speak: ([, whole = '', cents = '']) =>
        counted(whole, 'Franken') + (cents === '00' ? '' : ` ${numbers.cardinal(Number(cents))}`),
    },
    {
      pattern: new RegExp(
        `(?<=\\d[\\d.,–-]*\\s?${NAME})\\s?/\\s?(${oneOf(Object.keys(AMOUNTS.rates))})(?!\\p{L})`,
        'gu',
      ),
      speak: ([, , rate = '']) => ` pro ${AMOUNTS.rates[rate]}`,
    },
    // A space between the thousands, before what is counted.
    {
      pattern:
        /(?<![\p{L}\d.,+/-])(?<!\d[ ])(\d{1,3}(?: \d{3})+)(?:\s(€|EUR|Euro|CHF|Franken)(?!\p{L})|(?=\s(?:Einwohner|Menschen|Personen|Kilometer|Stück)(?!\p{L})))/gu,
      speak: ([, written = '', name = '']) =>
        `${numbers.written(written.replaceAll(' ', ''))} ${NAMES.get(name) ?? ''}`.trim(),
    },
  ];
}
