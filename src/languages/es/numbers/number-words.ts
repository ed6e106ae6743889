import type { NumberWords, Rewriting } from '../../../reception/understand/numbers/number-words.ts';
import { aroundDigits } from './around-digits.ts';
import { countAt } from './count.ts';
import { DIGIT, OF_A_KIND, TIMES } from './digit-words.ts';
import { normalForm } from './normal-form.ts';
import { REWORDED } from './rewording.ts';

const DAY = '(?<![\\d.-])(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)';

const WRITTEN: readonly Rewriting[] = [
  [/\b\d{1,2}(?:[:.]\d{2})? ?(?:h|hs|hrs|horas?)\b\.?/g, ' clock '],
  [/\b(las?) \d{1,2}[:.]\d{2}\b(?!\.)/g, '$1 clock '],
  [new RegExp(`${DAY} de ${MONTH}(?: del? \\d{4})?`, 'g'), ' date '],
  [new RegExp(`${DAY}-(?:0?[1-9]|1[0-2])-(?:19|20)\\d{2}\\b`, 'g'), ' date '],
  [/\b\d+ ?[ºª°]/g, ' date '],
  [/(?<![\d,.])\d[\d,.]{0,10} ?(?:euros?|eur|c[eé]ntimos|pesos|d[oó]lares)\b/g, ' money '],
  // "39,5", and no part of "61, 2".
  [/(?<![\d.,/-] ?)[1-9]\d?,\d\b(?! ?[\d,])/g, ' money '],
  [/\b(?:extensi[oó]n|ext|interno|anexo)[.:]? ?(?=\d)/g, ' extension '],
];

/** The Spanish words in and around a telephone number. */
export const numberWordsEs: NumberWords = {
  ...aroundDigits,
  normalise: normalForm,
  written: WRITTEN,
  reworded: REWORDED,
  digits: DIGIT,
  ofAKind: OF_A_KIND,
  times: TIMES,
  homophones: new Map(),
  plus: new Set(['mas', 'plus']),
  countAt,
  fromTheStart:
    /\b(?:(?:empiezo|empezamos|empecemos|comienzo|comenzamos|vuelvo a empezar|voy a empezar)(?: (?:otra vez|de nuevo|de cero|desde el principio))?|desde el (?:principio|inicio|comienzo)|(?:borre|olvide|olvidese de|borra|olvida) (?:eso|todo|lo anterior)|olvidelo|todo de nuevo)\b/,
  restart:
    /\b(?:no (?:perdon|espere|espera|no|digo)|perdon|perdone|perdona|disculpe|disculpa|disculpeme|lo siento|espere|espera|un momento|digo|quiero decir|quise decir|queria decir|mejor dicho|(?:pero|en realidad) es|(?:el|lo) (?:correcto|bueno) es|corrijo|correccion|rectifico|me equivoque|me he equivocado|me confundi|me he confundido|que va|eso no|esta mal|no)\b/,
  hesitation: /(?<!\bno )\b(?:un (?:momento|momentito|segundo)|espere|espera)\b/,
  finished:
    /\b(?:(?:y )?(?:eso|asi|ya|ese) es todo|es todo|ya esta|(?:y )?ya|nada mas|no hay mas|no tiene mas|listo|fin|eso es|ese es el numero(?: completo)?|almohadilla|tecla numeral|numeral)(?: pause)?(?: (?:gracias|muchas gracias))?$/,
};
