import { createCardReader } from '../../reception/understand/card-reader.ts';
import { numberWordsDe } from './numbers/number-words.ts';

/** Payment cards, in the words of German callers; the card of a health insurance is none. */
export const cardDe = createCardReader(numberWordsDe, {
  announces:
    /(?<!versicherten|gesundheits|kunden|mitglieds)(?:kredit|bank|giro|ec ?-?)?karten ?(?:nummer|daten)\b|\bnummer (?:von |auf )?(?:meiner|der|unserer) (?:kredit|bank|giro|ec ?-?)?karte\b|\b(?:kredit|bank|giro|ec-?)karte (?:ist|lautet|hat die)\b|\b(?:visa|mastercard|amex) ?(?:karte|nummer)? (?:ist|lautet|hat)\b/,
  speaksOf:
    /\b(?:kredit|bank|giro|debit|zahlungs|ec[- ]?)karten?\b|\b(?:visa|mastercard|master card|amex|american express)\b/,
  code: /\b(?:cvv2?|cvc2?|c v v|c v c|(?:karten)?prüf(?:nummer|ziffern?)|sicherheits(?:code|nummer)|gültig bis|ablaufdatum|(?:zahl|nummer|ziffern) auf der rückseite)\b/,
});
