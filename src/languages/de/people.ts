import { createPeopleReader, type PeopleReader } from '../../reception/understand/people.ts';
import { directoryDe } from './directory.ts';
import { withoutOwnName } from './introduction.ts';
import { mentionsPerson } from './wants-person.ts';
import { withoutKnowing } from './without-knowing.ts';

const TITLE = '(?:frau|herrn?|doktor|professor(?:in)?|schwester|magister)';
const MAY =
  '(?:kann|konnte|konnten|konnen|darf|durfte|durften|mochte|mochten|will|wollte|wollen|wurde|wurden|muss|musste|hatte|hatten|sollte|soll|lassen|verbinden|verbinde|stellen|stell|leiten|bitten|gebeten|versuche|wunsche|geht)';
const TALK =
  '(?:sprechen|spreche|reden|rede|telefonieren|verbinden|verbunden werden|durchstellen|durchgestellt werden|weiterleiten|weiterverbinden|unterhalten|vermitteln|durchgeben)';

/** Behind a preposition or a title, before the verb: "mit Frau Lane sprechen". */
const WITH = new RegExp(
  `^(.*?)\\b(?:mit|zu|zum|zur|an|in|bei) (?!mir\\b|mich\\b|uns\\b|ihnen\\b|dem thema\\b)(.{1,80}?) (?:${TALK}|durch|weiter)\\b`,
);
/** "Frau Lane sprechen", "Herrn Weiß erreichen". */
const WHOM = new RegExp(
  `^(.*?)\\b((?:den |die |das |der )?${TITLE} .{1,60}?) (?:sprechen|gesprochen|haben|erreichen)\\b`,
);
/** "Verbinden Sie mich mit Frau Lane". */
const VERB_FIRST =
  /^(.*?)\b(?:verbinden|verbinde|verbind|stellen|stelle|stell|leiten|leite) (?:sie )?(?:mich|uns|meinen anruf|den anruf|das gesprach)(?: (?:doch|nicht|einfach|direkt|lieber|jetzt|wieder|zuruck|noch|einmal|weiter|gleich|schnell))* (?:mit|zu|zum|zur|an|in|durch zu|durch zum|durch zur) (.+)$/;
const VERB_FIRST_END = / (?:durch|weiter|verbinden|durchstellen)\b.*$/;

/** They tell of another call or ask about one. */
const NO_REQUEST =
  /\b(?:er|sie (?:hat|hatte|wollte|soll|will)|es|man|mein \w+ (?:will|wollte|hat)|soll ich|sollte ich|muss ich|hat|haben sie|habe ich|war|wurde ich|wollten sie|dass ich|als ich|nachdem|wenn ich|bevor ich|warum muss)(?: \w+){0,3} ?$/;

/** "Ich habe gestern mit Frau Lane gesprochen, und …"; "ich hätte gern mit ihr gesprochen" is a wish. */
const SPOKE_BEFORE =
  /\b(?:ich (?:habe|hab)|hab ich|habe ich|wir haben|haben wir)(?: (?!gebeten\b)[^ ]+){0,6}? (?:gesprochen|telefoniert|geredet)\b|\bich hatte (?!gern|lieber|gerade gern)(?:[^ ]+ ){0,6}?(?:gesprochen|telefoniert|geredet) und (?:sie|er|der|die|dann|da)\b/;
/** After these anything may follow: only a name of the directory counts. */
const MAYBE_FOR =
  /\b(?:brauche|brauchte|brauch|suche|mochte|mochten|will|hatte|wurde|wollte|kann ich|konnte ich|darf ich|durfte ich|muss|geben sie mir|gib mir|holen sie mir|holen sie|rufe an fur|anruf fur|ist fur|apparat von|versuche|nehme)(?: (?:ich|wir|gern|gerne|jetzt|doch|einfach|eigentlich|nur|dringend|lieber|auch|kurz|noch|einmal|gerade|schnell|direkt|wieder|dann))* (?:(?:zu|zum|zur|in|ins|an|mit|fur|bei) )?(.+)$/;
const FOR_ALONE =
  /^(?:(?:hallo|guten tag|ja|nein|also|okay|ach|doch|dann|gern|gerne) )*(?:(?:zu|zum|zur|in|ins|an|mit|fur|bei) )?(.+)$/;
const MAYBE_END =
  / (?:sprechen|gesprochen|erreichen|haben|verbinden|verbunden werden|ans telefon|am apparat|ans telefon holen|am telefon|da|dran|reden)(?: .*)?$/;
/** "Ist Frau Lane da?", "ist sie zu sprechen?" ask for them. */
const IS_THERE =
  /^(?:(?:hallo|guten tag|guten morgen|gruss gott|servus|moin|gruzi|ach|ah|und|entschuldigung|ja|okay) )*ist (?:denn |vielleicht |zufallig )?(.{1,60}?) (?:denn |gerade |jetzt |vielleicht |zufallig |noch |schon |wieder )*(?:da|zu sprechen|zu erreichen|erreichbar|am platz|zur hand|dran)$/;

