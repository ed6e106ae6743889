import type { Rule } from '../../../reception/understand/danger/rule.ts';
import { eitherOrder } from './either-order.ts';

const THING =
  '[a-z]*(?:wagen|server|system|leitung|website|webseite|netz|netzwerk|verkehr|regal|stuhl|glas|pflanze|fahrrad|baum|zaun|kurs|markt|rechner|computer|laptop|internet|verbindung|programm|drucker|firma|zelt|lkw|boot|stimmung|wein|milch|haus|schrank|tisch|lager|vase|kartenhaus|plan|motorrad|app|handy|akku|telefon|maschine|router|portal|seite|schild|leiter)';
const THE = '(?:der|die|das|meine?|unsere?|eine?|ihre?|im|dein|seine?)';
const HEIGHT =
  '(?:dach|leiter|treppe|treppen|stufen|fenster|balkon|pferd|fahrrad|rad|moped|motorrad|roller|baum|gerust|mauer|hochbett|wickeltisch|bett|sofa|schaukel|trampolin|brucke|felsen|klippe|rolltreppe|stuhl|kinderwagen|hochstuhl|garage|schacht|grube|loch|brunnen|gleise|gleisen|e bike|scooter|heuboden|wand|hang|schlucht|kran|podest|buhne|kellertreppe|hohe|stock|arm)';
const WATER =
  '(?:pool|schwimmbecken|becken|see|fluss|teich|bach|kanal|wasser|gartenteich|weiher|tumpel|stausee|schwimmteich|hallenbad|bad|brunnen|graben|regentonne|meer|hafen|eis|badewanne)';
const FALLEN =
  '(?:gefallen|gesturzt|abgesturzt|heruntergefallen|heruntergesturzt|runtergefallen|runtergesturzt|hinuntergefallen|hinuntergesturzt|geflogen|gekracht|gerutscht|gesprungen|gekippt|fallt|sturzt|fiel|sturzte|gestossen|rausgefallen|hinausgefallen|reingefallen|hineingefallen|gekullert|abgerutscht|abgeworfen|geplumpst|gepurzelt)';

