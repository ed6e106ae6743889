import type { Rule } from '../../../reception/understand/danger/rule.ts';
import { eitherOrder } from './either-order.ts';

const SWALLOWED =
  '(?:getrunken|geschluckt|verschluckt|gegessen|genascht|gelutscht|geschleckt|heruntergeschluckt|runtergeschluckt|ausgetrunken|abgeschleckt|abgeleckt|angeknabbert|gekaut|zerbissen|trinkt|trank|schluckt|isst|ass|genommen|eingenommen|erwischt|aufgegessen|in den mund|im mund|gekostet|probiert|leergetrunken|eingeatmet|gespritzt|geschnupft|zu sich genommen)';
const TOOK =
  '(?:genommen|geschluckt|eingenommen|eingeworfen|eingeschmissen|gespritzt|heruntergespult|gegessen|reingezogen|intus|gefressen|verschluckt|erwischt|genascht)';
const MANY =
  '(?:alle|ganze[nrsm]?|zu viele?|viel zu viele?|so viele|viele|unmengen|haufen|handvoll|hand voll|packung|schachtel|packerl|dose|flasche|blister|rohrchen|zehn|funfzehn|zwanzig|dreissig|vierzig|funfzig|hundert|lauter|mehrere|massenhaft|doppelte dosis|zehnfache|\\d\\d)';

/** Poison, medicine and drugs taken. */
export const poisonDe: readonly Rule[] = [
  {
    kind: 'medical',
    patterns: [
      eitherOrder(
        '(?:@poison|(?:putz|reinigungs|desinfektions|spul|wasch|chlor|abfluss|rohr|gift|rattengift|entkalkungs)[a-z]+|[a-z]+reiniger|[a-z]+batterien?|giftige[nrs]?|giftiges|vergiftete[nrs]?)',
        7,
        SWALLOWED,
      ),
      '(?:falsche|giftige|unbekannte|komische) <1> (?:pilze?|beeren?|pflanzen?)',
      'pilz[a-z]* <8> (?:erbrech[a-z]*|erbricht|ubergeben)',
      '(?:pilze?|beeren?|pflanzen?|blatter) <4> (?:gegessen|geschluckt) <6> (?:schlecht|ubel|erbr[a-z]*|ubergeb[a-z]*|ubergibt|kotz[a-z]*|durchfall|giftig[a-z]*|bauchschmerzen|bauchkrampfe|schwindlig|brech[a-z]*)',
      '@child <6> (?:pilze?|beeren|pflanze|blatter|bluten) <3> (?:gegessen|geschluckt|in den mund|genascht)',
      '(?:pilzvergiftung|alkoholvergiftung|kohlenmonoxidvergiftung|rauchgasvergiftung|medikamentenvergiftung|botulismus)',
      '(?:vergiftet|vergiftung|vergiftungserscheinungen)',
      '(?:uberdosis|uberdosiert|uberdosierung|koma ?saufen|komatrinken)',
      '@child <6> (?:munze|murmel|nagel|schraube|nadel|magnete?n?|lego|legostein|spielzeug|kugel|ring|knopf|plastik|etwas|perle|bonbon|nuss|geldstuck|schlussel) <3> (?:geschluckt|verschluckt|heruntergeschluckt)',
      '@child <6> verschluckt',
      '(?:k ?o tropfen|ko tropfen|(?:etwas|was) <1> (?:ins|in mein|in ihr|in das|in sein) (?:glas|getrank|drink|bier))',
      '(?:nach|durch) <2> (?:drogen|heroin|pillen) <4> (?:nicht|bewusstlos|umgekippt)',
      '(?:betrunken|besoffen|sturzbetrunken|alkohol|schnaps|wodka|gesoffen) <8> (?:nicht <2> (?:wach|ansprechbar|auf|reagiert)|bewusstlos|reagiert nicht)',
    ],
    unlessBefore: [
      '(?:hund|katze|kater|welpe|pferd|hase) <6>',
      '(?:lebensmittel|atmosphare|klima|stimmung) ?',
      '^ich habe mich',
    ],
    unlessNext: ['haha', '<1> (?:hundes|hund|katze|katers)', '(?:klima|atmosphare|stimmung)'],
    unlessNear: [
      '(?:haha|scherz|spass|kirschkern|kaugummi|milchzahn)',
      '(?:hund|katze|kater|welpe) <5> (?:gefressen|geschluckt|verschluckt|gegessen)',
      '(?:klima|atmosphare|stimmung|betriebsklima) <3> vergiftet',
      '(?:lebensmittelvergiftung|fischvergiftung) <4> (?:letzte|vor|krankschreibung)',
    ],
  },
  {
    kind: 'medical',
    patterns: [
      eitherOrder(`${MANY} <4> @meds`, 3, TOOK),
      `@meds <6> ${MANY} <2> ${TOOK}`,
      `@meds <2> (?:doppelt|zweimal|dreifach) <1> ${TOOK}`,
      `(?:zu viele?|zuviele?|zuviel) <3> @meds`,
      `@child <8> @meds <4> ${TOOK}`,
      `@child <8> an <3> @meds`,
      `(?:habe|hat|mein[a-z]*) <3> (?:meine|seine|ihre|omas|opas|fremde|falsche|falschen|mamas|papas|der oma|vom opa|von der oma|von oma|von opa|des opas) <2> @meds <3> (?:gegessen|geschluckt|verschluckt|erwischt|genascht|verwechselt)`,
      `(?:versehentlich|aus versehen|irrtumlich) <6> (?:falsche[nrs]?|zu viele?|doppelt|doppelte) <3> @meds`,
      `(?:zu viel|zuviel|zu hohe[nrs]?|falsche|doppelte) <2> (?:insulin|morphium|morphin|heroin|dosis|alkohol <3> (?:nicht|tabletten))`,
      '@meds <1> (?:und|mit) <2> (?:alkohol|schnaps|wodka|wein) <3> (?:genommen|geschluckt|getrunken)',
    ],
    unlessBefore: [
      '(?:hund|katze|kater|welpe) <6>',
      '(?:hausarzt|arzt) <3>',
      'nicht <3>',
      '(?:darf|soll|muss|kann) (?:ich|er|sie|man) <4>',
    ],
    unlessNext: ['(?:verschrieben|zu hause ubrig|ubrig|nehmen (?:muss|soll))'],
    unlessNear: [
      '(?:verschrieben|rezept|nebenwirkung[a-z]*|verordnet|verordnung|einnahme|nachbestellen|bestellen|apotheke|muss ich|soll ich nehmen|taglich|morgens|abends|wie oft|wie lange)',
    ],
  },
];
