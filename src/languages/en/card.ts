import { createCardReader } from '../../reception/understand/card-reader.ts';
import { numberWordsEn } from './numbers/number-words.ts';

/** Payment cards, in the words of English callers; the card of an insurance is none. */
export const cardEn = createCardReader(numberWordsEn, {
  announces:
    /(?<!insurance |health |membership |loyalty |library |id )\bcard(?:'s)? (?:number|details)\b|\b(?:number|details) (?:of|on) (?:my|the|our) (?:credit |debit |bank )?card\b|\b(?:long number|pan number)\b|\b(?:visa|mastercard|amex)(?: card)? (?:number )?is\b|\b(?:credit|debit|bank) card is\b/,
  speaksOf:
    /\b(?:credit|debit|bank|payment) card\b|\b(?:visa|mastercard|master card|amex|american express)\b/,
  code: /\b(?:cvv2?|cvc2?|c v v|c v c|security (?:code|number)|three digits? on the back|number on the back|expir(?:y|es|ation)(?: date)?)\b/,
});
