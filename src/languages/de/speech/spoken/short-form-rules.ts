import type { SpeakRule } from '../../../../conversation/speakable/speak-rule.ts';

/** Short forms of two and three letters with spaces between them. */
const SPACED: readonly (readonly [pattern: string, spoken: string])[] = [
  ['z\\.\\s?B\\.', 'zum Beispiel'],
  ['d\\.\\s?h\\.', 'das heißt'],
  ['u\\.\\s?a\\.', 'unter anderem'],
  ['z\\.\\s?T\\.', 'zum Teil'],
  ['z\\.\\s?Z(?:t)?\\.', 'zurzeit'],
  ['i\\.\\s?d\\.\\s?R\\.', 'in der Regel'],
  ['u\\.\\s?U\\.', 'unter Umständen'],
  ['o\\.\\s?Ä\\.', 'oder Ähnliches'],
  ['u\\.\\s?Ä\\.', 'und Ähnliches'],
  ['o\\.\\s?g\\.', 'oben genannt'],
  ['v\\.\\s?a\\.', 'vor allem'],
  ['i\\.\\s?A\\.', 'im Auftrag'],
  ['e\\.\\s?V\\.', 'e V'],
  ['n\\.\\s?V\\.', 'nach Vereinbarung'],
  ['u\\.\\s?v\\.\\s?m\\.', 'und vieles mehr'],
  ['s\\.\\s?o\\.', 'siehe oben'],
  ['s\\.\\s?u\\.', 'siehe unten'],
];

export const shortFormRules: readonly SpeakRule[] = [
  ...SPACED.map(([pattern, spoken]) => ({
    pattern: new RegExp(`(?<![\\p{L}\\d.])${inEitherCase(pattern)}(?!\\p{L})`, 'gu'),
    speak: ([written]: RegExpExecArray) => (/^\p{Lu}/u.test(written) ? capital(spoken) : spoken),
  })),
  { pattern: /(?<![\p{L}\d])Tel\.-Nr\.(?!:?\s?\d|\p{L})/gu, speak: () => 'Telefonnummer' },
  { pattern: /(?<![\p{L}\d])Kd\.-Nr\.(?!:?\s\d{3}|\p{L})/gu, speak: () => 'Kundennummer' },
  { pattern: /(?<![\p{L}\d])(?<!\d\s)(?:DW|Dw\.)(?=\s\d{1,2}(?!\d))/gu, speak: () => 'Durchwahl' },
  { pattern: /(?<=Durchwahl\s)-(?=\d)/gu, speak: () => '' },
  { pattern: /(?<![\p{L}\d])App\.(?=\s\d{1,2}(?!\d))/gu, speak: () => 'Apparat' },
  {
    pattern: /(?<=(?<!\p{L})(?:[Ii]m|[Ss]eit|[Aa]b|[Bb]is|Ende|Anfang|Mitte)\s)Jan\./gu,
    speak: () => 'Januar',
  },
  { pattern: /(?<![\p{L}\d])Dipl\.-Ing\./gu, speak: () => 'Diplomingenieur' },
  { pattern: /(?<![\p{L}\d])Dipl\.-Psych\./gu, speak: () => 'Diplompsychologe' },
  { pattern: /(?<=\p{Ll})nr\.(?!\p{L}|:?\s\d{3})/gu, speak: () => 'nummer' },
  { pattern: /(?<=\p{L})-Nr\.(?!\p{L})/gu, speak: () => '-Nummer' },
  // "Fr. Müller" is no Friday and no franc.
  { pattern: /(?<![\p{L}\d])(?<!\d\s)Fr\.(?=\s(?:Dr\.|Prof\.|\p{Lu}\p{Ll}))/gu, speak: () => 'Frau' },
  {
    pattern: /(?<=(?<!\p{L})(?:pro|je|jede|eine)\s)(Std|Min|Sek|Wo|Pers|Stk)(?!\p{L})\.?/gu,
    speak: ([, unit = '']) => UNITS_ALONE.get(unit),
  },
  { pattern: /(?<![\p{L}\d])St\.(?=\s\p{Lu}\p{Ll})/gu, speak: () => 'Sankt' },
  { pattern: /(?<=(?:^|\s)(?:dr|prof)\.?\s)med(?:\.|(?!\p{L}))/giu, speak: () => 'med' },
  { pattern: /(?<![\p{L}\d])(?:ca\.?\s)(?=\d)/gu, speak: () => 'circa ' },
  { pattern: /(?<![\p{L}\d])[Ss]\.\s(?=\d)/gu, speak: () => 'Seite ' },
  { pattern: /(?<![\p{L}\d])Art\.\s(?=\d)/gu, speak: () => 'Artikel ' },
  { pattern: /(?<![\p{L}\d])Abs\.\s(?=\d)/gu, speak: () => 'Absatz ' },
  { pattern: /(?<=[\p{L}\d.]\s)u\.(?=\s)/gu, speak: () => 'und' },
  { pattern: /(?<![\p{L}\d])[Mm]in\.\s(?=\d)/gu, speak: () => 'mindestens ' },
  { pattern: /(?<![\p{L}\d])[Mm]ax\.\s(?=\d)/gu, speak: () => 'maximal ' },
  { pattern: /(?<=\d)\s?°(?=\s|[.,]|$)/gu, speak: () => ' Grad' },
];

/** At the beginning of a sentence, too. */
function inEitherCase(pattern: string): string {
  return pattern.replace(/^./, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const UNITS_ALONE: ReadonlyMap<string, string> = new Map([
  ['Std', 'Stunde'],
  ['Min', 'Minute'],
  ['Sek', 'Sekunde'],
  ['Wo', 'Woche'],
  ['Pers', 'Person'],
  ['Stk', 'Stück'],
]);

function capital(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}
