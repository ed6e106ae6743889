import { NAME_WORD, overMarkedWords } from './marked-words.ts';
import type { OthersWords } from './others-words.ts';

const RELATION =
  '(?:(?:ex|schwieger|stief|gross|enkel|ur)?(?:mann|frau|ehemann|ehefrau|gatte|gattin|partner|partnerin|lebensgefahrtin|lebensgefahrte|freund|freundin|verlobte[rn]?|mutter|mama|mutti|vater|vaters|papa|eltern|sohn|sohnes|sohns|tochter|bruder|bruders|schwester|kind|kindes|kinder|baby|oma|opa|tante|onkel|cousin|cousine|neffe|nichte|nachbar|nachbarn|nachbarin|chef|chefin|kollege|kollegen|kollegin|mitarbeiter|mitarbeiterin|mieter|mieterin|vermieter|schwager|schwagerin|mitbewohner|mitbewohnerin|ex|mannes))';
const POSS = '(?:mein|sein|ihr|unser|euer|eur|dein)(?:e|er|em|en|es)?|der|die|das|den|dem|des';
const NOT_A_NAME =
  '(?:ich|du|er|sie|es|wir|ihr|ihnen|euch|mir|mich|uns|man|ein|eine|einen|einem|einer|der|die|das|den|dem|des|dies\\w*|jen\\w*|mein\\w*|dein\\w*|sein\\w*|ihr\\w*|unser\\w*|kein\\w*|jemand\\w*|niemand\\w*|nicht|nur|auch|noch|schon|da|dort|hier|ja|nein|doch|denn|mal|gerade|eigentlich|vielleicht|bei|in|im|am|an|auf|aus|von|vom|zu|zum|zur|mit|ohne|fur|uber|um|nach|vor|bis|seit|oder|und|aber|ob|wenn|wann|wo|was|wer|wie|warum|welch\\w*|ist|sind|war|waren|bin|habe|hat|haben|hatte\\w*|wird|werden|wurde\\w*|kann|konnen|konnte\\w*|darf|soll|muss|will|heute|morgen|gestern|jetzt|montag\\w*|dienstag\\w*|mittwoch\\w*|donnerstag\\w*|freitag\\w*|samstag\\w*|sonntag\\w*|doktor\\w*|praxis|klinik|buro|empfang|termin\\w*|patient\\w*|kund\\w*|parkplatz\\w*|neue\\w*|offen|geoffnet|frei|namens|bitte|termine|sprechstunde|damit|dann|dabei|deshalb|gerne?|okay|gut|arzt\\w*|arzte)';
const WORD = NAME_WORD;
const TITLED = `(?:(?:ein|eine|einen|der|die|den|dem) )?(?:frau|herr|herrn|fraulein) ${WORD}(?: ${WORD})?`;
const WHOSE = `(?:${POSS}) (?:(?:alte\\w*|kranke\\w*|kleine\\w*|altere\\w*|jungere\\w*) )?${RELATION}(?: ${WORD}){0,2}`;
const FULL_NAME = `${WORD} ${WORD}`;
const PRONOUN =
  '(?:er|(?:der|die|den|dem|dieser|diese|diesen|ein|eine|einen) (?:mann|frau|dame|herr|herrn|person|patient|patientin|patienten|anrufer|anruferin|kunde|kundin)(?: namens [a-z]+(?: [a-z]+)?)?)';
const NAMED = `(?:${TITLED}|${WHOSE}|${FULL_NAME})`;
const WHO = `(?<who>${NAMED}|${PRONOUN})`;
const ANY_WHO = `(?<who>${NAMED}|${PRONOUN}|sie|${WORD})`;
/** Who goes on to speak of themselves has said who they are. */
const SOME = "(?:(?!(?:ich|mir|mich|wir|uns|mein[a-z]*|unser[a-z]*|und|weil)(?![a-z']))[a-z']+ ){0,4}?";
/** Behind these it is told, and not asked. */
const NOT_TOLD = `(?<!\\b(?:hier|das|name|es|da|er|sie|wer|${RELATION}) )`;

