import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';
import { agreeing } from './counted.ts';
import { isFeminine } from './gender.ts';
import { UNITS } from './units.ts';

/** Numbers that take the gender of what they count, and a half behind it. */
export function countRules(numbers: NumberWords): readonly SpeakRule[] {
  return [
    {
      // "2 ½ horas" is "dos horas y media".
      pattern: /(?<![\p{L}\d.,/])(\d{1,2})\s?(?:½|\s1\/2)\s(\p{Ll}{3,})(?!\p{L})/gu,
      speak: ([, whole = '', noun = '']) => {
        const feminine = isFeminine(noun);
        const count = whole === '1' ? '' : `${agreeing(numbers.cardinal(Number(whole)), feminine)} `;
        const one = whole === '1' ? noun.replace(/s$/, '') : noun;
        return `${count}${one} y ${feminine ? 'media' : 'medio'}`;
      },
    },
    {
      pattern: /(?<![\p{L}\d.,/:+])(?<!\d[ -])(\d{1,3}(?:[.,]\d{3})+|\d{1,6})(?=\s(\p{Ll}{2,}))/gu,
      speak: ({ 1: digits = '', 2: noun = '', index, input }) => {
        if (SCALES.has(noun)) return agreeing(numbers.written(digits), false);
        if (!isCounted(noun, digits)) return undefined;
        const said = numbers.written(digits);
        if (!/uno$|(?:cient|quinient)os/.test(said)) return undefined;
        const [before = ''] =
          /\p{L}+(?=\.?\s+$)/u.exec(input.slice(Math.max(0, index - LONGEST_WORD), index)) ?? [];
        return NAMED.has(before.toLowerCase()) ? undefined : agreeing(said, isFeminine(noun));
      },
    },
    {
      // A space between the thousands, before what is counted.
      pattern:
        /(?<![\p{L}\d.,+/-])(?<!\d )(\d{1,3}(?: \d{3})+)\s(€|euros|personas|habitantes|dólares|pesos|kilómetros)(?!\p{L})/gu,
      speak: ([, digits = '', noun = '']) => {
        const name = noun === '€' ? 'euros' : noun;
        return `${agreeing(numbers.cardinal(Number(digits.replaceAll(' ', ''))), isFeminine(name))} ${name}`;
      },
    },
    {
      pattern:
        /(?<=(?<!\p{L})(?:[Pp]ulse|[Mm]arque|[Pp]resione|[Tt]ecla|[Oo]prima|la|\d [ou])\s(?:la\s)?(?:tecla\s)?)([*#])(?=[\s.,;!?]|$)/gu,
      speak: ([, key]) => (key === '*' ? 'asterisco' : 'almohadilla'),
    },
    { pattern: /(?<![\w#&])#(?=\p{L})/gu, speak: () => 'hashtag ' },
    // The name behind the amount says more than the sign: "$1,500 MXN".
    { pattern: /(?<!\p{L})\$\s?(?=\d[\d.,]*\s(?:MXN|USD|ARS|COP|CLP)(?!\p{L}))/gu, speak: () => '' },
    {
      pattern: /(?<![\p{L}\d.,])(\d{1,2})\s?[x×](?=\s(?:al|por|a la|cada)(?!\p{L}))/gu,
      speak: ([, digits = '']) =>
        `${digits === '1' ? 'una vez' : `${numbers.cardinal(Number(digits))} veces`}`,
    },
  ];
}

const LONGEST_WORD = 40;

function isCounted(noun: string, digits: string): boolean {
  if (NO_NOUN.has(noun) || Object.hasOwn(UNITS, noun)) return false;
  return digits === '1' ? !noun.endsWith('s') || noun === 'mes' : noun.endsWith('s');
}

/** Behind these the number is a name: "opción 1". */
const NAMED = new Set(
  'número num núm nro opción tecla planta piso sala página pág puerta línea linea zona grupo tipo fase despacho consulta box pulse marque presione oprima portal bloque escalera andén vía terminal nivel paso punto versión capítulo artículo apartado'.split(
    ' ',
  ),
);

const SCALES = new Set(['mil', 'millón', 'millones']);

/** They may end like nouns. */
const NO_NOUN = new Set(
  'de del al en con para por que es está son se si no la las el los más mas menos hasta desde entre sobre como pero ni o y e u a ante bajo sin tras según cuando donde después antes hoy mañana ayer ya le les lo nos ha han hay enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre mil millones millón horas es ambos tras además gracias'
    .split(' ')
    .filter((word) => word !== 'horas'),
);
