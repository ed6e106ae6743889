import type { Rule } from '../../../reception/understand/danger/rule.ts';

const SUMMON =
  '(?:brauch[a-z]*|benotig[a-z]*|ruf[a-z]*|gerufen|schick[a-z]*|hol[a-z]*|bestell[a-z]*|verbind[a-z]*|alarmier[a-z]*|verstandig[a-z]*|komm|kommen|sofort|schnell|dringend|herkommen|her|anruf[a-z]*|wahl[a-z]*|muss|mussen|schnellstens|hilfe|losschicken|vorbeischicken|kontaktier[a-z]*)';
const RESCUE =
  '(?:krankenwagen|rettungswagen|rettung|rettungsdienst|notarzt|notarztin|notarztwagen|ambulanz|ambulanzwagen|sanitat|sanitater|sanitatern|sani|sanka|rtw|rettungshubschrauber|rettungssanitater|hubschrauber|rega|helikopter|notfallsanitater|krankenauto|rettungskrafte|ersthelfer|first responder)';
const FORCES =
  '(?:polizei|polizisten|polizeistreife|streife|streifenwagen|feuerwehr|feuerwehrmann|loschzug|bergrettung|bergwacht|wasserrettung|kapo|kantonspolizei|sek|kripo|gendarmerie|cobra)';
const NUMBER =
  '(?:112|144|140|1 1 2|1 4 4|eins eins zwei|eins vier vier|einhundertzwolf|hundertzwolf|hundertvierundvierzig|notruf|notrufnummer)';
/** Somebody of theirs, not a call for them. */
const UNHELD = '(?<!(?:von|bei|vom|an|durch) (?:der |die |einem |dem )?)';
const SENT =
  '(?:ruf[a-z]*|gerufen|schick[a-z]*|hol[a-z]*|alarmier[a-z]*|verstandig[a-z]*|anruf[a-z]*|losschicken|vorbeischicken|her|herkommen|schnell|sofort|dringend|benotig[a-z]*|brauchen wir|brauche ich|muss kommen|muss her|soll kommen)';
const POLICE =
  '(?:110|117|118|122|133|1 1 0|1 1 7|1 1 8|1 3 3|1 2 2|eins eins null|eins eins sieben|eins eins acht|eins drei drei|eins zwei zwei)';
/** A longer number begins like theirs. */
const MORE_DIGITS = '(?:\\d+|null|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun)';
const OFFICE =
  '(?:rechnung|transport|krankentransport|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen fruh|nachste woche|fahrt|kosten|kostenubernahme|sprechstunde|termine?|quittung|fuhrerschein|ausbildung|praktikum|bewerbung|job|jobs|ehrenamt|kollege|kollegen|fuhrungszeugnis|aktenzeichen|bericht|anzeige|zeugnis|ubung|hydrant|zufahrt|spende|spenden|fest|kurs|versicherung|einsatz gestern|kostenbescheid|bescheinigung|ziviltrauung|verlobt|arbeite|arbeitet|beamter|von der|bei der|gestern|letzte|pressestelle|station)';

