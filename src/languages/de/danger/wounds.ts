import type { Rule } from '../../../reception/understand/danger/rule.ts';
import { eitherOrder } from './either-order.ts';

const OFF =
  '(?:abgeschnitten|abgetrennt|abgerissen|abgesagt|abgehackt|durchgeschnitten|aufgeschlitzt|aufgeschnitten|abgequetscht|aufgerissen|abgeklemmt|zerfetzt|durchtrennt|abgebissen|weggerissen)';
const TOOL =
  '(?:sage|kreissage|motorsage|kettensage|stichsage|bandsage|axt|beil|flex|winkelschleifer|messer|glas|scherbe|scherben|rasenmaher|maschine|hacksler|heckenschere|brotmaschine|hobel|bohrer|bohrmaschine|cutter|teppichmesser|frase|presse|haecksler|hobelmaschine|dose)';

/** Blood, wounds, burns and birth. */
export const woundsDe: readonly Rule[] = [
  {
    kind: 'medical',
    patterns: [
      '(?:blut(?:e|et|en|end|ete|ende)|verblut[a-z]*|geblutet|blutuberstromt|blutverschmiert)',
      'nicht <1> auf zu (?:bluten|zittern|erbrechen|zucken)',
      eitherOrder(
        'blut',
        3,
        '(?:lauft|fliesst|tropft|spritzt|spritzen|schiesst|quillt|stromt|sprudelt|pumpt)',
      ),
      'blut (?:im|in dem|in der|aus dem) (?:erbrochenen|auswurf|spucke|speichel|mund)',
      '(?:pulsader|schlagader|arterie|hauptschlagader|halsschlagader) <2> (?:verletzt|getroffen|erwischt|offen|gerissen)',
      '(?:blutung(?:en)?|blutverlust|blutlache)',
      'blut <3> (?:uberall|spritzt|lauft|fliesst|schiesst|tropft|quillt|ohne ende|kommt|stromt|spritzt|sprudelt|verloren|verliert|auf dem boden)',
      '(?:viel|uberall|voller|voll mit|lache|menge|verliert|verliere|lauter|liter|massenhaft) <3> blut',
      'nasenbluten <6> nicht <3> (?:auf|stoppen|stillen)',
      'blut <2> nicht <2> (?:stillen|stoppen|auf)',
      eitherOrder('@part', 6, OFF),
      `(?:hat|mit|habe) <3> @part <2> (?:in|zwischen|unter) <2> ${TOOL}(?! (?:gehabt|gestern))`,
      'in <2> @part <1> gebohrt',
      '@part <2> (?:ist|sind) <2> ab(?! (?:und|montag|morgen|heute|sofort|wann))',
      `${TOOL} <5> @part <3> (?:geschnitten|gesagt|verletzt|gekommen|geraten|gehackt|gebohrt|gerammt|gestochen|gestossen|gejagt|gehauen)`,
      `@part <4> (?:in|mit|unter) <2> ${TOOL} <3> (?:geschnitten|gesagt|verletzt|gekommen|geraten|gehackt|gebohrt|gebracht)`,
      '(?:tief|ubel|schlimm|bose|heftig|bis auf den knochen) <3> (?:geschnitten|aufgeschnitten)',
      '(?:geschnitten|aufgeschnitten) <2> (?:tief|bis auf den knochen|ganz schlimm|klafft)',
      '(?:schnittwunde|stichwunde|schusswunde|schussverletzung|stichverletzung|platzwunde|kopfwunde|klaffende|klafft|fleischwunde|schnittverletzung|messerstich)',
      '(?:tiefe|offene|grosse|riesige|klaffende) <1> (?:wunde|schnitt)',
      '(?:messer|nagel|glas|scherbe|schraubenzieher|schere|stange|pfahl|holz|haken|angelhaken|metall|bolzen|nadel|splitter|eisen) <3> (?:steckt|stecken|drin|durch) <4> @part',
      '(?:steckt|stecken) <4> (?:messer|nagel|glas|scherbe|schraubenzieher|schere|stange|pfahl|holz|haken|metall|bolzen) <3> @part',
      '@part <3> (?:steckt|stecken) <4> (?:messer|nagel|glas|scherbe|schraubenzieher|schere|stange|pfahl|haken|metall)',
      '(?:nagel|schraube|stange) <4> durch <2> @part',
      '(?:wunde|naht) <3> (?:aufgegangen|aufgeplatzt|aufgerissen)',
      '(?:schlange|kreuzotter|otter|viper|natter|skorpion|schlangenbiss|hund|kampfhund|schaferhund) <6> (?:gebissen|biss|gestochen|zugebissen|angefallen)',
      '(?:gebissen|gestochen) <4> (?:schlange|kreuzotter|viper|skorpion|hund|kampfhund)',
      '(?:schlangenbiss|kreuzotter|schlange <2> gebissen)',
    ],
    unlessNext: [
      '(?:test|zuckermessgerat|druck|werte)',
      'wenn ich (?:putze|zahne)',
      '(?:mir|uns|mein) das herz',
      '<2> (?:klein )?(?:wenig|bisschen)',
      '(?:steht|ist gestillt|hat aufgehort|gestillt)',
      '(?:aber )?nur (?:leicht|ein bisschen|bisschen|ein wenig|wenig|oberflachlich)',
    ],
    unlessBefore: ['(?:zahnfleisch|nase) <3>', '(?<!nicht )aufgehort zu', 'mein herz'],
    unlessNear: [
      'zahnfleisch',
      '(?:zahneputzen|zahnseide)',
      '(?:manchmal|ab und zu|hin und wieder|leicht|leichte|ein bisschen|bisschen|kleine|regel|periode|monats|zyklus|zwischenblutung|schmierblutung) <3> (?:blut[a-z]*|nasenbluten)',
      '(?:haare|hecke|rasieren|rasur|nagelschere|papier|pullover|hose|stoff|hund wurde|katze)',
      '(?:regelblutung|monatsblutung|periode|zwischenblutungen)',
      'mein(?:e|en)? (?:hund|katze|kater)',
      'blut (?:im (?:urin|stuhl)|abgenommen)',
    ],
  },
  {
    kind: 'medical',
    isEvent: true,
    patterns: [
      '(?:verbruht|verbruhung|verbruhungen|verbrennungen|verbrennung|brandverletzung|verbrennt)',
      '(?:sich|mir|mich|@child|@part) <5> (?:verbrannt|verbrennt)',
      'verbrannt(?:e|en)? <3> @part',
      '(?:kochend[a-z]*|heiss[a-z]*|siedend[a-z]*) <1> (?:wasser|ol|fett|kaffee|tee|suppe|milch) <7> (?:ubergossen|geschuttet|gekippt|uber|uberschuttet|gegossen|abbekommen|gespritzt)',
      '(?:suppe|tee|kaffee|wasser|ol|fett|milch|brei|sosse) <4> (?:ubers?|uber|auf) <3> @part <2> (?:gelaufen|gekippt|geschuttet|gegossen|gespritzt|bekommen)',
      '(?:ubergossen|uberschuttet) <4> (?:kochend[a-z]*|heiss[a-z]*)',
      '(?:@poison|[a-z]+reiniger) <5> (?:auge|augen|gesicht)',
      '(?:saure|lauge|chemikalie|chemikalien|kalk|zement|kleber|reiniger|bleiche|chlor|spritzer|laugenreiniger|abflussreiniger) <5> (?:auge|augen|gesicht)',
      '(?:auge|augen|gesicht) <5> (?:kalk|zement|kleber|saure|lauge|chemikalie|reiniger|veratzt|verätzt|chlor)',
      '(?:veratzt|veratzung|veratzungen)',
    ],
    unlessNext: ['(?:aber )?nur (?:leicht|ein bisschen|bisschen|ein wenig|wenig|oberflachlich)'],
    unlessNear: [
      '(?:sonne|sonnenbrand|zunge|gaumen|essen|kuchen|pizza|braten|letzte[nrs]?|toast|milch angebrannt)',
      '(?:hat|haben) sich die finger verbrannt (?:an|mit) (?:aktien|dem)',
    ],
  },
  {
    kind: 'medical',
    patterns: [
      'fruchtblase <3> (?:geplatzt|gesprungen|gerissen|auf|offen|platzt)',
      '(?:blasensprung|presswehen|sturzgeburt|fehlgeburt|fruhgeburt|eileiterschwangerschaft)',
      'fruchtwasser <3> (?:lauft|verlier[a-z]*|ab|abgegangen|geht)',
      'wasser <1> abgegangen',
      'wehen',
      '(?:das|unser|mein|sein|ihr) (?:baby|kind) <1> kommt(?! (?:im|am|in|nach|wieder|mit|zu|zur|morgen|ubermorgen|nachste|um|heute um|gut|erst|ab|aus|dann|auch|nicht|bald|mitte|anfang|ende))',
      '(?:baby|kind|zwillinge) <2> (?:kommt|kommen) <1> (?:jetzt|gleich|heraus|zu fruh|auf die welt|schon|sofort|zur welt)',
      '(?:kopf|kopfchen|fusse|fusschen|nabelschnur) <3> (?:schon|heraus|zu sehen|da|schaut|sieht man)',
      '(?:geburt|die geburt) <2> (?:geht los|losgegangen|losgeht|begonnen|beginnt|hat angefangen)',
      '(?:bekommt|kriegt|bekomme|kriege|gebart|entbindet) <2> (?:jetzt|das|ihr|unser|mein) (?:baby|kind) <1> (?:jetzt|hier|zuhause|im auto|im taxi|im bad|sofort)',
      'zur welt gekommen <2> (?:auto|taxi|bad|flur|hier|toilette)',
      '(?:bekommt|kriegt|bekomme|kriege) <1> jetzt <2> (?:baby|kind)',
      '(?:schwanger|schwangerschaft|(?:im|in der) (?!letzten|vergangenen)(?:[a-z]+ten|\\d+) (?:woche|monat)) <8> (?:blut[a-z]*|schmerzen|krampfe?|gesturzt|gefallen|hingefallen|bauchschmerzen|unterleibsschmerzen)',
      '(?:baby|kind) <3> (?:nicht|kaum) <2> (?:bewegt|gespurt|spure|bewegungen)',
      '(?:spure|spur|merke) <4> (?:baby|kind) <2> nicht',
    ],
    unlessBefore: ['(?:senk|ubungs|wilde) ?', '(?:im|in der) wind', '(?:nach|fahnen|haare) <3>'],
    unlessNext: ['im wind', 'hatten'],
    unlessNear: [
      '(?:geburtsvorbereitung|hebammenkurs|kreisssaalfuhrung|errechneter|termin zur)',
      'schwanger <4> (?:ruckenschmerzen|leichte)',
    ],
  },
];