const KNOWN =
  '(?:(?:ihre? |eure? |ein |eine |kein |keine )?(?:stamm)?(?:patient|patientin|kunde|kundin|mandant|mandantin|klient|klientin|mitglied|bewohner|bewohnerin|mieter|mieterin|gast)\\b|bei (?:ihnen|euch)\\b|in (?:ihrer|eurer|der) (?:kartei|behandlung|praxis|klinik|datei|liste)|in behandlung|in ihrem (?:system|computer|haus)|registriert|gemeldet|angemeldet|eingeliefert|aufgenommen|stationar|eingetragen|entlassen|bekannt)';
const HAS =
  '(?:(?:einen|den|ihren|seinen|noch|schon|keinen|nachsten|heute|morgen|die|eine|ihre|seine) )*(?:termine?n?|befunde?|ergebnisse?|laborwerte|operation|op|rezepte?|medikamente?|diagnose|therapie|behandlung|untersuchung|rechnung(?:en)?|schulden|krebs|krankheit|depressionen|impfung)\\b';
const DID =
  '(?:(?:an)?(?:gerufen|gekommen)|da gewesen|da\\b|dagewesen|abgesagt|verschoben|hinterlassen|bezahlt|uberwiesen|behandelt|untersucht|operiert|getestet|besucht|gesagt|erzahlt|geschrieben|erschienen|schwanger|krank|gesund|tot|gestorben|dran|gewesen)\\b';
const DATA =
  '(?:(?:handy|telefon|privat|zimmer|versicherungs|mobil)?(?:nummer)|adresse|anschrift|geburtsdatum|geburtstag|befunde?|ergebnisse?|diagnose|akte|unterlagen|termine?|medikamente?|rezept|rechnung|nachrichten?|zustand|daten|laborwerte|mail|e ?mail|alter|versicherung|krankheit)\\b';

