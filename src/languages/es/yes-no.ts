import { createYesNoReader } from '../../reception/understand/yes-no.ts';
import { normalise, spokenWords } from './words.ts';
import { ANSWER_PHRASES_ES } from './yes-no-phrases.ts';

const RIGHT = '(?:correct[oa]s?|bien|ciert[oa]|verdad|asi|exact[oa]|buen[oa])';
/** "No es el número correcto" denies once. */
const DENIED = new RegExp(
  `(?<![^ ])no (?:es|esta|son|estan)(?: (?:del todo|exactamente|muy|tan|el|la|los|mi|su|numero|nombre|apellido|motivo|mensaje|telefono|eso|todo))* ${RIGHT}(?![^ ])`,
  'g',
);
const LEAD = '(?:(?:ah|oh|uy|ay|eh|bueno|pues|y|hombre|mire|perdon|perdone|disculpe|hola) )*';

/** "No, está bien" agrees and "no está bien" does not: a word that says nothing keeps apart what a comma parts. */
const NO_AND_RIGHT = /(?<!\p{L})no[,.;:] *(?=(?:est[aá]|es|son)(?!\p{L}))/giu;
const apart = (text: string) => text.replace(NO_AND_RIGHT, 'no hombre ');

/** Yes and no in Spanish. */
export const { yesNo, leansYesNo, beginsYesNo } = createYesNoReader({
  normaliser: {
    normalise: (text) => normalise(apart(text)),
    spokenWords: (text) => spokenWords(apart(text)),
  },
  phrases: ANSWER_PHRASES_ES,
  denyOnce: (words) => words.replace(DENIED, 'no'),
  unsure:
    /(?<![^ ])no (?:lo |le )?(?:se|sabria|recuerdo|me acuerdo|estoy (?:muy |del todo )?segur[oa])(?![^ ])/,
  beginsWithYes: new RegExp(
    `^${LEAD}(?:si|claro|correcto|exacto|exactamente|eso es|asi es|vale|por supuesto|desde luego|de acuerdo|efectivamente|perfecto|esta bien)(?![^ ])(.*)$`,
  ),
  // "Si" is "if" as well: what follows tells.
  takenBack:
    /(?<![^ ])(?:pero|excepto|salvo|aunque|solo|solamente|espere|espera|un momento|no|nunca|tampoco|mal|incorrect[oa]|equivocad[oa]|en vez|sino|menos|otro|otra)(?![^ ])|^ (?:(?:me|nos) llaman?|se puede|pueden|pudiera|pudieran|fuera|hay|viene|vienen|hubiera|tuviera|hace falta)(?![^ ])/,
  beginsWithNo: new RegExp(
    `^${LEAD}(?:no|tampoco|que va|para nada)(?![^ ])(?!.*(?<! no (?:es|esta) )(?<![^ ])(?:correcto|bien|perfecto|vale|si)(?![^ ]))`,
  ),
  saysWrong: new RegExp(
    `(?<![^ ])(?:(?:es|esta|son|estan|hay|tiene)(?: muy| todo)? (?:mal|incorrect[oa]s?|equivocad[oa]s?|errone[oa]s?|fals[oa]|un (?:error|fallo))|no (?:es|esta|son|estan)(?: (?:del todo|muy|el|la|mi|su|numero|nombre|apellido|motivo|mensaje|telefono))* ${RIGHT}|se (?:ha |esta )?equivoc(?:a|ado|ando|o))(?![^ ])`,
  ),
  firstYes: new RegExp(`^${LEAD}(?:si|vale|claro|okay|de acuerdo|por supuesto|correcto|exacto)(?![^ ])`),
  firstNo: new RegExp(`^${LEAD}(?:no|tampoco)(?![^ ])`),
});
