import { OFFICE_WORDS } from './office-words.ts';

const START = '(?<![^ ])';
const END = '(?![^ ])';
const PLACE = `(?:(?:die|das|der|den|dem|ihre?|ihrem|ihrer|eure?|eurem|eurer|euer) ${OFFICE_WORDS})`;
const SMALL =
  '(?: (?:denn|genau|eigentlich|jetzt|noch|noch mal|nochmal|ungefahr|da|bitte|gerade|am besten|mal|so))*';
const WHAT =
  '(?:adresse|anschrift|postanschrift|postleitzahl|hausnummer|anfahrt|wegbeschreibung|anfahrtsbeschreibung|lage|postadresse|besucheradresse|standort)';
const YOURS =
  '(?:ihre|ihren|eure|euren|die|den|deine|deinen)(?: (?:genaue|genauen|vollstandige|aktuelle|richtige|neue|exakte|ganze))?';

const ASKS: readonly RegExp[] = [
  new RegExp(
    `${START}wo${SMALL} (?:sind|seid|ist|liegt|liegen|befinden|befindet|sitzen|sitzt|seids)${SMALL} (?:(?:sie|ihr|man)(?: sich| euch)?(?: (?:denn|genau|eigentlich|jetzt|ansassig|zu finden|zu hause|da|nochmal|noch mal))*$|(?:sich |euch )?${PLACE}${END})`,
  ),
  new RegExp(
    `${START}wo (?:sie|ihr|${PLACE})(?: sich| euch)?${SMALL} (?:sind|seid|ist|liegen|liegt|befinden|befindet|sitzen|sitzt|zu finden (?:sind|seid|ist))${END}`,
  ),
  new RegExp(
    `${START}wo${SMALL} (?:finde|find|finden|findet|treffe|kann|konnen|muss|soll|mussen|konnte|darf) (?:ich|wir|man)${SMALL} (?:(?:sie|euch|${PLACE})(?: finden)?$|hin(?:kommen|fahren|gehen)?${END}|hinkommen|parken${END})`,
  ),
  new RegExp(`${START}(?:was|wie|welche) (?:ist|lautet|war|ware|heisst)${SMALL} ${YOURS} ${WHAT}${END}`),
  new RegExp(
    `${START}(?:sagen|geben|nennen|brauche|brauchte|braucht|hatte|haben sie|habt ihr|mochte|wissen|weiss|kenne|suche|schicken|wiederholen|buchstabieren|um|nach|sag|gib|bekommen|kriegen)(?: (?:sie|mir|uns|ich|gern|gerne|bitte|mal|noch|noch mal|nochmal|noch einmal|kurz|nur|noch nicht|sie mir))* ${YOURS} ${WHAT}${END}(?! (?:geandert|hat sich|von (?:meiner?|frau|herrn)))`,
  ),
  new RegExp(
    `${START}${YOURS} ${WHAT}(?: (?:mal|bitte|noch|noch mal|nochmal|noch einmal|kurz))* (?:sagen|geben|nennen|haben|wissen|schicken|buchstabieren|wiederholen|bekommen|durchgeben)${END}`,
  ),
  new RegExp(
    `^(?:(?:und|hallo|ja|okay|also|ah|bitte|noch mal|nur) )*(?:${YOURS} )?${WHAT}(?: (?:von ihnen|von euch|bitte|noch mal|nochmal|dann))*$`,
  ),
  new RegExp(
    `${START}wie (?:komme|kommt|kommen|gelange|finde|finden|fahre|fahren) (?:ich|man|wir)(?: (?:denn|am besten|mit|dem|der|den|auto|bus|bahn|zug|oeffis|offis|zu fuss|von|vom|aus|hier|bahnhof|hauptbahnhof))* (?:(?:zu|nach) (?:ihnen|euch)|dahin|dorthin|hin|sie$|euch$|(?:zur?|zum|in|ins) (?:(?:die|das|den) )?${OFFICE_WORDS}|${PLACE})`,
  ),
  new RegExp(
    `${START}(?:in|auf) welche[rmns]? (?:strasse|stadt|stadtteil|ort|gegend|etage|stock|stockwerk|haus|bezirk|viertel|gebaude|platz|hausnummer|seite) (?:sind|seid|ist|liegt|liegen|befinden|befindet|finde|sitzen|muss)${END}`,
  ),
  new RegExp(
    `${START}(?:wie heisst (?:die|ihre) strasse|welche (?:strasse|hausnummer|postleitzahl|adresse|anschrift) (?:ist das|haben sie|habt ihr|hat ${PLACE}))${END}`,
  ),
  new RegExp(
    `${START}(?:liegt|liegen|ist|sind) (?:sie|ihr|${PLACE})${SMALL} (?:in der nahe|neben|gegenuber|nahe|zentral|direkt am|direkt an)${END}`,
  ),
  /(?<![^ ])(?:gibt es|haben sie|habt ihr|wo sind|wo ist|hat es)(?: (?:da|dort|bei ihnen|bei euch|auch|denn|eigene|einen|kostenlose|ein|die|der))* (?:parkplatze?|parkplatz|parkhaus|parkmoglichkeit(?:en)?|kundenparkplatze?)(?![^ ])|^(?:parken|parkplatz|parkplatze)$|(?<![^ ])(?:kann|konnen|darf) (?:ich|man|wir) (?:bei ihnen|bei euch|da|dort|in der nahe)(?: gut)? parken(?![^ ])/,
];
/** Somebody else's, or no place at all. */
const OF_SOMETHING =
  /(?<![^ ])(?:meine?r?|seine?r?|unsere?r?|deren|e mail|email|mail|web|ip|liefer|rechnungs|alte|andere) ?(?:neue |neuen |alte )?(?:adresse|anschrift|hausnummer)(?![^ ])|(?<![^ ])(?:liefer|rechnungs|email|mail|web|internet|heim|privat)(?:adresse|anschrift)|(?<![^ ])(?:adresse|anschrift) (?:hat sich|ist (?:nicht mehr|neu)|andern|geandert)/;

/**
 * Whether it is asked where the office is.
 *
 * @param words Normalised and folded.
 */
export function asksAddress(words: string): boolean {
  return !OF_SOMETHING.test(words) && ASKS.some((question) => question.test(words));
}
