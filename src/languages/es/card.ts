import { createCardReader } from '../../reception/understand/card-reader.ts';
import { numberWordsEs } from './numbers/number-words.ts';

/** Payment cards, in the words of Spanish callers; the card of a health insurance is none. */
export const cardEs = createCardReader(numberWordsEs, {
  announces:
    /\b(?:n[uú]mero|datos) de (?:la |mi |nuestra )?tarjeta\b(?! sanitaria| de salud| del seguro)|\btarjeta (?:de cr[eé]dito |de d[eé]bito |bancaria )?(?:es|n[uú]mero|tiene el n[uú]mero)\b|\b(?:visa|mastercard|amex) (?:es|n[uú]mero)\b/,
  speaksOf:
    /\btarjetas? (?:de cr[eé]dito|de d[eé]bito|bancarias?)\b|\b(?:visa|mastercard|master card|amex|american express)\b/,
  code: /\b(?:cvv2?|cvc2?|c v v|c v c|c[oó]digo de seguridad|n[uú]mero de(?:l reverso| atr[aá]s)|d[ií]gitos de atr[aá]s|fecha de caducidad|v[aá]lida hasta|caduca)\b/,
});
