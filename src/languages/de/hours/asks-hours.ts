import { OFFICE_WORDS } from './office-words.ts';
import { BETWEEN, LEADING, WHO } from './small-words.ts';

const START = '(?<![^ ])';
const END = '(?![^ ])';
const SOMEBODY = `(?:${WHO}|bei (?:ihnen|euch)|jemand|irgendjemand|irgendwer|wer|einer|alles|offen)`;
const OPEN =
  '(?:offen|geoffnet|geschlossen|dicht|sprechstunde|sprechstunden|sprechzeiten?|dienst|notdienst|betrieb|ruhetag|mittagspause|feierabend|durchgehend|ordination)';
/** Alone they are prepositions: behind them comes nothing that they could belong to. */
const UP_OR_TO = `(?:auf|zu)(?=$| (?:[#~]|und|oder|weil|dann|ich|am|an|heute|noch|um|bis|uber|haben|hat|habt|haben|ist|sind|zwischen|bei|wenn|kann|konnte)(?![^ ]))(?! (?:um (?:meine?n?|einen?|das|die|den)|bis (?:sie|ich)))`;
const OPEN_OR_UP = `(?:${OPEN}${END}|${UP_OR_TO})`;
const HAVE = '(?:haben|habt|hat|hatten|hattet|hatte|habts)';
const ARE = '(?:sind|seid|ist|wird|waren|wart|war|seids|bleibt|bleiben)';
/** In a statement that waits to be confirmed: "die Praxis ist montags zu, oder?" */
const SELF = `(?:(?:sie|ihr)|(?:die|das|der|ihre|ihr) ${OFFICE_WORDS})`;
const WHEN =
  '(?:wann|bis wann|ab wann|seit wann|von wann bis wann|wie lange|wie lang|wie spat|wie fruh|(?:bis |ab |um |bis um )?(?:wie ?viel|welche[rn]?) uhr(?:zeit)?|zu welchen zeiten|zu welcher (?:uhr)?zeit|welche zeiten)';
const HOURS_NOUN =
  '(?:(?:offnungs|sprech|buro|geschafts|telefon|ordinations|laden|schalter|betriebs|praxis|service|besuchs|empfangs|kassen|sprechstunden|offnung|schliess|schliessungs|ordinations|visiten|anrufs?|erreichbarkeits|kanzlei|werkstatt)zeit(?:en)?)';
const OPENS =
  '(?:offnen|offnet|offne|schliessen|schliesst|aufmachen|aufmacht|zumachen|zumacht|aufhaben|aufhabt|aufhat|offenhaben|offenhabt|offenhat|zuhaben|zuhabt|zuhat|aufsperren|zusperren|aufsperrt|aufsperren|dichtmachen)';
const THERE =
  '(?:da|dort|erreichbar|zu erreichen|besetzt|anwesend|im buro|in der praxis|im haus|im laden|vor ort|verfugbar|am platz|fur uns da|fur mich da|telefonisch erreichbar|zu sprechen|im dienst)';
const COME =
  '(?:kommen|vorbeikommen|vorbei kommen|vorbeischauen|vorbei schauen|anrufen|reinkommen|hinkommen|reinschauen|erreichen|sie erreichen|euch erreichen|sie anrufen|zu ihnen kommen|zu euch kommen|bei ihnen vorbeikommen|bei euch vorbeikommen|sie besuchen|hingehen|vorsprechen)';

