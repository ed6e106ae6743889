import { OFFICE_WORDS } from './office-words.ts';

const SMALL =
  'denn eigentlich noch schon auch immer immer wieder nur bitte normal normalerweise gewohnlich ublicherweise meistens mal vielleicht eventuell uberhaupt durchgehend durchgangig ganz den die das dem der am an im in um zu zur zum uber bis ab von vom fur gegen wahrend zwischen und oder bei ihnen euch so dann da nicht nun wohl also etwa jetzt gern gerne regular uhr erst mindestens langer lange spat fruh spater fruher heute eben gleich wirklich tatsachlich trotzdem doch beides mit ausser nach vor seit aktuell wochentlich ja sonst alle fruhestens spatestens verkurzt anders telefonisch personlich s diesem diesen dieser';

/** A day that no rule knows: "am Sankt-Nimmerleins-Tag". */
export const UNKNOWN_DAY_WORD =
  '(?:(?:[a-z]{2,20} )?(?:tag|datum)|[a-z]{2,20}(?:tag|tage|tagen|tags|fest|ferien|kirmes|markt|messe|jubilaum|eid))';

const TOKEN = `(?:[#~]|${SMALL.split(' ').join('|')}|${UNKNOWN_DAY_WORD}(?! ${OFFICE_WORDS}))`;

/** Small words, days and times that may stand between what belongs together, each behind a space. */
export const BETWEEN = `(?: ${TOKEN}(?![^ ])){0,14}`;

/** The same before something. */
export const LEADING = `(?:${TOKEN} ){0,14}`;

/** Who is asked about: the one that is rung. */
export const WHO = `(?:sie|s|ihr|die(?= (?:[#~]|heute|noch|offen|auf|zu|geoffnet|geschlossen|am|an|denn|da|jetzt|schon|eigentlich|auch)(?![^ ])|$)|man|(?:die|das|der|den|dem|ihre|ihr|ihren|eure|euer|euren|deine?|diese[rs]?) ${OFFICE_WORDS})`;
