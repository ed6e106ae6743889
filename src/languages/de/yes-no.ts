import { createYesNoReader } from '../../reception/understand/yes-no.ts';
import { normalise, spokenWords } from './words.ts';
import { ANSWER_PHRASES } from './yes-no-phrases.ts';

const GOOD = '(?:stimmt|passt|richtig|korrekt|okay|gut|in ordnung|ganz|genau)';
/** "Das ist nicht ganz richtig", "das stimmt so leider nicht". */
const DENIED_BEFORE = new RegExp(
  `\\bnicht (?:(?:ganz|so|wirklich|recht|unbedingt|vollig|hundertprozentig) )*(?=${GOOD}\\b)${GOOD}\\b`,
  'g',
);
const DENIED_BEHIND =
  /\b(?:stimmt|passt) (?:(?:so|aber|leider|uberhaupt|gar|noch|da|alles|mir|ganz und|auch) )*nicht(?: (?:ganz|so|so ganz|mehr))?\b/g;
const LEAD = '(?:(?:oh|ach|ah|aha|na|naja|also|und|nun|gut|okay|hm|so) )*';
const YES =
  '(?:ja|jawohl|jawoll|jo|joa|jep|jap|jup|jupp|doch|genau|richtig|stimmt|korrekt|klar|naturlich|selbstverstandlich|freilich|gern|gerne|sehr gern|sehr gerne|sicher|unbedingt|auf jeden fall)';
const NO = '(?:nein|nee|ne|no|naa|nope)';

/** Yes and no in German. */
export const { yesNo, leansYesNo, beginsYesNo } = createYesNoReader({
  normaliser: { normalise, spokenWords },
  phrases: ANSWER_PHRASES,
  denyOnce: (words) => words.replace(DENIED_BEHIND, 'nicht').replace(DENIED_BEFORE, 'nicht'),
  unsure: /\b(?:weiss (?:\w+ ){0,2}?nicht|nicht sicher|keine ahnung|vielleicht)\b/,
  beginsWithYes: new RegExp(`^${LEAD}${YES}\\b(?! (?:so |leider )?nicht\\b)(.*)$`),
  takenBack:
    /\b(?:aber|ausser|nur|allerdings|jedoch|moment|nicht|nein|nee|nie|falsch|stattdessen|lieber|sondern|kein|keine|keinen|andere|anderen|warte|warten)\b/,
  beginsWithNo: new RegExp(
    `^(?:(?:oh|ach|ah|na|also|und|nun|okay|sorry|entschuldigung|leider|danke) )*${NO}\\b(?!.*(?<!nicht (?:ganz |so )?)\\b(?:stimmt|richtig|korrekt|passt|ja|in ordnung)\\b(?! (?:so |leider |aber |da |alles )*nicht\\b))`,
  ),
  saysWrong:
    /\b(?:ist|sind|war|waren) (?:leider |ja |noch |so |aber )*(?:falsch|verkehrt|nicht (?:ganz |so )?(?:richtig|korrekt))\b|\b(?:stimmt|passt) (?:so |leider |da |aber |ja |noch )*nicht\b|\bfalsch (?:geschrieben|verstanden|notiert|aufgenommen)\b/,
  firstYes: new RegExp(`^${LEAD}(?:${YES}|okay|gut)\\b(?! (?:so |leider )?nicht\\b)`),
  firstNo: new RegExp(`^${LEAD}(?:${NO}|nicht|lieber nicht|auf keinen fall)\\b`),
});
