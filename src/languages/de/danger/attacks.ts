import type { Rule } from '../../../reception/understand/danger/rule.ts';
import { eitherOrder } from './either-order.ts';

const FACE = '(?:mund|mundwinkel|gesicht|gesichtshalfte|augenlid|lid|lacheln|unterlippe|backe|wange)';
const LIMB =
  '(?:arm|arme|arms|bein|beine|hand|hande|seite|korperhalfte|halfte|halbseitig|finger|fusse|halbe korper|halber korper)';
const SPEAK = '(?:red[a-z]*|sprich[a-z]*|sprech[a-z]*|spricht|sprache|aussprache|worte|worter|satze?)';
const SWELL =
  '(?:schwillt|schwellen|anschwillt|anschwellen|angeschwollen|geschwollen|zugeschwollen|zuschwillt|zu geschwollen|schwoll|dick|aufgequollen|verschwollen|macht zu|geht zu|schnurt)';

/** Strokes, fits, allergies and what they look like to who does not know their names. */
export const attacksDe: readonly Rule[] = [
  {
    kind: 'medical',
    isEvent: true,
    patterns: [
      '(?:herz)?infarkte?s?',
      '(?:herzanfall|herzattacke|herzstillstand|herzversagen|herzkasper|hinterwandinfarkt|kreislaufstillstand|kreislaufkollaps|kreislaufzusammenbruch|angina pectoris)',
      '(?:schlaganfall|schlaganfalls|hirnschlag|gehirnschlag|schlagli|schlagerl|schlagl|hirnblutung|gehirnblutung|hirninfarkt|aneurysma|streifung)',
      '(?!lach|wut|husten|heul|niess|arbeits|schrei|putz|ein|an|zu|ab|un|aus|vor)(?:[a-z]*anfall|[a-z]*anfalle|[a-z]*anfalls)',
      'anfall(?:s|e)?',
      '(?:fieberkrampf|krampfanfall|fieberkrampfe)',
      'anaphyla[a-z]*',
      'allergische[a-z]* (?:reaktion|schock|reaktionen)',
      '(?:allergieschock|epipen|epi pen|adrenalin|adrenalinpen|adrenalinspritze|notfallpen)',
      '(?:hitzschlag|hitzeschlag|unterzucker|unterzuckert|unterzuckerung|zuckerschock|uberzuckert|uberzuckerung|hypo|hypoglykamie|zuckerkoma|unterkuhlt|unterkuhlung)',
      '(?:sepsis|blutvergiftung|hirnhautentzundung|meningitis|embolie|blinddarmdurchbruch|magendurchbruch|darmverschluss|thrombose)',
    ],
    unlessBefore: [
      '(?:fast|beinahe|halben?|halber) (?:einen? |den )?(?:[^ ]+ )?',
      '(?:kriegt man|bekommt man|krieg ich|kriege ich|bekomme ich) (?:da )?(?:ja )?(?:einen )?',
      '(?:termine?|attest|rezept|wegen) (?:wegen|fur|zum|zur)(?: [^ ]+)?',
      '(?:familie|erblich|vorbelastet) <4>',
      'bei <2> (?:verstorben|gestorben) an',
      'unterlagen <3>',
    ],
    unlessNext: [
      '(?:patient|patienten|gestorben|verstorben|kriegen|bei den preisen|bei dem preis|wenn (?:ich|man) (?:die|den|das))',
      '(?:abgelaufen|verschreiben|verlangern|neu)',
    ],
    unlessNear: [
      '(?:preis|preise|preisen|rechnung gesehen|lachanfall|ausgestellt|rezept|rezepte)',
      '(?:an|am|nach) <3> (?:gestorben|verstorben)',
      '(?:gestorben|verstorben) <3>',
      '(?:epipen|adrenalinpen|notfallpen|pen) <4> (?:abgelaufen|nachbestellen|bestellen|neuen)',
      '(?:operiert|operation) <3> thrombose',
      'thrombose(?:spritzen?|strumpfe)',
    ],
  },
  {
    kind: 'medical',
    patterns: [
      eitherOrder(FACE, 4, '(?:hang[a-z]*|schief|gelahmt|taub|verzogen|eingefallen|verzieht)'),
      '(?:lallt|lalle|lallen|gelallt|verwaschen|verwaschene)',
      `${SPEAK} <3> (?:komisch|undeutlich|wirr|wirres|seltsam|unverstandlich|verwaschen|durcheinander|unsinn|kauderwelsch|weg|verschwommen|lallend)`,
      '@who <5> nicht <2> (?:sprechen|reden|schlucken)(?! (?:mit|am|auf|ohne|mochte|will))',
      'bringt? <3> (?:kein|keinen|keine) <2> (?:wort|satz|worte|ton) <1> heraus',
      eitherOrder(LIMB, 4, '(?:taub|gelahmt|gefuhllos|kraftlos|hangt|hangen|hangt herunter)'),
      `${LIMB} <3> (?:nicht|kaum) <3> (?:bewegen|bewegt|heben|spuren|spurt|spure|anheben|hochheben|hoch|gehorcht)`,
      `(?:spur|fuhl)(?:e|t|en) <3> ${LIMB} <2> nicht`,
      '(?:halbseitig|einseitig) <1> (?:gelahmt|lahmung|taub)',
      '(?:lahmung|lahmungserscheinungen|lahmungen|gelahmt)',
      'kann <4> nicht(?:s)? <1> (?:bewegen|spuren)$',
      '(?:seh|sieht)[a-z]* <6> (?:nichts|nicht) mehr(?! (?:ein|aus|da|auf))',
      '(?:seh|sieht)[a-z]* <3> (?:doppelt|doppelbilder)',
      '(?:erblindet|blind geworden|doppelbilder)',
      '(?:krampft|krampfen|krampfte|am krampfen|zusammengekrampft)',
      '(?:epilepsie|epileptisch[a-z]*|epi) <3> anfall',
      'zuckt <5> (?:korper|nur|boden|am ganzen|unkontrolliert|arme|nicht)',
      '(?:ganze[nr]? korper|unkontrolliert) <3> (?:zuckt|schuttelt|zittert)',
      'schuttelt <3> korper',
      '(?:schaum|speichel) <2> (?:vorm|vor dem|aus dem) mund',
      eitherOrder('augen', 3, '(?:verdreht|nach hinten|weggedreht|nach oben)'),
      eitherOrder('(?:zunge|hals|gesicht|lippen?|kehle|augen|rachen|mund)', 5, SWELL),
      eitherOrder(
        '(?:wespe|biene|hornisse|wespenstich|bienenstich|gestochen|nusse? gegessen|erdnusse? gegessen|stich)',
        8,
        '(?:allergisch|luft|hals|mund|geschwollen|schwillt|kreislauf|nesselsucht|quaddeln)',
      ),
      'reagiert <4> allergisch (?:auf <3> )?(?:und|kriegt|bekommt)',
      eitherOrder(
        '(?:zucker|blutzucker|zuckerwert|zuckerwerte)',
        5,
        '(?:zwanzig|dreissig|vierzig|funfunddreissig|20|30|35|40|45|niedrig|tief|im keller|abgesackt|abgefallen|entgleist|nicht messbar|ganz unten)',
      ),
      eitherOrder(
        '(?:zuckerkrank|diabetiker|diabetikerin|diabetes)',
        8,
        '(?:zittert|verwirrt|wach|schwitzt|umgekippt|schweiss|apathisch|bewusstlos|benommen)',
      ),
      eitherOrder('(?:fieber|temperatur|grad)', 3, '(?:[a-z]*undvierzig|vierzig|40|41|42)'),
      eitherOrder(
        '(?:@child|@who)',
        3,
        '(?:schlapp|schlaff|apathisch|lethargisch|leblos|benommen|weggetreten|teilnahmslos)',
      ),
      '(?:leblos|weggetreten|nicht bei sich|nicht bei sinnen|desorientiert)',
      '@who <3> verwirrt',
      '(?:halluziniert|halluzinationen|deliriert|delirium)',
      'weiss nicht <2> (?:wer|wo|welcher tag) (?:er|sie|ich|wir) (?:ist|bin|heisst|sind)',
      'erkennt <2> (?:mich|uns|niemanden|keinen|nicht)',
      `(?:kalter schweiss|kaltschweissig|schweissgebadet|leichenblass|kreidebleich|kreideweiss|aschfahl)`,
      eitherOrder(
        'blut',
        2,
        '(?:spuckt?|speit|erbricht|erbreche|erbrochen|gebrochen|kotzt?|gekotzt|hustet?|huste|aushustet|ubergeben|ubergibt|gespuckt|gehustet|spucken|erbrechen|bricht)',
      ),
      '(?:bluterbrechen|bluthusten|blutsturz)',
      '(?:schlimmsten?|starksten?|vernichtend[a-z]*|unertraglich[a-z]*|hollisch[a-z]*|unaushaltbar[a-z]*|wahnsinnig[a-z]*) <1> (?:[a-z]*schmerz(?:en)?|weh)',
      '(?:starke|heftige|schreckliche|furchtbare|extreme|schlimme) (?:bauchschmerzen|unterleibsschmerzen|bauchkrampfe|unterbauchschmerzen)',
      'schmerzen <3> nicht (?:auszuhalten|aushalten|zum aushalten)',
      'vor schmerzen <2> (?:schreit|krummt|windet|brullt|gekrummt|nicht mehr)',
      '(?:schreit|krummt|windet|brullt|gekrummt) <2> vor schmerz(?:en)?',
      'zunge <1> verschluckt',
      '(?:nackensteif[a-z]*|steifer nacken|nacken <2> steif) <6> (?:fieber|licht|ausschlag)',
    ],
    unlessNear: [
      '(?:betaubung|spritze|zahnarzt|zahn|narkose|gezogen)',
      '(?:impfung|geimpft|impfen)',
      '(?:bildschirm|monitor|website|webseite|app|seite ist|brille|dunkel|internet|display|rechnung|formular)',
      '(?:vierzig grad (?:warm|waschen|wasche)|waschmaschine|backofen|heizung|draussen|sommer)',
      '(?:wadenkrampf|waden|muskelkater)',
      '(?:telefon|leitung|verbindung|anschluss|heiser|stimme|lauter|deutsch|englisch|franzosisch|turkisch)',
      'zug|zuge|bild|schild|tur hangt|bild hangt|vorhang',
    ],
    unlessBefore: ['(?:kuchen|blut|orangen|glas|regal|lampe) <2>'],
  },
];
