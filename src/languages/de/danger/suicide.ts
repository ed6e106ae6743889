import type { Rule } from '../../../reception/understand/danger/rule.ts';

/** Up to five words of the same thought, with nobody else in it who would do it. */
const ALONE =
  '(?: (?!(?:er|sie|der|die|das|es|dass|mein|meine|meiner|jemand|man|wer|mann|ex|vater|sohn|nicht|chef|chefin|frau)(?![^ ]))[^ ]+){0,5}';
const KILL =
  '(?:umbring[a-z]*|umzubringen|umgebracht|umbracht|toten|getotet|zu toten|erschiess[a-z]*|zu erschiessen|erschossen|erhang[a-z]*|zu erhangen|erhangt|aufhang[a-z]*|aufzuhangen|aufgehangt|aufhang|ertranken|zu ertranken|vergiften|abstechen|erstechen|vergasen|verbrennen|anzunden|aufschneiden|ritz[a-z]*|geritzt|ritzt|schneid[a-z]*|verletz[a-z]* selbst|selbst verletz[a-z]*|selber verletz[a-z]*|selbst zu verletzen|herunterstur[a-z]*|(?:vom|von) [^ ]+ stur[a-z]*|umebringe|umbrachti)';
const LIFE = '(?:leben|lebens)';

/** Thoughts of suicide and harm to oneself, told by the caller of anybody. */
export const suicideDe: readonly Rule[] = [
  {
    kind: 'suicide',
    patterns: [
      `(?:ich|wir)${ALONE} (?:mich|uns) <4> ${KILL}`,
      `(?:mich|sich|uns) (?:selbst|selber) <3> ${KILL}`,
      `^(?:<1> )?(?:mich|sich)? ?${KILL} (?:will|wollte|mochte|werde|wollen) (?:ich|er|sie) (?:mich|sich)`,
      `^(?:(?:will|mochte|werde|konnte|liebsten|am) ){0,3}(?:mich|mi) ${KILL}$`,
      `sich <4> (?:umbring[a-z]*|umzubringen|umgebracht|toten|zu toten|erschiess[a-z]*|zu erschiessen|erschossen|erhang[a-z]*|zu erhangen|erhangt|aufhang[a-z]*|aufzuhangen|aufgehangt|ertranken|vergiften|ritzt|geritzt|ritzen|umebringe)`,
      '(?:ich|i) (?:bringe?|hange) <1> (?:mich|mi) <2> (?:um|auf)(?! (?:den|dem|die|der|ein))',
      '(?:ich|i) (?:tote|erschiesse|erhange|ritze|vergifte|ertranke|schneide) <1> (?:mich|mi)',
      '(?:bringe|hange) ich mich <3> (?:um|auf)(?! (?:den|dem|die|der|ein))',
      'bringe <1> mich <2> um$',
      '(?:ich) <2> (?:bringe|hange) mich <3> (?:um|auf)(?! (?:den|dem|die|der|ein))',
      '(?:er|sie|sohn|tochter|bruder|mann|frau|freund|freundin|@who|@child) <3> (?:bringt|hangt|ritzt|totet|erschiesst) sich <3> (?:um|auf|$)?',
      `${LIFE} <3> (?:nehmen|genommen|zu nehmen|beenden|zu beenden|ein ende|beendet|nimmt|beende|wegwerfen|lassen will)`,
      `(?:nimmt?|nehme|genommen|beende|beendet) <3> (?:das|sein|ihr|mein) ${LIFE}`,
      `(?:etwas|was|nochmal was) <2> (?:antun|antue|antut|anzutun|angetan)`,
      `(?:mir|sich|mich) <4> (?:antun|antue|antut|anzutun|angetan|weh tun|wehtun)`,
      `tu <2> mir <2> (?:was|etwas) an`,
      `tut sich <2> (?:was|etwas) an`,
      '(?:pulsadern?|pulsader|handgelenke?|adern) <4> (?:aufgeschnitten|aufschneid[a-z]*|aufgeschlitzt|durchgeschnitten|aufschlitzen|aufzuschneiden|geschnitten)',
      '(?:schneide[t]?|schlitze?t?) <3> (?:pulsadern?|handgelenke?|adern) <1> auf',
      '(?:selbstmordgedanken|selbstmordversuche?|suizidgedanken|suizidversuche?|selbstmord|suizid|suizidal[a-z]*|suizidgefahrdet|selbstmordgefahrdet|lebensmude|lebensuberdruss|todessehnsucht|freitod|suizidabsichten|selbstmordabsichten|suizidplane|selbstverletzung|selbstverletzend[a-z]*|selbsttotung)',
      '(?:lebensmut|lebenswillen?|lebenslust) <2> (?:mehr|verloren|weg)',
      '(?:kein[a-z]*) <1> (?:lebensmut|lebenswillen?|lebenssinn|lebenslust)',
      '(?:abschiedsbrief|abschiedsbriefe|abschiedsnachricht|abschiedsvideo)',
      '(?:verabschied[a-z]*) <4> (?:fur immer|vom leben|von allen|von der welt)',
      '(?:uberdosis) <4> (?:nehmen|will|werde)',
      '(?:will|mochte|werde|wollte) <4> uberdosis',
      `(?:absichtlich|mit absicht|um zu sterben|damit es vorbei ist|bewusst) <5> (?:@meds|tabletten|geschnitten|geschluckt|genommen|uberdosis|verletzt)`,
      '(?:aufgeschnitten|geschnitten|geritzt|geschluckt|genommen) <3> (?:absichtlich|mit absicht|um zu sterben|damit es <2> vorbei|damit ich sterbe|dass es vorbei)',
      `@meds <5> (?:absichtlich|mit absicht|um zu sterben|damit ich sterbe|damit es vorbei ist)`,
      `(?:selbst|selber) (?:verletz[a-z]*|verletzt|zu verletzen|wehtun|weh tun|schaden)`,
      '(?:ich verletze mich|verletzt sich) <1> (?:selbst|selber)',
      '(?:ritzt|ritze|schneide|schneidet) (?:mich|sich)(?: (?:selbst|selber|in|die|wieder|seit|ofter|an)|$)',
      'sich <4> (?:arme?|beine?|handgelenke?|haut) <3> (?:ritzt|geritzt|aufgeritzt|aufritzt|ritzen)',
    ],
    unlessNext: [
      '(?:pravention|forschung|rate|statistik|squad|prophylaxe|hilfe beratung|hotline)',
      'wenn ich (?:die|den|das) (?:rechnung|preis)',
      '(?:beim|an|mit papier|haare?|die haare)',
    ],
    unlessBefore: [
      '(?:vortrag|seminar|buch|film|arbeit|kurs|fortbildung|forschung|studie|thema|fragebogen|lied|serie|doku|referat|kampagne|verein|stiftung|schulung|broschure) (?:uber|zu|zum|zur|gegen|fur|von|der|thema)(?: [^ ]+)?',
      '(?:politischer|beruflicher|wirtschaftlicher|finanzieller|karriere)',
      '(?:beim|gestern beim) <3>',
      '(?:programm|computer|rechner|system|laptop|handy|seite|app|server|pc) <2>',
    ],
    unlessNear: [
      'haha nein',
      '(?:rasieren|kochen|gemuse|papier|hecken?|stoff|haare|haar)',
      '(?:kaffee|bier|tasse|muskelkater) <3> (?:antun|antue)',
      '(?:suizidpravention|trauergruppe)',
      'den (?:stress|arger|weg|termin|film|kurs|lauf) <2> (?:antun|antue)',
    ],
  },
];
