/** Where the caller goes on with what is wanted. */
const GOES_ON =
  /(?<=[^ ] )(?<!\b(?:warum|wieso|weshalb|dass|damit) )(?=(?:sondern|aber|lieber|stattdessen|verbinden sie|stellen sie|geben sie|rufen sie|verbinde|stell|gib|ich (?:mochte|will|wollte|wurde|brauche|muss|hatte|habe|bin)|wir (?:mochten|wollen|brauchen)|kann ich|konnte ich|konnten sie|konnen sie|nur|sagen sie|wann|wo|was|wie) )/;
const DENIES = /\b(?:nicht|nie|niemals|kein(?:e|en|em|er|erlei)?|niemand(?:en|em)|ohne|statt|anstatt)\b/;
const ASKED =
  /\b(?:verbinden|verbunden|durchstellen|durchgestellt|durch|stellen|weiterleiten|weiterverbinden|weitergeleitet|sprechen|reden|telefonieren|gesprochen|nachricht|hinterlassen|ausrichten|zuruckrufen|zuruckgerufen|ruckruf|anrufen|angerufen|rufen|mensch(?:en)?|mitarbeiter(?:in)?|person|jemand(?:en|em)?|vermitteln|geben)\b/;
/** Not to be able is no wish; "warum verbinden Sie mich nicht" and "können Sie mich nicht verbinden" ask for it. */
const NO_WISH =
  /^(?:\w+ ){0,3}?(?:warum|wieso|weshalb|konnen sie|konnten sie|kannst du|kann ich|konnte ich|darf ich|durfte ich|wollen sie)\b|\b(?:ich|er|sie|wir|man) (?:kann|konnte|konnten|habe|hat|hatte|bin|wurde) (?!(?:\w+ ){0,3}darum)(?:\w+ ){0,5}?(?:nicht|kein(?:e|en)?|niemand(?:en)?)\b(?!.{0,60}\bgebeten\b)|\b(?:konnte|kann|habe|hat|hatte) (?:ich|er|man|mich)\b/;
/** A wish all the same, though its verb is one of those. */
const WISH =
  /\b(?:wurde|hatte|habe) (?:ich )?(?:lieber|gern|gerne|nicht gern|nicht darum|keine lust)\b|\bwurde (?:\w+ ){0,4}(?:nicht|lieber)\b.{0,60}\b(?:sprechen|reden|verbunden werden|hinterlassen)$/;
/** A machine that is not wanted is a person that is. */
const MACHINE =
  /\b(?:maschine|roboter|computer|bot|automat(?:en)?|anrufbeantworter|ansage|ki|sprachcomputer)\b/;

/**
 * The words without what the caller does not want, such as "verbinden Sie mich nicht mit der Buchhaltung".
 *
 * @param words Normalised.
 */
export function withoutNegated(words: string): { readonly rest: string; readonly negated: boolean } {
  const clauses = words.split(GOES_ON);
  const wanted = clauses.filter((clause) => !isNegated(clause));
  return { rest: wanted.join('').trim(), negated: wanted.length < clauses.length };
}

function isNegated(clause: string): boolean {
  if (!DENIES.test(clause) || MACHINE.test(clause)) return false;
  if (/^(?:nein |bitte )*nicht (?:mit|zu|zur|zum|an|in|die|den|der) /.test(clause)) return true;
  return ASKED.test(clause) && (!NO_WISH.test(clause) || WISH.test(clause));
}

const NO_MESSAGE =
  /\bkeine? (?:\w+ ){0,2}?nachricht\b(?! (?:\w+ ){0,3}?(?:bekommen|erhalten|gekriegt|gehort|gefunden|da)\b)|\bnachricht (?:\w+ ){0,2}?nicht (?:\w+ )?hinterlassen\b|\bnichts (?:\w+ )?(?:hinterlassen|ausrichten|aufsprechen)\b|\bnicht(?:s)? (?:auf ?sprechen|aufs band)\b/;

/** Whether the caller takes back that a message is to be left. @param words Normalised. */
export function refusesMessage(words: string): boolean {
  return NO_MESSAGE.test(words);
}
