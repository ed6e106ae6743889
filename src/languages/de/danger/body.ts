import type { Rule } from '../../../reception/understand/danger/rule.ts';
import { eitherOrder } from './either-order.ts';

const CHEST =
  '(?:brust|brustkorb|brustbein|brustbereich|herz|herzens|herzgegend|herzbereich|thorax|oberkorper|schulterblattern|schulterblatter)';
const PAIN =
  '(?:schmerz|schmerzen|schmerzt|weh|druck|druckt|drucken|druckgefuhl|zusammen(?:ge)?(?:druck|press|zieh|schnur)[a-z]*|zusammengezogen|stechen|sticht|stiche|brennt|brennen|enge|eng|engegefuhl|zieht|ziehen|schwer|zerreisst|krampf|krampft|krampfe|beklemmung|beklommen|zugeschnurt|quetscht|elefant|stein|schraubstock|gewicht)';
const GET = '(?:krieg[a-z]*|bekomm[a-z]*|habe?n?|hat|hol[a-z]*|kommt|gibt)';
const SCARCE =
  '(?:kein[a-z]*|kaum|schlecht|schlechter|schwer|schwerer|wenig|weniger|nicht|nicht genug|zu wenig|nur schwer|fast keine)';
const BREATHE = '(?:atm(?:e|et|en|est)|schnauf[a-z]*|geatmet|luft holen|durchatmen|atemzuge?|atmung)';