/** Help is called for by its name. */
export const callsDe: readonly Rule[] = [
  {
    kind: 'medical',
    patterns: [
      '(?:das|es|hier|dies|da|ist) (?:ist|handelt sich um|ware|sei|ein) <2> (?:(?:medizinischer|absoluter|echter|dringender|akuter|grosser|schlimmer|richtiger|ein|einen|um) ){0,3}(?:notfall|notfalle)',
      '(?:habe|haben|hatten|gibt|melden|melde|liegt) <2> (?:(?:medizinischen|absoluten|echten|dringenden|akuten|schlimmen|ein|einen|um) ){0,3}(?:notfall|notfalle)',
      '^<2> (?:notfall|notfalle)$',
      '^(?:ein |ein medizinischer |dringender )?notfall',
      'notfall (?:bitte|schnell|hilfe|hier|bei uns)',
      '(?:medizinischer|echter|absoluter|akuter) notfall',
      '(?:lebensgefahr|lebensbedrohlich[a-z]*|leben und tod)',
    ],
    unlessBefore: [
      '(?:ob|wenn|falls|im|fur (?:den|einen)|bei einem|bei|beim|was ist ein|zahnarztlicher|zahn|wasser|rohr|it|computer|familiarer|familiaren|technischer|technischen|privater|fur|nicht) <2>',
    ],
    unlessNext: [
      'beim zahnarzt',
      '(?:termin|termine|nummer|kontakt|ambulanz|dienst|praxis|sprechstunde|zahnarzt|apotheke|handwerker|installateur|schlusseldienst|klempner|mappe|set|koffer|plan|ausweis|vertretung|im buro|auf der arbeit|in der familie|in der arbeit|betreuung)',
    ],
    unlessNear: [
      '(?:rohrbruch|heizung|toilette|abfluss|schlussel|ausgesperrt|zahn|zahnschmerzen|krone|fullung|hund|katze|kater|drucker|server|computer|zahnersatz|prothese|brucke)',
      '(?:hatte|hatten|war) <2> (?:einen )?(?:familiaren|notfall)',
    ],
  },
  {
    kind: 'medical',
    isEvent: true,
    patterns: [
      `${SUMMON} <5> ${RESCUE}`,
      `${RESCUE} <4> ${SENT}`,
      `^<3> ${RESCUE}(?: <2> (?:hier|her|jetzt|schnell|sofort|bitte))?$`,
      `(?:wo|wann) <3> (?:bleibt|kommt) <3> ${RESCUE}`,
      `^<1> ${RESCUE} (?:in die|nach|zum|zur|an die|her|hierher|zu uns)`,
      `(?:ruf[a-z]*|wahl[a-z]*|anruf[a-z]*|verstandig[a-z]*|alarmier[a-z]*|verbind[a-z]*) <4> ${NUMBER}`,
      `${NUMBER} <2> (?:ruf[a-z]*|anruf[a-z]*|wahl[a-z]*|verstandig[a-z]*)`,
      '(?:brauch[a-z]*|benotig[a-z]*|hol[a-z]*|schick[a-z]*|ruf[a-z]*) <4> (?:sofort|schnell|dringend|ganz schnell|umgehend|auf der stelle) <2> (?:arzt|arztin|hilfe|doktor|jemanden)(?! (?:bei|mit|beim|fur|termin|zu|der|die|wegen))',
      '(?:sofort|schnell|dringend) <2> (?:medizinische |arztliche )?(?:hilfe|arzt|doktor)(?! (?:bei|mit|beim|fur|termin|zu|wegen|der|gesucht))',
      '(?:arzt|hilfe|doktor|jemand) <3> (?:sofort|schnell|dringend)$',
      'medizinische hilfe',
    ],
    unlessBefore: [
      `${OFFICE} <3>`,
      '(?:rechnung|bescheid|beleg|kosten|bericht) <4>',
      '(?:durchwahl|zimmer|nummer|hausnummer|raum) ?',
    ],
    unlessNext: [
      MORE_DIGITS,
      OFFICE,
      `<3> ${OFFICE}`,
      '(?:bei|beim|mit) (?:der|dem|den|meinem|meiner|einem|einer|ihrer|formular)',
      'ehrenamtlich',
    ],
    unlessNear: [
      '(?:hilft mir das|zuruckrufen|zuruckgerufen|formular|steuererklarung|antrag|computer|passwort|buchung|rezept)',
      '(?:ambulanz|rettung) (?:der|des|fur|ist offen)',
    ],
  },
  {
    kind: 'danger',
    isEvent: true,
    patterns: [
      `(?:ruf[a-z]*|wahl[a-z]*|anruf[a-z]*|verstandig[a-z]*|alarmier[a-z]*|verbind[a-z]*) <4> ${POLICE}`,
      `${SUMMON} <5> ${UNHELD}${FORCES}`,
      `${FORCES} <4> ${SENT}`,
      `^<3> ${FORCES}(?: <2> (?:hier|her|jetzt|schnell|sofort|bitte))?$`,
      `(?:wo|wann) <3> (?:bleibt|kommt) <3> ${FORCES}`,
    ],
    unlessBefore: [`${OFFICE} <3>`, '(?:von|bei|vom|an|mit|zur|durch) (?:der|die) ', 'freiwilligen ?'],
    unlessNext: [MORE_DIGITS, OFFICE, `<3> ${OFFICE}`],
    unlessNear: ['(?:attest|freiwillige[nr]?|bin <3> (?:polizei|feuerwehr)|hat <3> gerufen gestern)'],
  },
];