export const wordsDe: OthersWords = {
  asksIfKnown: overMarkedWords([
    `\\b${NOT_TOLD}(?:ist|war|liegt|lag|wird|wurde|befindet sich|gehort|steht) (?:denn |eigentlich |vielleicht |auch )?${ANY_WHO} ${SOME}${KNOWN}`,
    `\\bob (?:denn |auch )?${ANY_WHO} ${SOME}${KNOWN}`,
    `\\b${NAMED.replace('(?:', '(?<who>')} (?:ist|war|liegt) (?:doch |ja |auch )?${SOME}${KNOWN}.{0,30}\\b(?:oder|richtig|nicht wahr|stimmt es|stimmt das|ja|korrekt)$`,
    `\\b(?:kennen|kennt|behandeln|betreuen|fuhren|versorgen|erinnern) (?:sie|ihr) (?:sich an |auch |vielleicht |denn )?${WHO}`,
    `\\b(?:haben|habt|gibt|fuhren) (?:sie|ihr|es) ${SOME}(?:patient\\w*|kund\\w*|mandant\\w*|jemand\\w*|person|mann|frau|herrn) (?:bei ihnen )?(?:namens|mit (?:dem |diesem )?namen|die|der|wie|${WORD})`,
    `\\bhaben sie ${WHO} (?:in|auf|als|bei|im)\\b`,
    `\\b(?:wer sind|nennen sie|welche|erzahlen sie) (?:mir )?(?:uber |von )?(?:ihren?|eure|den|die)? ?(?:anderen )?(?:patient\\w*|kunden|anrufer)\\b`,
    `\\bwer (?:hat|war|ist|sitzt|kommt) (?:\\w+ )?(?:vor mir|zuletzt|noch im|als nachstes|im wartezimmer|angerufen|einen termin|eine nachricht|bei ihnen in behandlung)\\b`,
    `\\b(?:der letzte|der vorige|die vorige|die letzte|andere) (?:anrufer|anruferin|patient|patientin).{0,30}\\b(?:gesagt|gewollt|heisst|name|nummer|wollte|angerufen)`,
  ]),
  asksAbout: overMarkedWords([
    `\\b${NOT_TOLD}(?:hat|hatte|haben|hatten|war|waren|ist|sind|kommt|kam|nimmt|bekommt|wann (?:hat|war|ist|kommt|kam|wird|muss)|warum (?:hat|war|ist|kommt)|wieso (?:war|ist|hat)) (?:denn |eigentlich )?${WHO} ${SOME}(?:${HAS}|${DID})`,
    `\\b(?:ob|wann|warum|wieso|weshalb|wo|wie oft|was) (?:denn |auch )?${WHO} ${SOME}(?:${HAS}|${DID}|hat|war|ist)\\b`,
    `\\b(?:was|wie|wann|geben|sagen|nennen|brauche|mochte|hatte gern|haben|kennen|suche|schicken|vorlesen|wo) (?:[a-z']+ ){0,4}?${DATA} (?:von|der|des|meine[rs]|seine[rs]|ihre[rs]|unsere[rs]|fur) ${SOME}(?<who>(?:frau|herrn?|${RELATION})\\b|${FULL_NAME})`,
    `\\b(?:was hat|was fehlt|was ist (?:los )?mit|wie geht es|was wollte|was sagt|was will|was macht) (?:denn )?${WHO}`,
    `\\b(?:welche[nsr]?|was fur) ${SOME}(?:medikamente?|krankheit|behandlung|therapie|tabletten|beschwerden) (?:hat|nimmt|bekommt|braucht) ${WHO}`,
    `\\b(?:in welchem zimmer|auf welcher station) (?:liegt|ist) ${WHO}`,
    `\\bwo (?:wohnt ${WHO}|(?:liegt|ist|arbeitet) (?<whom>${TITLED}|${WHOSE}))`,
  ]),
  tellsIfKnown: overMarkedWords([
    `\\b${ANY_WHO} (?:ist|war|liegt|lag|befindet sich) ${SOME}(?:${KNOWN}|bei uns\\b)`,
    `\\b(?:ist|war) ${ANY_WHO} ${SOME}(?:${KNOWN}|bei uns\\b)`,
    `\\bwir (?:haben|kennen|behandeln|betreuen|fuhren|finden) (?:hier |bei uns )?(?:keinen?|einen?|die|den) ?(?:patient\\w*|kund\\w*|mandant\\w*|person|eintrag|akte) (?:namens|mit|von|fur|unter)`,
    `\\bwir (?:kennen|behandeln|betreuen) ${WHO}`,
    '\\b(?:ihre? |eine? |unsere? )?patientin? (?:von uns|bei uns)\\b',
  ]),
  tellsAbout: overMarkedWords([
    `\\b${WHO} (?:hat|hatte|bekommt|nimmt|kommt|kam) ${SOME}(?:${HAS}|${DID})`,
    `\\b${WHO} (?:hat|ist|war|leidet|wohnt|schuldet|wollte|sagte|nimmt|wurde)\\b.{0,60}\\b(?:angerufen|hinterlassen|gekommen|da|hier|krank|schwanger|behandelt|operiert|untersucht|gesagt|bezahlt|an|in|zimmer|termin)\\b`,
    `\\b(?:die|der|das) ${DATA} (?:von|der|des|ihre[rs]) ${SOME}(?:frau|herrn?|${RELATION}|${FULL_NAME}).{0,30}\\b(?:ist|lautet|lauten|sind)\\b`,
  ]),
  notAName: new RegExp(`^${NOT_A_NAME}$`),
  harmless:
    /\b(?:braucht|brauche|brauchen|mochte|mochten|will|wollen|hatte gerne?|wurde gerne?|wunscht)\b(?!.*\b(?:wissen|erfahren|horen|nummer|adresse|befund|ergebnis\w*|diagnose)\b)|^(?:kann|konnte|darf|durfte|muss|soll) (?:ich|wir|mein\w*|er|sie (?:mit|auch|selbst))\b(?!.*\b(?:wissen|erfahren|nummer|adresse|befund|ergebnis\w*|diagnose)\b)|\b(?:nehmen|behandeln|haben) sie (?:noch |auch |auch noch )?(?:neue|weitere|privat|kassen|kinder)\w*|\btermin (?:fur|machen|ausmachen|vereinbaren)\b/,
  refusal: 'Über andere Personen sage ich nichts, auch nicht, ob sie hier bekannt sind.',
};
