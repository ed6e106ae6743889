import type { Around } from '../../../reception/understand/danger/around.ts';

const ARTICLE =
  '(?:d(?:er|ie|as|es|em|en)|ein(?:e|en|em|er|es)?|mein(?:e|en|em|er|es)?|sein(?:e|en|em|er|es)?|ihr(?:e|en|em|er|es)?|unser(?:e|en|em|er|es)?|kein(?:e|en|em|er|es)?)';
/** Words that go with a denial up to what it denies: "keine Anzeichen von", "nicht an einem". */
const DENIED = `(?:${ARTICLE}|an|am|auf|in|im|zu|zum|zur|von|vom|bei|mit|fur|wegen|nach|und|oder|weder|irgend[a-z]+|anzeichen|symptome|zeichen|verdacht|hinweis[a-z]*|gefuhl|arten?|form|einzige[a-z]*|akut[a-z]*|stark[a-z]*|schwer[a-z]*|schlimm[a-z]*|gross[a-z]*|andere[a-z]*|weitere[a-z]*|echt[a-z]*|medizinisch[a-z]*|richtig[a-z]*|lebensbedrohlich[a-z]*|dringend[a-z]*|fieber|husten|schnupfen|schwindel|ubelkeit|erbrechen|schmerzen|ausschlag|kopfschmerzen|durchfall|halsschmerzen|brustschmerzen|atemnot|blutungen|lahmungen|nie|haben?|gehabt|gerade|sich|direkt|gleich|unbedingt|wirklich|irgendwie)`;
const NUMBER =
  '(?:ein(?:em|er|igen)?|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|[a-z]*zehn|[a-z]*zig|\\d+|paar|ein paar|einigen|mehreren|vielen|wenigen|langer|langerer|etwa|ungefahr|circa|gut|knapp|fast|anderthalb|eineinhalb)';
const MONTH =
  '(?:januar|janner|februar|feber|marz|april|mai|juni|juli|august|september|oktober|november|dezember|fruhling|fruhjahr|sommer|herbst|winter|sommerurlaub|urlaub|sommerferien|winterurlaub)';
const SEASON = `(?:jahr|jahres|jahren|monat|monats|woche|wochen|weihnachten|ostern|pfingsten|quartal|${MONTH})`;
const LONG_AGO = `(?:vor (?:${NUMBER} ){1,3}(?:wochen?|monate?n?|jahre?n?|jahrzehnte?n?|zeit)|(?:vor)?(?:letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?) ${SEASON}|im ${MONTH}|im jahr(?:e)? [^ ]+|(?:19|20)\\d\\d|neunzehnhundert[a-z]*|zweitausend[a-z]+|als (?:kind|baby|jugendliche[r]?|jung[a-z]*|kleines kind|student[a-z]*)|in (?:meiner|seiner|ihrer) (?:kindheit|jugend)|damals|fruher|vor langem|seinerzeit|(?:hatte|hatten) (?:${ARTICLE} |ich |er |sie |wir |[^ ]+ )?(?:ein)?mal|anno dazumal|letztens|letzthin)`;
const RECENT =
  '(?:vor (?:<2> )?tagen|(?:letzte|vergangene|heute) nacht|(?:am|letzten|vergangenen) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|wochenende)|gestern(?: <1>)?|vorgestern|neulich|kurzlich|unlangst|dieser tage|anfang (?:der|des) <1>|diese woche|dieses jahr|(?:uber|an|vor|nach) (?:weihnachten|ostern|silvester|den feiertagen|pfingsten))';
const NOUN =
  '(?:termine?n?|kontrolle|nachkontrolle|nachsorge|vorsorge|reha|rehabilitation|untersuchung|nachuntersuchung|rezept|versicherung|kurse?s?|schulung|training|ubung|probe|probealarm|wartung|prufung|uberprufung|rechnung|attest|bescheinigung|nummer|praxis|sprechstunde|beratung|beratungsstelle|pravention|prophylaxe|test|plan|formular|medikamente?|tabletten|salbe|behandlung|nachbehandlung|therapie|selbsthilfegruppe|gruppe|patienten|risiko|statistik|ambulanz|station|klinik|verein|stiftung|film|buch|lied|serie|spiel|seminar|vortrag|workshop|studie|umfrage|fragebogen|anzeige|bericht|gutachten|akte|unterlagen|schaden|schadens|kontakt|kontakte|dienst|vertretung|karte|ausweis|pass|set|koffer|tasche|ausgang|ausgange|beauftragte[rn]?|melder|schutz|helfer|impfung|creme|monitor|uhr|app|knopf|vertrag|tarif|anbieter)';