/** Heart and breath fail. */
export const bodyDe: readonly Rule[] = [
  {
    kind: 'medical',
    patterns: [
      '(?:brustschmerz(?:en)?|brustenge|brustdruck|herzschmerzen|thoraxschmerz(?:en)?|herzstechen|engegefuhl|herzrasen|herzstolpern|herzaussetzer|herzflimmern|kammerflimmern)',
      eitherOrder(CHEST, 5, PAIN),
      `${CHEST} <4> (?:rast|stolpert|flattert|spinnt|schlagt nicht|schlagt (?:unregelmassig|komisch|wie verruckt|viel zu|zu schnell|bis zum hals)|setzt aus|aussetzt|bleibt stehen|stehen geblieben|steht still|hort auf|aufgehort|aussetzer)`,
      '(?:fasst|greift|halt) sich <2> (?:an|ans) <1> (?:brust|herz)',
      '(?:wieder|jetzt) <1> das herz',
      'herz nicht <1> (?:schlagen|schlagt)',
      'kein(?:en)? sauerstoff',
      'sauerstoff[a-z]* <5> (?:ausgefallen|kaputt|leer|defekt|geht nicht)',
      'setzt <4> herz <3> aus',
      '(?:sitzt|liegt|lage|sasse) <4> auf <2> brust',
      'auf <2> brust <2> (?:sitzt|liegt|lage|sasse)',
      '(?:zieht|strahlt|schmerz(?:en)?|ausstrahl[a-z]*|weh) <5> (?:linke[nrs]? )?arm',
      'linke[rn]? arm <3> (?:taub|weh|kribbelt|schmerz[a-z]*|eingeschlafen)',
      '(?:kein[a-z]*|nicht) <2> (?:puls|herzschlag)(?: <1>)?',
      '(?:puls|herzschlag) <3> (?:nicht|weg|schwach|kaum|kein[a-z]*)',
    ],
    unlessNear: [
      '(?:hahnchen|huhner|puten|enten)brust',
      '(?:verein|von ganzem herzen|liegt mir am herzen|herzen liegt|ans herz|herz und seele|schweren herzens|ins herz)',
      '(?:stillen|muskelkater|busen|mammografie|mammographie|brustkrebs|knoten)',
      '(?:schlagt fur|schlagt hoher)',
    ],
  },
  {
    kind: 'medical',
    patterns: [
      '(?:wiederbeleb(?!ungs?(?:kurs|maske|training))[a-z]*|reanimier[a-z]*|reanimation|herzdruckmassage|herzmassage|beatmen|beatmung)',
      '(?:brauch|hol|bring|such)[a-z]* <4> (?:defibrillator|defi|aed)',
    ],
    unlessNext: ['(?:kurs|kurse|schulung|training|gerat|ubung|puppe|patient|lernen|wartung)'],
    unlessNear: ['(?:kurs|kurse|schulung|lernen|uben|training|wartung|batterie|kaufen|angebot)'],
  },
  {
    kind: 'medical',
    patterns: [
      `${GET} <4> ${SCARCE} <2> luft`,
      `${SCARCE} <2> luft <3> (?:krieg[a-z]*|bekomm[a-z]*|hol[a-z]*|habe?n?|hat|mehr|zum atmen|gekriegt)`,
      `^<3> ${SCARCE} luft(?: mehr)?$`,
      `luft <2> (?:krieg[a-z]*|bekomm[a-z]*|hol[a-z]*) <3> (?:nicht|kaum|schwer|schlecht|kein[a-z]*)`,
      eitherOrder(
        '(?:nach|um)(?: <1>)? (?:luft|atem)',
        3,
        '(?:schnapp[a-z]*|ring[a-z]*|japs[a-z]*|hechel[a-z]*|kampf[a-z]*|ringt)',
      ),
      '(?:bleibt|geht|wird|blieb|nimmt|nehmt) <3> luft <3> (?:weg|aus|knapp|ab)',
      'luft <3> (?:wegbleibt|ausgeht|weggeblieben|abgeschnurt|abgedruckt|weg geblieben)',
      `${BREATHE} <3> (?:nicht|kaum|schlecht|schwer|komisch|flach|unregelmassig|rasselnd|rasselt|rochelnd|schnell und|seltsam|pfeif[a-z]*|aufgehort|ausgesetzt|setzt aus|stockt|weg|aussetz[a-z]*|mehr)`,
      `(?:nicht|kaum|schlecht|schwer|mit muhe|aufgehort zu|aufgehort|hort auf zu|kein[a-z]*) <2> ${BREATHE}`,
      `(?:schwierigkeiten|probleme|muhe|beschwerden|schmerzen) <2> (?:beim|mit dem|zu|mit der) (?:atmen|luftholen|atmung|schnaufen)`,
      `kann <3> nicht <2> (?:luft holen|atmen|durchatmen)`,
      '(?:atemnot|atemstillstand|atemprobleme|atembeschwerden|atemaussetzer|atemschwierigkeiten|luftnot|lungenembolie|kurzatmig|erstickungsanfall|erstickungsanfalle|schnappatmung|lungenodem)',
      '(?:erstick(?:e|t|en|st)?|am ersticken)',
      '(?:rochelt|rocheln|rochel|japst|japse|japsen)',
      '(?:pfeift|keucht|rasselt) <2> (?:beim|bei jedem) (?:atmen|atemzug)',
      '@who <5> verschluckt',
      'verschluckt <6> (?:luft|hustet|blau|wurgt|atmet|knochen|grate|bonbon|nuss|fleisch|steckt)',
      '(?:steckt|stecken|stecken geblieben|klemmt|feststeckt|quer) <5> (?:hals|kehle|luftrohre|rachen|speiserohre)',
      '(?:hals|kehle|luftrohre|rachen|speiserohre) <4> (?:steckt|stecken|steckengeblieben|feststeckt|klemmt|fest)',
      '(?:in die luftrohre|in den falschen hals)',
      '(?:lauft|lauf|lauft an|angelaufen|wird|ist|werden) <3> blau(?: (?:an|im gesicht|angelaufen|und|um den mund))',
      '(?:lippen?|gesicht|@child|@who) <3> (?:blau|lila|violett)(?: (?:an|angelaufen|geworden|verfarbt))?$',
      '(?:blaue|blauen) lippen',
      'blau <2> (?:angelaufen|anlauft)',
      'hyperventilier[a-z]*',
      'asthmaanf[a-z]*',
      'asthma <5> (?:schlimm|anfall|nicht|schlecht|schlechter|stark)',
      '(?:spray|inhalator|asthmaspray|notfallspray|inhaliergerat|pumpchen) <4> (?:hilft|wirkt|geht|bringt|funktioniert|nutzt) <1> (?:nicht|nichts|kaum)',
      '(?:@child|@who) <4> eingeatmet',
      '(?:gas|chlorgas|dampfe|rauch|wasser|chlor) <3> lunge',
      '(?:rauch|qualm|gas|dampfe|chlor|abgase) <3> eingeatmet',
      'rauchvergiftung',
    ],
    unlessNear: [
      '(?:reifen|ball|luftmatratze|pumpe|klimaanlage|luftfilter|fahrrad|heizung|burostuhl|kompressor)',
      '(?:ersticke?n?|erstickt) <4> (?:arbeit|papier|akten|papierkram|mails|burokratie|anfragen|terminen|schulden|formularen)',
      '(?:arbeit|papier|akten|papierkram|mails|burokratie|schulden|formularen) <1> erstick[a-z]*',
      '(?:blaue? (?:brief|auge|augen|fleck|flecken|kleid|mappe))',
      '(?:durch die|mit der) nase',
      '(?:hund|katze|kater|welpe|kirschkern|kaugummi|milchzahn)',
    ],
    unlessBefore: ['^(?:ich habe mich|der hat sich)', '(?<!nicht )aufgehort zu'],
    unlessNext: [
      'bei (?:den|dem|diesen|ihren|euren) preis[a-z]*',
      '(?:gerat|maske|ubungen|therapie|kurs|technik)',
    ],
  },
];