const ASKS: readonly RegExp[] = [
  // "habt ihr Mittagspause", whose word is a time
  new RegExp(
    `${START}(?:(?:haben|habt|machen|macht) (?:sie|ihr)|gibt es|${WHEN} (?:ist|haben sie|habt ihr))(?: (?:auch|denn|eine|ihre|die|eigentlich|immer|bei ihnen|bei euch|#))* ~$`,
  ),
  // "haben Sie am Samstag offen", "bis wann hat die Praxis auf"
  new RegExp(
    `${START}(?:${HAVE}${BETWEEN} ${SOMEBODY}|${SELF} ${HAVE}|(?:^${LEADING}|${WHEN}${BETWEEN} )(?:${HAVE}|${ARE}))${BETWEEN} ${OPEN_OR_UP}`,
  ),
  // "ob Sie offen haben", "wie lange ihr heute aufhabt"
  new RegExp(
    `${START}(?:ob|dass|weil|wenn|${WHEN}|an welchen tagen)(?:(?: ${SOMEBODY})?${BETWEEN} ${OPEN_OR_UP} (?:haben|habt|hat|hatten|sind|seid|ist)| ${SOMEBODY}${BETWEEN} ${OPENS})${END}`,
  ),
  new RegExp(`${START}(?:ob|${WHEN}) ${SOMEBODY}${BETWEEN} ${THERE} (?:sind|seid|ist|sein)${END}`),
  // "machen Sie über Mittag zu", "wann macht ihr auf"
  new RegExp(
    `${START}(?:machen|macht|mache|sperren|sperrt)(?: ${SOMEBODY})?${BETWEEN} (?:auf|zu|dicht|mittagspause|mittag|~|(?:~ )?pause|feierabend|schluss)(?=$| (?:[#~]|und|oder|dann|am|an|heute|noch|um|bis|uber)(?![^ ]))(?! um meine)`,
  ),
  new RegExp(
    `${START}${WHEN}${BETWEEN} (?:offnen|offnet|schliessen|schliesst)(?:${BETWEEN} ${SOMEBODY}${END}|${BETWEEN}$)`,
  ),
  new RegExp(`${START}(?:offnen|offnet|schliessen|schliesst) ${SOMEBODY}${BETWEEN}$`),
  new RegExp(`${START}${WHEN} ${OPENS}${BETWEEN}$`),
  // "ist am Samstag geöffnet", "sind Sie heute noch da"
  new RegExp(`${START}(?:${ARE}${BETWEEN} ${SOMEBODY}|${SELF} ${ARE})${BETWEEN} ${OPEN_OR_UP}`),
  new RegExp(
    `${START}(?:sind|seid|ist|waren|seids) ${SOMEBODY}(?=.{0,80}[#~])${BETWEEN} ${THERE}${END}(?! (?:fur meine?n?|wegen)${END})`,
  ),
  new RegExp(
    `${START}(?:sind|seid|ist)(?=.{0,80}[#~])${BETWEEN} (?:wer|jemand|irgendjemand|irgendwer|bei (?:ihnen|euch) jemand)${BETWEEN} ${THERE}${END}`,
  ),
  new RegExp(`${START}${WHEN}${BETWEEN} (?:sind|seid|ist)(?: ${SOMEBODY})?${BETWEEN} ${THERE}${END}`),
  new RegExp(
    `${START}${WHEN}${BETWEEN} (?:erreiche|erreicht|treffe|erreichen) (?:ich|man|wir) (?:sie|euch|jemanden?)${END}`,
  ),
  // "bis wann kann ich kommen"
  new RegExp(
    `${START}${WHEN}${BETWEEN} (?:kann|konnte|konnen|darf|durfen|konnten|soll|muss) (?:ich|man|wir)${BETWEEN} ${COME}$`,
  ),
  new RegExp(`${START}${WHEN} (?:ich|man|wir)${BETWEEN} ${COME} (?:kann|konnte|konnen|darf)${END}`),
  new RegExp(
    `${START}(?:kann|konnte|konnen|darf|durfen) (?:ich|man|wir)(?=.{0,60}[#~])${BETWEEN} (?:vorbeikommen|vorbei kommen|vorbeischauen|reinschauen|reinkommen|bei ihnen vorbeikommen|bei euch vorbeikommen)$`,
  ),
  new RegExp(
    `${START}(?:arbeiten|arbeitet) ${SOMEBODY}${BETWEEN} [#~]|${START}(?:arbeiten|arbeitet) ${SOMEBODY}(?: auch)? (?:am |an |uber |zwischen )?[#~]|${START}wird${BETWEEN} (?:[#~]${BETWEEN} )?gearbeitet${END}`,
  ),
  new RegExp(`${START}${HOURS_NOUN}${END}`),
  new RegExp(
    `${START}(?:wann|welche|ist|gibt es|haben sie|habt ihr|wie lange|bis wann|ab wann)${BETWEEN}(?: (?:ist|geht|dauert|lauft|beginnt|fangt|endet|startet|haben sie|habt ihr))?${BETWEEN}(?: (?:die|ihre|eine|offene))? sprechstunden?(?: [#~])*${END}`,
  ),
  new RegExp(`^${LEADING}(?:die |ihre )?sprechstunden?(?: [#~])*$`),
  new RegExp(
    `${START}(?:wie|was) (?:sind|lauten|sehen|waren)${BETWEEN} (?:ihre|eure|deine)(?: [#~])? zeiten${END}|^(?:ihre|eure) zeiten$`,
  ),
  new RegExp(`^${LEADING}(?:offen|geoffnet|geschlossen)${BETWEEN}$`),
  new RegExp(`^(?=.{0,80}(?:[#~]|noch|schon))${LEADING}(?:auf|zu)$`),
  // The first word was lost: "sie am Samstag geöffnet"
  new RegExp(`^(?:sie|ihr)(?=.{0,80}[#~])${BETWEEN} (?:offen|geoffnet|geschlossen)$`),
  /(?<![^ ])von wann bis wann(?: (?:[#~]|haben sie|habt ihr|geht es|denn))*$/,
];
const OURS = /(?<![^ ])(?:meine?n?|unsere?n?|seine?n?) (?:[a-z]+ )?[a-z]*zeit(?:en)?(?![^ ])/;
/** What is open or closed here is no office. */
const OF_SOMETHING =
  /(?<![^ ])(?:rechnung(?:en)?|wunde|stellen?|posten|forderung|betrag|konto|fall|frage[n]?|tur|fenster|ticket|auftrag|mund|augen?|restbetrag|termine?|strasse|zahn|stelle|bestellung|vorgang|akte)(?: (?:ist|sind|noch|bei|ihnen|immer|war|steht|stehen|frei|so|denn|nicht|[#~]))* (?:offen|auf|zu|geschlossen|geoffnet)(?![^ ])|(?<![^ ])(?:haben|habt|hat) (?:sie|ihr|die)(?: (?:noch|denn|gerade|auch|[#~]))* (?:(?:eine?n?|ein paar|irgendwelche) )?(?:termine?|stellen?|rechnungen|plat?ze)(?![^ ])/;

/**
 * Whether the hours of the office are asked for.
 *
 * @param words With `#` for each day and `~` for each time.
 */
export function asksHours(words: string): boolean {
  if (OURS.test(words) || OF_SOMETHING.test(words)) return false;
  return ASKS.some((question) => question.test(words));
}
