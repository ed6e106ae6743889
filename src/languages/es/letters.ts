/** What letters are called, as words without accents; "uve doble" and its like are one word before. */
export const LETTER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: 'b',
    ce: 'c',
    che: 'ch',
    de: 'd',
    efe: 'f',
    ge: 'g',
    hache: 'h',
    jota: 'j',
    ka: 'k',
    ca: 'k',
    ele: 'l',
    elle: 'll',
    eme: 'm',
    ene: 'n',
    eñe: 'ñ',
    pe: 'p',
    cu: 'q',
    erre: 'r',
    ere: 'r',
    ese: 's',
    te: 't',
    uve: 'v',
    ve: 'v',
    equis: 'x',
    ye: 'y',
    zeta: 'z',
    ceta: 'z',
    seta: 'z',
  }),
);

/** Letters whose names are several words, as one letter. */
const LONG_NAMES: readonly (readonly [RegExp, string])[] = [
  [named('uve doble|doble uve|ve doble|doble ve|doble u'), 'w'],
  [named('i griega'), 'y'],
  [named('i latina'), 'i'],
  [named('be (?:larga|alta|grande)|b (?:larga|alta|grande)'), 'b'],
  [named('(?:ve|v|uve) (?:corta|baja|chica|pequeña)'), 'v'],
  [named('doble ele|ele doble'), 'elle'],
  [named('doble erre|erre doble'), 'r r'],
  [named('ene con (?:tilde|virgulilla)|n con (?:tilde|virgulilla)'), 'ñ'],
];

/** The text with a letter for each letter whose name is several words. */
export function withShortLetterNames(text: string): string {
  return LONG_NAMES.reduce((rest, [name, letter]) => rest.replace(name, letter), text);
}

function named(names: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'giu');
}
