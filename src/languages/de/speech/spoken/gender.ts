export type Gender = 'masculine' | 'feminine' | 'neuter';

/** Of a noun that stands behind a number. Measures that are masculine or neuter count in the same way. */
export function genderOf(noun: string): Gender {
  const word = (noun.split(/[\s-]/).at(-1) ?? '').toLowerCase();
  if (FEMININE.has(word) || (FEMININE_ENDING.test(word) && !OTHERS_IN_E.has(word))) return 'feminine';
  return NEUTER.has(word) || NEUTER_ENDING.test(word) ? 'neuter' : 'masculine';
}

const FEMININE = new Set(
  'minute stunde sekunde woche nacht million milliarde person seite krone unze meile einheit tablette dosis klasse tür wahl hand frau mutter tochter schwester schicht karte mail'.split(
    ' ',
  ),
);
const FEMININE_ENDING = /(?:ung|heit|keit|schaft|tion|tät|ie|e)$/;
const OTHERS_IN_E = new Set([
  'name',
  'junge',
  'kollege',
  'kunde',
  'ende',
  'gerät',
  'gebäude',
  'käse',
  'auge',
]);

const NEUTER = new Set(
  'mal jahr og ug stockwerk quartal halbjahr semester kind rezept gespräch zimmer treffen haus tor drittel viertel jahrhundert lebensjahr paar stück tier auge ende gebäude gerät fenster bett kilo pfund gramm prozent wochenende'.split(
    ' ',
  ),
);
const NEUTER_ENDING = /(?:geschoss|geschoß|chen|lein|jahr|gramm)$/;
