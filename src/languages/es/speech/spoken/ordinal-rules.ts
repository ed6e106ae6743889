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
  '(?:\\.?º|\\.?o(?![\\p{L}])|er[oa]?(?!\\p{L})(?:\\.(?=\\s))?|\\.er(?!\\p{L})|ro(?!\\p{L})|do(?!\\p{L})|to(?!\\p{L})|mo(?!\\p{L})|vo(?!\\p{L})|no(?!\\p{L}))';
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
        const [, next = ''] = NEXT_WORD.exec(input.slice(index + written.length)) ?? [];
        return masculine(numbers, { value: Number(digits), sign, noun: NO_NOUN.has(next) ? '' : next });
      },
    },
  ];
}

interface Written {
  readonly value: number;
  readonly sign: string;
  /** Behind it, if it stands for one. */
  readonly noun: string;
}

function masculine(numbers: NumberWords, { value, sign, noun }: Written): string | undefined {
  if (value === 0 || (value > LAST && noun === '')) return undefined;
  if (sign.endsWith('era') || (noun !== '' && isFeminine(noun))) return ordinal(numbers, value, 'a');
  // "primer piso", and "primero B".
  const isShort = (value === 1 || value === 3) && (/er\.?$/.test(sign) || noun !== '');
  return isShort ? STEMS.get(value) : ordinal(numbers, value, 'o');
}

const NEXT_WORD = /^\s(\p{Ll}{3,20})(?!\p{L})/u;

/** More are degrees unless a noun follows. */
const LAST = 20;

/** Behind an ordinal that stands for itself, or behind degrees. */
const NO_NOUN = new Set(
  'derecha izquierda dcha izqda izda izq puerta para con que del por centro centígrados fahrenheit bajo pero esta este desde durante hoy'.split(
    ' ',
  ),
);

function ordinal(numbers: NumberWords, value: number, ending: 'o' | 'a'): string {
  const stem = STEMS.get(value);
  if (stem !== undefined) return stem + ending;
  return value === 20 ? `vigésim${ending}` : numbers.cardinal(value);
}