const ON_A_DAY = /\b(?:heute|morgen|wieder|woche|\w+tags?|vormittag|nachmittag|um)\b/;
const HAS_TITLE = new RegExp(`\\b${TITLE}\\b`);

/** It asks for nobody: how somebody is, not whether they come to the phone. */
const HOW_THEY_ARE =
  /^(?:(?:hallo|guten tag|und|ach|entschuldigung) )*(?:ist|sind|war|wird|arbeitet|kommt|hat) (?:denn |heute |morgen |diese woche |nachste woche )*(.{1,60}?) (?:denn |heute |morgen |gerade |noch |wieder |schon |jetzt |diese woche |nachste woche |am \w+tag |im moment |auch |uberhaupt |nicht )*(?:im haus|im buro|in der praxis|da|im dienst|im urlaub|krank|verfugbar|frei|unterwegs|zuruck|weg|besetzt|beschaftigt|dienst|urlaub|sprechstunde|bei ihnen|auf arbeit)(?: (?:heute|morgen|jetzt|noch|diese woche|nachste woche|am \w+tag|gerade|wieder))*$/;
const ABOUT =
  / (?:wegen|bezuglich|betreffend|betreffs|hinsichtlich|zwecks|uber|es geht|weil|da ich|damit|und|oder ob|aber|nicht|sondern|statt|anstatt|ich|um)\b.*$/;
const QUESTION =
  /^(?:(?:hallo|okay|und|also|ja|nein|entschuldigung|ach|aber|guten tag) )*(?:wer|was|wo|wann|warum|wieso|wie|welche[rsn]?|ist|sind|war|hat|haben|hatte|kommt|arbeitet|wird|wohin|wessen|bis wann|ab wann)\b/;
const SPOKE =
  /\b(?:gesprochen|geredet|telefoniert|gesehen|getroffen|angerufen|geschrieben|gemailt|termin (?:bei|mit)|verbunden|sprach|zuruckruf|ruckruf von|ruckruf bekommen|nicht (?:\w+ )?(?:erreicht|erreichen)|erreiche|meldet sich|bei .{1,30} (?:war|gewesen))\b/;
const PRONOUN =
  /^(?:(?:ihnen|dir|ihr|euch|sie|er|ihm|mir|uns|mich|es|das|dem|der)(?: (?:selbst|personlich|noch|einmal))*)?$/;

const reader = createPeopleReader(
  {
    askedFor,
    maybeFor,
    mentionsPerson,
    askedAfter: (words) => HOW_THEY_ARE.exec(words)?.[1],
    denial: /^(?:nein )?nicht\b/,
    withoutOwnName,
    question: QUESTION,
    tellsOfAnother: (words) => SPOKE.test(words),
  },
  directoryDe,
);

/** Who is asked for and spoken of in German. */
export const peopleDe: PeopleReader = {
  ...reader,
  readPeople: (words, ...rest) => reader.readPeople(withoutKnowing(words), ...rest),
  readMention: (words, ...rest) => reader.readMention(withoutKnowing(words), ...rest),
};

const REQUEST = new RegExp(`\\b${MAY}\\b`);

/** Behind "mit" or before "sprechen", without "wegen meiner Rechnung"; undefined when nobody is asked for. */
function askedFor(words: string): string | undefined {
  const there = thereIn(words);
  if (there !== undefined && HAS_TITLE.test(there)) return there;
  const [, before = '', rest = ''] = VERB_FIRST.exec(words) ?? WITH.exec(words) ?? WHOM.exec(words) ?? [];
  if (
    rest === '' ||
    NO_REQUEST.test(before) ||
    SPOKE_BEFORE.test(words) ||
    /\b(?:nicht$|hat|habe|haben)\b/.test(rest)
  )
    return undefined;
  if (!REQUEST.test(words) && !/^(?:(?:hallo|guten tag|ja|nein|also) )*$/.test(before)) return undefined;
  const whom = ` ${rest}`.replace(ABOUT, '').replace(VERB_FIRST_END, '').trim();
  return PRONOUN.test(whom) ? undefined : whom;
}

function maybeFor(words: string): string | undefined {
  const there = thereIn(words);
  if (there !== undefined) return there;
  if (SPOKE_BEFORE.test(words)) return undefined;
  const rest = (MAYBE_FOR.exec(words) ?? FOR_ALONE.exec(words))?.[1];
  return rest === undefined ? undefined : ` ${rest}`.replace(ABOUT, '').replace(MAYBE_END, '').trim();
}

/** "Ist Frau Lane da" asks for her, "ist Frau Lane heute da" about her. */
function thereIn(words: string): string | undefined {
  const whom = IS_THERE.exec(words)?.[1];
  return whom === undefined || ON_A_DAY.test(whom) ? undefined : whom;
}
