import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import { isFeminine } from './gender.ts';

const STEMS: ReadonlyMap<number, string> = new Map(
  [
    ...[
      'primer',
      'segund',
      'tercer',
      'cuart',
      'quint',
      'sext',
      'séptim',
      'octav',
      'noven',
      'décim',
      'undécim',
    ],
    'duodécim',
  ].map((stem, i) => [i + 1, stem]),
);
const MASCULINE =
  '(?:\\.?º|\\.?o(?![\\p{L}])|er[oa]?(?!\\p{L})|\\.er(?!\\p{L})|ro(?!\\p{L})|do(?!\\p{L})|to(?!\\p{L})|mo(?!\\p{L})|vo(?!\\p{L})|no(?!\\p{L}))';
const FEMININE =
  '(?:\\.?ª|\\.a(?!\\p{L})|ra(?!\\p{L})|da(?!\\p{L})|ta(?!\\p{L})|ma(?!\\p{L})|va(?!\\p{L})|na(?!\\p{L}))';

/** `1.º`, `2ª`, `3er piso`. From the thirteenth on they are said like other numbers. */
export function ordinalRules(numbers: NumberWords): readonly SpeakRule[] {
  return [
    {
      pattern: new RegExp(`(?<![\\p{L}\\d.,/])(\\d{1,2})${FEMININE}(?!\\d)`, 'gu'),
      speak: ([, digits = '']) => ordinal(numbers, Number(digits), 'a'),
    },
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\d.,/])(\\d{1,2})(${MASCULINE})(?!\\d|\\s?[CF](?!\\p{L})|\\s(?:de fiebre|bajo cero|a la sombra))`,
        'gu',
      ),
      speak: ({ 0: written, 1: digits = '', 2: sign = '', index, input }) => {
        const value = Number(digits);
        if (value === 0 || value > LAST) return undefined;
        if (sign.endsWith('era')) return ordinal(numbers, value, 'a');
        const [, noun = ''] =
          /^\s(\p{Ll}{3,})/u.exec(input.slice(index + written.length, index + written.length + 40)) ?? [];
        // "primer piso", and "primero B".
        const isShort = /er$/.test(sign) || (noun !== '' && !NO_NOUN.has(noun));
        if ((value === 1 || value === 3) && isShort && !isFeminine(noun)) return STEMS.get(value);
        return ordinal(numbers, value, noun !== '' && !NO_NOUN.has(noun) && isFeminine(noun) ? 'a' : 'o');
      },
    },
  ];
}

/** More are degrees. */
const LAST = 20;

const NO_NOUN = new Set([
  'derecha',
  'izquierda',
  'dcha',
  'izqda',
  'izq',
  'puerta',
  'para',
  'con',
  'que',
  'del',
  'por',
  'centro',
]);

function ordinal(numbers: NumberWords, value: number, ending: 'o' | 'a'): string {
  const stem = STEMS.get(value);
  if (stem !== undefined) return stem + ending;
  return value === 20 ? `vigésim${ending}` : numbers.cardinal(value);
}
