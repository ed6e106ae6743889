import type { Rule } from '../../../reception/understand/danger/rule.ts';

/** Somebody cries for help and does not say what for: whatever else is said tells more. */
export const distressDe: readonly Rule[] = [
  {
    kind: 'medical',
    isEvent: true,
    patterns: [
      'hilfe hilfe',
      '^(?:zu )?hilfe$(?! \\| ich (?:finde|brauche|komme|habe|verstehe|weiss))',
      '^(?:zu )?hilfe (?:hilfe|schnell|sofort|er|sie|mein[a-z]*|da|hier|jemand|wir|es|das|der|die|unser[a-z]*|kommen)(?! (?:finde|brauche ich|brauchen|haben eine|ist (?:nur|die seite|der drucker|das formular)))',
      '(?:zu hilfe|helfen sie mir doch)',
      '(?:helfen sie|helft|hilf|helfe) <1> (?:mir|uns|ihm|ihr|meinem|meiner)(?: (?:schnell|sofort))?$',
      'helfen sie (?:schnell|sofort)',
      '(?:rettet|retten sie|rette) <2> (?:mich|uns|ihn|sie|mein|@child)',
      '(?:kann|konnen) <2> (?:jemand|sie|wer) <2> (?:schnell|sofort) <2> (?:helfen|kommen)',
      '(?:schnell|sofort) <2> (?:jemand|hilfe)$',
    ],
    unlessNext: ['(?:bei|beim|mit|fur|zu|zum|zur) <2>', 'ich (?:finde|brauche|komme|habe|verstehe|weiss)'],
    unlessNear: [
      '(?:formular|steuererklarung|antrag|computer|passwort|buchung|rezept|hausnummer|website|webseite|drucker|termin|rechnung|haushaltshilfe|zuruckrufen|durchwahl|adresse)',
    ],
  },
];
