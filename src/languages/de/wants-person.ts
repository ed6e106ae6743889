import { normalise } from './words.ts';

const PERSON =
  '(?:mensch(?:en)?|mitarbeiter(?:in|n|innen)?|person(?:en)?|personal|(?:irgend)?jemand(?:en|em)?|irgendwem|irgendwen|wem anderem|rezeption|empfang|zentrale|vermittlung|telefonzentrale|sekretarin|sekretar|sekretariat|sprechstundenhilfe|arzthelferin|chef|chefin|leiter|leiterin|leitung|filialleiter|filialleiterin|vorgesetzte[nr]?|geschaftsfuhrer(?:in)?|inhaber(?:in)?|berater(?:in)?|kundenberater(?:in)?|sachbearbeiter(?:in)?|ansprechpartner(?:in)?|kolleg(?:e|en|in)|verantwortliche[nr]?|zustandige[nr]?|kundendienst|kundenservice)';
const BEFORE =
  '(?:(?:ein(?:e|en|em|er)?|der|die|das|den|dem|ihr(?:e|en|em|er)?|(?:jemand(?:en|em)?|wem) (?:vom|aus dem|von ihrem)|irgendein(?:e|en|em|er)?|andere[mnr]?|zum|zur) )?(?:(?:echt|richtig|lebend|lebendig|real|wirklich|ander|menschlich|zustandig|leitend|jed)(?:e|en|em|er)? |(?:aus fleisch und blut) )*';
const ASKING =
  '(?:(?:kann|konnte|darf|durfte|mochte|will|wollte|wurde|muss|musste|hatte|brauche|wunsche) (?:ich |wir )?|(?:ich|wir) (?:kann|konnte|darf|durfte|mochte(?:n)?|will|wollen|wollte|wurde(?:n)?|muss|musste|hatte(?:n)?|brauche(?:n)?|wunsche) |(?:konnen|konnten|wurden) sie (?:mich |mir )?|verbinden sie mich |verbinde mich |stellen sie mich |geben sie mir |gib mir |holen sie (?:mir )?|lassen sie mich |gibt es (?:hier |da |bei ihnen )?)(?:denn |jetzt |doch |einfach |gern |gerne |lieber |direkt |einmal |auch |kurz |noch |hier )*';
const SPEAKING =
  '(?:sprechen|reden|telefonieren|verbinden|verbunden werden|durchstellen|durchgestellt werden|weiterleiten|weiterverbinden|holen|geben|haben|durch|erreichen)';

const LEAD =
  '(?:(?:nein|ja|hallo|guten tag|okay|entschuldigung|sorry|also|eigentlich|doch|bitte|nee|ach|gut|dann|lieber) )*';
const TAIL = '(?: (?:jetzt|sofort|danke|stattdessen|lieber|personlich|direkt|dran|am telefon|hier))*';

const WHOLE = new RegExp(
  `^${LEAD}(?:${ASKING})?(?:mit |zu |an )?${BEFORE}${PERSON}(?: ${SPEAKING})?${TAIL}$`,
);
const REQUEST = new RegExp(
  `\\b(?:mit|zu|zum|zur|an|in) ${BEFORE}${PERSON}\\b(?: \\w+){0,3} ${SPEAKING}\\b|\\b${ASKING}(?:mit |zu |an )?${BEFORE}${PERSON}\\b(?! (?:der|die|das|hat|ist|war)\\b)|\\b(?:echt|richtig|lebendig|real|menschlich)(?:e|en|em|er) (?:mensch(?:en)?|person|mitarbeiter(?:in)?|stimme)\\b`,
);

/** Who wants no machine wants a person. */
const MACHINE =
  '(?:maschinen?|computern?|robotern?|automaten?|bots?|ki|ansagen?|anrufbeantworter|sprachcomputer|blechkiste|blechstimme|kunstlichen intelligenz)';
const NO_MACHINE = new RegExp(
  `\\b(?:nicht|keine lust|nie|hasse|leid|satt|weigere)\\b.{0,40}\\b${MACHINE}\\b.{0,30}\\b(?:sprechen|reden|telefonieren|unterhalten|tun|rede|spreche)\\b|\\b(?:spreche|rede|unterhalte)\\b.{0,20}\\bnicht (?:\\w+ )?mit\\b.{0,20}\\b${MACHINE}\\b|\\bhasse (?:\\w+ ){0,3}${MACHINE}\\b|\\b(?:will|mochte|brauche) kein(?:e|en)? ${MACHINE}$|^kein(?:e|en)? ${MACHINE}$`,
);

/** Whether the utterance asks for people and for nothing else, as in "kann ich bitte mit einem Menschen sprechen". */
export function isRequestForPerson(text: string): boolean {
  const words = normalise(text);
  return WHOLE.test(words) || (NO_MACHINE.test(words) && words.split(' ').length <= 12);
}

/** Whether people are asked for somewhere in it. Not for free answers: a reason may well mention somebody. */
export function mentionsPerson(text: string): boolean {
  const words = normalise(text);
  return WHOLE.test(words) || REQUEST.test(words) || NO_MACHINE.test(words);
}
