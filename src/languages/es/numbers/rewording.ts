import type { Rewriting } from '../../../reception/understand/numbers/number-words.ts';
import { DIGIT, HUNDREDS, OF_A_KIND, TEEN, TENS } from './digit-words.ts';

const WORDS = [DIGIT, TEEN, TENS, HUNDREDS, OF_A_KIND]
  .flatMap((each) => [...each.keys()])
  .concat('cien', 'mil', 'doble', 'triple')
  .join('|');
const DIGIT_WORD = `(?:\\d+|${WORDS})`;
/** A digit, or all that were said in one go: "noventa y uno". */
const SAID = `(?<!${DIGIT_WORD} )((?:${DIGIT_WORD} (?:y (?=${DIGIT_WORD} ))?){1,12})`;
/** A digit or a pair, and two of them: what is different, and no number. */
const ONE = `(?:\\d{1,4}|${WORDS})(?: y ${DIGIT_WORD})?`;
const FEW = `((?:${ONE} ){1,4})`;
const COUNT = '(?:un|dos|tres|cuatro|cinco|seis|[1-6])';
const DIGITS = '(?:digitos?|numeros?|cifras?)';
const A = '(?:el|la|los|las|un|una)';
const IS = '(?:es|son|era|eran)';

/** Signs that are said, hours, and times a digit is said. */
const PLAIN: readonly Rewriting[] = [
  [/\b(?:abre|abro|cierra|cierro|entre|abrir|cerrar) parentesis\b/g, ' parentesis '],
  [
    /\bseguido de(?:l)?\b|\b(?:y )?a continuacion\b|\b(?:y )?(?:luego|despues)(?: (?:va|viene|vienen|el|un|otro))*\b/g,
    ' luego ',
  ],
  [/\bdos veces(?: seguidas)?(?: el| la| un)?\b/g, 'doble'],
  [/\btres veces(?: seguidas)?(?: el| la| un)?\b/g, 'triple'],
  [/\bcuatro veces(?: seguidas)?(?: el| la| un)?\b/g, 'cuadruple'],
  [/\bdobles? (?:el |un )?/g, 'doble '],
  [/\ba las? /g, ' alas '],
  [
    /\blas (?=(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\d{1,2})\b(?! (?:ultim|primer|cifras|numeros)))/g,
    ' alas ',
  ],
  [/\bpor ciento\b/g, ' porciento '],
  [/\by (?=(?:media|cuarto|pico)\b)/g, ' '],
  [/\b(?:de la|por la) (?:manana|tarde|noche|madrugada)\b|\bdel mediodia\b/g, ' horas '],
  [
    /\bde (?=(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)\b)/g,
    '',
  ],
];

/** Positions within a number, as one word. */
const POSITIONS: readonly Rewriting[] = [
  [/\b(?:y|luego) (?:al final|por ultimo)\b/g, ' luego '],
  [/\b(?:al|por el) final\b/g, ' ending '],
  [
    new RegExp(
      `\\b(?:${A} )?(?:${COUNT} )?ultim[oa]s?(?: ${COUNT})?(?: ${DIGITS})?(?= (?:es|son|era|eran|esta|estan|seria|serian|deberia|deberian|debe|deben|${DIGIT_WORD})\\b)`,
      'g',
    ),
    ' ending ',
  ],
  [
    /\b(?:acaba|acaban|termina|terminan|finaliza|acabado|terminado|terminacion)(?: (?:en|con|por))?\b/g,
    ' ending ',
  ],
  [
    /\bending (?:esta|estan|es|son) (?:mal|incorrect[oa]s?|equivocad[oa]s?)(?: (?:pause|es|son|era|eran|deberia|tiene|que|ser))*/g,
    ' ending ',
  ],
  [
    new RegExp(
      `\\b(?:${A} )?(?:${COUNT} )?primer[oa]?s?(?: ${COUNT})? ${DIGITS}|\\b(?:empieza|comienza|empiezan|inicia)(?: (?:por|con|en))?\\b|\\bal principio\\b`,
      'g',
    ),
    ' beginning ',
  ],
];

/** Ways to say "not this but that". */
const REPLACED: readonly Rewriting[] = [
  [
    new RegExp(
      `\\b(?:cambi[ea]r?|cambieme|cambiame|sustituya|sustituye|reemplace|reemplaza|corrija)(?: ${A})? ${SAID}(?:por|con|a)(?: ${A})? `,
      'g',
    ),
    'noes $1 sino ',
  ],
  [
    new RegExp(
      `(?:\\bdonde (?:dije|he dicho|pone|puse|dice) )?(?:\\b${A} )?${SAID}(?:pause )?(?:deberia ser|debe ser|tiene que ser|tendria que ser|es en realidad|en realidad es)(?: ${A})? `,
      'g',
    ),
    'noes $1 sino ',
  ],
  [
    new RegExp(
      `\\bdonde (?:dije|he dicho|pone|puse|dice)(?: ${A})? ${SAID}(?:pause )?(?:es|va|ponga|pon|quise decir|queria decir)?(?: ${A})? `,
      'g',
    ),
    'noes $1 sino ',
  ],
  [
    new RegExp(
      `(?:\\b${A} )?${SAID}(?:pause )?(?:esta mal|es incorrecto|esta equivocado|no es correcto|no esta bien|no es pause es|no va pause va)\\b`,
      'g',
    ),
    'noes $1 sino ',
  ],
  [/\b(?:en vez|en lugar)(?: de| del)\b/g, 'noes'],
  // "No es 23, es 24", "no ocho sino siete"; "no, es el 612 …" says what is right.
  [
    new RegExp(
      `\\bno (?:(?:${IS}|al|en) )?(?:${A} )?${SAID}(?:pause )?(?:sino|${IS})(?: (?:${IS}|al|en))?(?: ${A})? `,
      'g',
    ),
    'noes $1 sino ',
  ],
  [
    new RegExp(
      `ending (?:${IS} )?(?:${A} )?${FEW}(?:pause )?no (?:(?:${IS}|en) )?(?:${A} )?(?=${DIGIT_WORD})`,
      'g',
    ),
    'ending $1 noes ',
  ],
  // All that was said: "siete no, ocho" takes back what is before it, "ocho, no siete" what is behind.
  ...[ONE, `${ONE} ${ONE}`].flatMap((few): readonly Rewriting[] => [
    [whole(`(${few}) (?:pause )?no pause (?:${IS} )?(?:${A} )?(${few})`), 'noes $1 sino $2'],
    [whole(`(${few}) pause (?:y )?no (?:${IS} )?(?:${A} )?(${few})`), '$1 noes $2'],
    [whole(`(${few}) (?:y )?no (?:${IS} )?(?:${A} )?(${few})`), '$1 osino $2'],
  ]),
];

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:(?:no|perdon|disculpe|pause|${IS}|${A}|que) )*${pattern}$`);
}

/** Ways of saying one thing in one form. */
export const REWORDED: readonly Rewriting[] = [...PLAIN, ...POSITIONS, ...REPLACED];
