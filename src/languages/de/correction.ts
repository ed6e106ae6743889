import { createCorrectionReader } from '../../reception/understand/correction.ts';
import { namesDe } from './name.ts';
import { numbersDe } from './numbers/numbers-de.ts';
import { normalise } from './words.ts';

/** Corrections of a read-back in German. */
export const readCorrection = createCorrectionReader({
  normalise,
  parts: {
    number:
      /\b(?:(?:telefon|handy|ruf|ruckruf|mobil|festnetz|haus)?nummern?|telefon|handy|ruckruf|ziffern?|zahl|zahlen|vorwahl|durchwahl|nebenstelle)\b/,
    name: /\b(?:(?:vor|nach|familien)?namen?|schreibweise|geschrieben|schreibt|schreibe|buchstabiert?|heisse)\b/,
    reason: /\b(?:grund|anliegen|nachricht|betreff|thema|text|inhalt|worum|wegen|geht um)\b/,
  },
  remark:
    /\b(?:nein|nee|nicht|falsch|verkehrt|andern|andere|anderer|anderes|anderen|anders|korrigieren|korrektur|eigentlich|fehler|sondern|statt|fehlt|vergessen|vertauscht|doppelt|ist|lautet|heisse|heisst|muss|soll|sollte|neu|noch einmal|verbessern|tauschen|schreibt)\b/,
  fine: /\b(?:stimmt|passt|stimmen|passen|(?:ist|sind) (?:so |schon |alle |alles )?(?:richtig|korrekt|gut|okay|in ordnung))(?: so| schon| alle| alles)?$|\brichtige[rn]? (?:name|nummer|nachricht)\b/,
  denied: /\b(?:nicht|kein|keine|falsch)\b/,
  names: namesDe,
  numberCorrection: numbersDe.correctionOfNumber,
});
