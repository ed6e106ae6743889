/** The Spanish words for digits and numbers, without accents. */

const digitsOf = (words: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).flatMap(([digits, list]) => list.split(' ').map((word) => [word, digits] as const)),
  );

export const DIGIT = digitsOf({
  0: 'cero',
  1: 'uno',
  2: 'dos',
  3: 'tres',
  4: 'cuatro',
  5: 'cinco',
  6: 'seis',
  7: 'siete',
  8: 'ocho',
  9: 'nueve',
});

/** As in "dos ceros". */
export const OF_A_KIND = digitsOf({
  0: 'ceros',
  1: 'unos',
  2: 'doses',
  3: 'treses',
  4: 'cuatros',
  5: 'cincos',
  6: 'seises',
  7: 'sietes',
  8: 'ochos',
  9: 'nueves',
});

/** As in "doble cero" and, once "veces" and the article are gone, "dos veces el cinco". */
export const TIMES: ReadonlyMap<string, number> = new Map(
  Object.entries({ doble: 2, triple: 3, cuadruple: 4 }),
);

/** Numbers below thirty that are one word. */
export const TEEN = digitsOf({
  10: 'diez',
  11: 'once',
  12: 'doce',
  13: 'trece',
  14: 'catorce',
  15: 'quince',
  16: 'dieciseis',
  17: 'diecisiete',
  18: 'dieciocho',
  19: 'diecinueve',
  21: 'veintiuno veintiun veintiuna',
  22: 'veintidos',
  23: 'veintitres',
  24: 'veinticuatro',
  25: 'veinticinco',
  26: 'veintiseis',
  27: 'veintisiete',
  28: 'veintiocho',
  29: 'veintinueve',
});

export const TENS = digitsOf({
  20: 'veinte',
  30: 'treinta',
  40: 'cuarenta',
  50: 'cincuenta',
  60: 'sesenta',
  70: 'setenta',
  80: 'ochenta',
  90: 'noventa',
});

export const HUNDREDS = digitsOf({
  100: 'ciento',
  200: 'doscientos doscientas',
  300: 'trescientos trescientas',
  400: 'cuatrocientos cuatrocientas',
  500: 'quinientos quinientas',
  600: 'seiscientos seiscientas',
  700: 'setecientos setecientas sietecientos',
  800: 'ochocientos ochocientas',
  900: 'novecientos novecientas nuevecientos',
});