/** Someone falls, faints, does not answer, drowns or dies. */
export const collapseDe: readonly Rule[] = [
  {
    kind: 'medical',
    isEvent: true,
    patterns: [
      '(?:zusammengebrochen|zusammengesackt|zusammengeklappt|zusammengesunken|umgekippt|umgefallen|kollabiert|kollabieren|weggesackt|umgesunken|weggekippt|hinubergekippt|umkippt)',
      '(?:klappt|bricht|sackt|klappte|brach|sackte|breche|klappe) <4> zusammen',
      '(?:kippt|kipp|kippe|kippte|fallt|fiel) <2> um',
      '(?:ohnmacht|ohnmachtig)',
    ],
    unlessBefore: [`${THE} ${THING} <4>`, 'davon', '(?:regelmassig|oft|ofter|manchmal) <2>'],
    unlessNear: [
      `(?:mein|unser|das|die|der|ihre?|euer) ${THING} `,
      '(?:aus allen wolken|welt|nervlich|psychisch)',
      'ohnmachtig vor',
    ],
  },
  {
    kind: 'medical',
    patterns: [
      '(?:bewusstlos(?:e|en|er|igkeit)?|komatos|im koma)',
      '(?:bewusstsein|besinnung) <3> (?:verlor[a-z]*|verliert|weg|verlieren|getrubt)',
      '(?:verlor[a-z]*|verliert|nicht bei|ohne|nicht zu) <2> (?:bewusstsein|besinnung)',
      'nicht <2> (?:ansprechbar|bei bewusstsein|zu sich)',
      '(?:reagiert|reagieren|reagierte) <4> (?:nichts?|kaum|kein[a-z]*)(?! (?:auf (?:meine|unsere|die|das|mails?|anfragen)))',
      '(?:nicht|kaum|nichts) <2> (?:reagiert|reagieren)',
      'keine <1> reaktion',
      'wach(?:t|e|en) <4> nicht <2> auf',
      'wacht <1> nicht$',
      'nicht <3> (?:aufwach[a-z]*|aufgewacht|aufzuwecken|aufwecken|wachrutteln)',
      '(?:lasst sich|kann <2>|konnen <2>|kriege?n? <2>) nicht <1> wecken',
      '(?:krieg|bekomm)[a-z]* <4> nicht <2> (?:wach|auf)',
      'nicht <2> wach(?: (?:zu )?(?:kriegen|bekommen|zu kriegen|zu bekommen))?$',
      'nicht wach zu',
      '(?:ruhrt|regt|bewegt) <1> (?:sich|si) <3> (?:nicht|kaum|kein[a-z]*)',
      'sich <4> nicht <2> (?:ruhrt|regt|bewegt|bewegen)',
      'antwortet <1> (?:mir|uns) nicht',
      '@who <2> antwortet nicht mehr(?! auf)',
      '(?:starrt|schaut|guckt|blickt) <3> (?:starr|ins leere|durch mich)',
      'gibt <1> keine antwort$',
      'macht <2> augen nicht <1> auf',
      eitherOrder(
        '@one <4> (?:liegt|lag|liege|liegend|gefunden|liegen)',
        4,
        '(?:[a-z]*boden|strasse|treppe|gang|flur|bad|badezimmer|fussboden|treppenhaus|hausflur|einfahrt|hof|garten|wartezimmer|wald|schnee|wasser|eingang|hauseingang|gehweg|trottoir|gehsteig|stufen|kuche|gras|graben|wiese|keller|parkplatz|blut|wc|klo|dusche|badewanne)',
      ),
      'liegt <6> (?:vor|auf|am|im|in) <3> (?:jemand|mann|frau|person|@child)',
      '(?:@who|@child) <3> (?:tot|gestorben)$',
      'tot (?:aufgefunden|gefunden|im bett|in der|im|am boden|auf dem)',
      '(?:stirbt|sterbe|am sterben|verstirbt|verblutet|verblute)',
      'nicht sterben',
      '(?:ertrink[a-z]*|ertrunken|am ertrinken|untergegangen|ertrank)(?! in (?:papier[a-z]*|arbeit|mails|akten|terminen|burokratie|schulden|anfragen))',
      '@one <6> (?:geht|gehen|ging) <1> unter(?! die|der|den)',
      '(?:@who|@child) <5> (?:in den|ins|in die|in einen|in das|in ein|in eine) [^ ]+ (?:gefallen|gesturzt|gesprungen und|gerutscht)',
      '(?:kind|mann|frau|jemand|sohn|tochter|baby|@child) <3> unter wasser',
      `(?:in den|ins|in die|in einen|in das|durchs|in der) <2> ${WATER} <2> ${FALLEN}`,
      'im eis eingebrochen|ins eis eingebrochen',
      '(?:kommt|kann|konnen) <5> nicht <3> (?:hoch|aufstehen|auf die beine|aufsetzen|aufrappeln)',
      'komme? <3> nicht mehr <3> (?:hoch|auf die beine)',
      '(?:muss|werde|mussen|werden) <1> sterben(?! irgendwann)',
      'kommt <3> nicht <1> auf$',
    ],
    unlessNext: [
      'vor (?:lauter )?(?:lachen|scham|langeweile|hunger|neugier|aufregung|durst|hitze|freude|kalte|mudigkeit|spannung|sehnsucht|wut)',
      '(?:lieber|gern|gerne|im internet|in arbeit|in der arbeit)',
      'fur',
      'rechtzeitig|punktlich|von allein|morgens|vom wecker',
    ],
    unlessBefore: [
      `${THE} ${THING} <4>`,
      '(?:ich bin|wir sind)',
      '(?:ein|das|mein|unser|sein|ihr) (?:auto|wagen|bus) (?:ist|wurde|war)',
      'wenn ich <1>',
      '(?:chef|amt|firma|vermieter|kasse|behorde|bank|verwaltung|hotline|anbieter|gegenseite|anwalt|lieferant) ?',
      '(?:wecker|verschlafen|morgens|nachts) <4>',
      '(?:hund|katze|kater|hase|pferd|vogel|hamster|blume|pflanze) <3>',
      '(?:vor|aus) <2> (?:scham|langeweile|hunger)',
    ],
    unlessNear: [
      '(?:seit|vor) <3> (?:jahren|monaten|jahr) <2> (?:tot|gestorben)',
      '(?:witwe|witwer|beerdigung|bestatt[a-z]*|trauer[a-z]*|sterbeurkunde|totenschein|erbe|erbschaft|testament|hospiz|palliativ[a-z]*|todesanzeige|konto|rente|abmelden|versicherung|kundigen)',
      '(?:letzte[nsrm]?|vergangene[nsrm]?|diese[nsrm]?) (?:jahr|woche|monat|nacht|winter|sommer|herbst|fruhling)',
      '(?:im|am|seit) (?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|krankenhaus|[a-z]*tag)',
      '(?:mails?|email|brief|briefe|anruf|anrufe|nachricht|nachrichten|bewerbung|wecker|website|webseite|app|drucker)',
      '(?:hund|katze|kater|meerschweinchen|wellensittich|hamster|kaninchen) <2> (?:ist|gestorben|tot)',
      '(?:akku|leitung|telefon|handy|batterie|anschluss) <1> (?:ist )?tot',
    ],
  },
  {
    kind: 'medical',
    isEvent: true,
    patterns: [
      '(?:@who|@child) <5> (?:gesturzt|hingefallen|gestolpert|ausgerutscht|hingeflogen|hingesturzt)',
      eitherOrder(
        `(?:vom|von der|von dem|von einem|von einer|aus dem|aus der|aus einem|die|uber die|in den|in ein|in einen|auf die|mit dem) <3> ${HEIGHT}`,
        3,
        FALLEN,
      ),
      '(?:kopf|schadel|hinterkopf) <4> (?:gestossen|angeschlagen|aufgeschlagen|angehauen|gefallen|geknallt|verletzt|gestossen|aufgeplatzt|geschlagen|eingeschlagen)',
      '(?:gefallen|gesturzt|geschlagen) <2> auf den (?:kopf|hinterkopf|rucken)',
      '(?:gehirnerschutterung|schadelbruch|genickbruch|wirbelbruch|beckenbruch|oberschenkelhalsbruch|oberschenkelbruch|hirntrauma|querschnittsgelahmt|schadelhirntrauma)',
      '(?:genick|wirbelsaule|hufte|oberschenkel|becken|rucken|wirbel|schadel|halswirbel) <3> gebrochen',
      '(?:knochen) <4> (?:heraus|schaut|sieht man|durch)',
      '(?:sieht man|man sieht|sehe|schaut) <2> knochen',
      'offene[rn]? <1> bruch',
      '(?:stromschlag|stromstoss|elektroschock|stromunfall|starkstrom|blitzschlag|elektrischen schlag|stromschlage)',
      '(?:an|in) (?:den|die) (?:strom|stromleitung|steckdose|hochspannung|oberleitung|leitung) <2> (?:gekommen|gefasst|gelangt|gegriffen|gelangt|gesteckt)',
      '(?:vom blitz|blitz <2> getroffen)',
      '(?:ist|sind) <3> abgesturzt',
      '(?:schlag|schlage) <1> (?:vom|von|durch) <1> (?:strom|steckdose|kabel|leitung)',
      '(?:regal|schrank|balken|platte|palette|mauer|kiste|stein|ziegel|tor|kran|stapel|baum|ast) <3> auf <2> (?:@who|@child|mich|ihn) <1> (?:gefallen|gesturzt|gekippt|umgefallen)',
      '(?:ihm|ihr|mir|uns|@who|@child) <5> auf <2> @part <1> (?:gefallen|gesturzt|gekracht)',
      '(?:an|in) <2> (?:stromkabel|kabel|steckdose|stromleitung|leitung|sicherungskasten) <2> (?:gefasst|gelangt|gegriffen)',
      '(?:@who|@child) <3> meter <3> (?:gefallen|gesturzt|abgesturzt)',
      'aus <3> metern? <2> (?:gefallen|gesturzt)',
      '(?:klemmt|liegt|steckt|geraten|gekommen) <2> unter <2> (?:stapler|gabelstapler|traktor|bagger|maschine|walze|anhanger|auto|lkw)',
      'unter <2> (?:stapler|gabelstapler|traktor|bagger|maschine|walze|anhanger) <1> (?:gekommen|geraten|gelegen)',
      '(?:eingeklemmt|eingequetscht|zerquetscht|gequetscht|verschuttet|begraben|aufgespiesst|gepfahlt|eingeklemmte)',
      '(?:jemand|einer|mehrere|menschen|personen|leute|arbeiter|fahrer|beifahrer|kollege|schwer|stark|schlimm|lebensgefahrlich) <2> (?:verletzt|verwundet)',
      '(?:schwerverletzte[rn]?|verletzte[rn]?) (?:hier|ist|sind|auf|gibt|dabei|person|personen)',
      '(?:es gibt|mehrere|zwei|drei) verletzte',
    ],
    unlessNext: [
      '(?:meldung|versicherung|gefuhle?|stolz|meldebogen|regulierung|nur leicht)',
      '(?:regeln?|rechte?|in arbeit|aktenberg)',
    ],
    unlessBefore: [
      '(?:hund|katze|kater|vogel|hamster|pferd|decke|himmel) <5>',
      `(?:handy|paket|${THE} ${THING}) <3>`,
      '(?:aufzug|gondel|seilbahn|flugzeug|hubschrauber|ball|brille|schlussel) <3>',
      '(?:ein|das|mein|unser|sein|ihr) (?:auto|wagen|bus) (?:ist|wurde|war)',
      '(?:niemand|keiner) <3>',
      '(?:gefuhle|stolz|urheberrecht|rechte|pflicht) <3>',
      '(?:termin|rechnung) <3>',
    ],
    unlessNear: [
      '(?:decke|himmel) auf <2> kopf',
      '(?:blechschaden|niemand verletzt|keiner verletzt|in ohnmacht gefallen die)',
      '(?:hund|katze) <3> (?:gefallen|uberfahren|angefahren)',
      '(?:krucken|gips|rollator|physio|rontgen[a-z]*|attest|bescheinigung|krankschreibung|versicherung|berufsgenossenschaft|suva|anwalt|schmerzensgeld|unfallbericht|kostenvoranschlag)',
    ],
  },
];