/** What takes the alarm out of the words beside it, in German. */
export const aroundDe: Around = {
  unleapt: ['\\|', 'nicht', 'kein[a-z]*', 'nie', 'niemand', 'nichts', 'ohne', 'weder'],
  turn: [
    '(?:aber|sondern|jedoch|obwohl|allerdings|weil|trotzdem|bloss|\\||moment|warten sie|und (?:jetzt|nun|dann|da)|und (?=(?:ich|er|sie|es|mein[a-z]*|unser[a-z]*|der|die|das|jemand|hier|ist|hat|habe|haben|kann|blutet|atmet|reagiert|liegt|bekommt|bekomme|kriege?t?|wird|sind|sein[a-z]*) ))',
  ],
  denied: [
    `(?:(?:will|wollen|mochten?|wollte) (?:<2> )?)?(?:nicht|nie|ohne|weder|kein(?:e|en|em|er|es|erlei|esfalls|eswegs)?)(?: ${DENIED})*`,
    `(?:niemand|keiner|nichts|niemanden)(?: (?:ist|wurde|hat|war|hier|da|sich|bei|uns|dabei|davon|von|mehr|muss|musste))*`,
    `(?:weder|kein[a-z]*) (?:[^ ]+ ){1,3}(?:noch|oder)(?: kein[a-z]*)?`,
  ],
  deniedNext: [
    '(?:ist|sind) (?:[^ ]+ ){0,5}(?:weg|vorbei|besser|verschwunden|abgeklungen)',
    '(?:(?:es|er|sie|das|die wunde) )?nicht(?: (?:mehr|stark|schlimm|viel|richtig|wirklich|so|weiter|direkt))* ?$',
    '(?:habe?n?|hat|hatte|gibt|spurt|spure|hatten) (?:(?:ich|er|sie|wir|es|mein[a-z]*|sonst|da|hier|aber) ){0,2}(?:kein[a-z]*|nicht|nie)',
    '(?:<2> )?(?:ist|war) (?:(?:ich|er|sie|wir|es|das|hier) )?(?:nicht|keine?r?)(?! mehr (?:ansprechbar|bei|wach|da))',
    '(?:nein|verneint|ausgeschlossen|kann man ausschliessen)',
  ],
  deniedWish: ['(?:will|wollen|mochten?|wollte)'],
  unlike: ['<3> (?:gehabt|erlebt|gesehen|wie (?:heute|jetzt|diesmal|das))'],
  past: [LONG_AGO],
  lately: [RECENT],
  present: [
    '(?:jetzt|nun|heute|wieder|kann|will|geht|steht|liegt|bekommt?e?|kriegt?e?|atmet|seither|seitdem|momentan|inzwischen|tut|werde|wird)',
  ],
  subject: ['(?:ich|er|sie|wir|jemand|man)'],
  ongoing: ['(?:seit|seither|seitdem|schon seit)'],
  offered: [
    `(?:was (?:macht|tut|soll|muss|passiert|geschieht)|wie (?:verhalt|reagiert|hilft|erkennt)|wann) (?:(?:man|wir|ein ersthelfer|sich|eigentlich|denn|mit) ){0,3}(?:wenn|falls|bei|dass)(?: (?:jemand|einer|man|ein[a-z]* (?:kund[a-z]*|patient[a-z]*|gast|mitarbeiter|person|kind|mensch)|person|leute|mitarbeiter|sich|ein[a-z]*))*`,
    `(?:darf|kann|soll|sollte|durfen|konnen|wann|wie (?:lange|bald|oft)) (?:(?:darf|kann|man|ich|er|sie|wir|muss|sollte|mein[a-z]*|[^ ]+) ){0,3}nach(?: ${ARTICLE})*`,
    '(?:bieten|machen|haben|behandeln|verkaufen|geben|fuhren|unterrichten|lehren|versichern|reparieren|kennen) sie (?:(?!er |mein |meine |ich )[^ ]+ ){0,4}(?:kurse?|ubungen|therapien?|mittel|produkte|tabletten|etwas|was|infos?|informationen|hilfe|angebote|broschuren?) (?:gegen|fur|zu|zum|zur|uber|bei|nach)(?: [^ ]+){0,1}',
    '(?:kurse?|schulung|training|workshop|vortrag|broschure|infos?|information|informationen|beratung|buch|film|artikel|doku|seminar|fragen?|plakat|kampagne|versicherung|versichert|schutz|impfung|vorsorge|arbeit|referat|studie|umfrage|geschichte|lied|roman|sendung|gesprach|thema|forschung|hausarbeit|masterarbeit|podcast) (?:uber|zu|zum|zur|gegen|fur|von|vor|in|im|an|der|des|auf|bei)(?: (?:den|die|das|der|dem|ein[a-z]*|thema|einen))*',
    `(?:getraumt|traum|traume|risiko|angst|panik|furcht|respekt) (?:von|vor|dass|fur|auf|vorm)(?: ${ARTICLE})*`,
    `(?:vorbeugen|vorbeugung von|vorbeugung gegen|im falle|im fall|fur den fall|falls|bei|statt|anstatt)(?: (?:eine[snmr]?|des|der|jemand|man|mal|einer|evtl))*`,
    `(?:erholt|erholung|genesen|uberlebt|uberstanden|gestorben|verstorben|starb|tot|ums leben gekommen|entlassen|entlassung|operiert|behandelt|therapie|reha|nachsorge|kontrolle|nachkontrolle|kur|physiotherapie|physio|krankengymnastik|nachuntersuchung|krankschreibung|krankgeschrieben|krankmeldung|attest|bescheinigung|rezept|folgerezept|verordnung|uberweisung|rechnung|befund|bericht|arztbrief|unterlagen|formular|antrag|versicherung|schadensmeldung|gutachten|medikamente?|tabletten|sport|arbeiten|fliegen|auto fahren|wieder) <1> (?:nach|wegen|an|zu|zum|zur|fur|uber|aufgrund|bezuglich|betreffend|gegen|von|vom|bei)(?: (?:${ARTICLE}|letzten|ersten|leichten|schweren|kleinen))*`,
    `(?:termine?|nachsorgetermin|kontrolltermin|vorsorgetermin|gesprachstermin|untersuchung|hilfe) <2> (?:nach|zur|zum|nachsorge|fur)(?: (?:${ARTICLE}|nachsorge|kontrolle|untersuchung|einem|leichten))*`,
    `im krankenhaus (?:nach|wegen|mit)(?: ${ARTICLE})*`,
    `(?:liegt|lag|war|ist) <2> (?:im krankenhaus|im spital|in der klinik|auf intensiv) <3>`,
    `(?:neige|neigt|manchmal|ab und zu|gelegentlich|hin und wieder|ofter|ofters|regelmassig) (?:(?:zu|mal|habe|hat|bekomme|an|unter|ein[a-z]*) )*`,
    `(?:heisst|namens|titel|genannt|band|film|buch)(?: <1>)?`,
    `(?:anzeige|aussage|zeuge|zeugin|gericht|anwalt|prozess|verhandlung|akte) <3> (?:wegen|zu|uber|im fall|gegen)(?: <1>)?`,
  ],
  concern: [
    `(?:(?!(?:ich|er|sie|es|ist|hat|und|bei|meine?r?|am|im|in|auf|seit|nicht|mit|an|vor|der|die|das) )[^ ]+ ){0,1}${NOUN}`,
  ],
  over: [
    '(?<!nicht )(?<!nicht mehr )(?:geht|ist) (?:es )?(?:ihm|ihr|mir|uns|jetzt|inzwischen|mittlerweile|alles|dem kind)? ?(?:wieder|inzwischen|jetzt|mittlerweile|alles|schon|besser) ?(?:wieder |alles |deutlich |viel )?(?:gut|besser|vorbei|in ordnung|okay|ok|gesund|fit|weg|da|zuhause|daheim|uberstanden|erledigt)',
    '(?:aber )?(?:es geht|geht) (?:schon )?wieder',
    'alles (?:wieder )?(?:gut|in ordnung|okay|ok)',
    '(?:war (?:ein )?)?(?:falscher alarm|fehlalarm)',
    '(?:ist|sind|wurde|war) (?:schon |wieder )?(?:geloscht|unter kontrolle|erledigt|vorbei|behoben)',
    '(?:ist|liegt|war|sind) (?:jetzt |schon )?(?:im (?:krankenhaus|spital)|in der (?:klinik|reha)|auf der intensiv[a-z]*)',
  ],
};
