import type { NumeralWords } from '../../../../conversation/speakable/number-words.ts';
import { counted } from './counted.ts';

const TENS = `30: treinta[ y >>]; 40: cuarenta[ y >>]; 50: cincuenta[ y >>]; 60: sesenta[ y >>]; 70: setenta[ y >>];
  80: ochenta[ y >>]; 90: noventa[ y >>]; 100: cien; 101: ciento >>; 200: doscientos[ >>]; 300: trescientos[ >>];
  400: cuatrocientos[ >>]; 500: quinientos[ >>]; 600: seiscientos[ >>]; 700: setecientos[ >>]; 800: ochocientos[ >>];
  900: novecientos[ >>]`;
const THOUSANDS = '1000: mil[ >>]; 2000: <%short< mil[ >>]';

/** Numbers in Spanish; a day of a month is an ordinal in other languages, and here only the first may be. */
export const NUMBERS: NumeralWords = {
  table: {
    cardinal: `
      0: cero; uno; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once; doce; trece; catorce; quince;
      dieciséis; diecisiete; dieciocho; diecinueve; veinte; veintiuno; veintidós; veintitrés; veinticuatro;
      veinticinco; veintiséis; veintisiete; veintiocho; veintinueve; ${TENS}; ${THOUSANDS};
      1000000: un millón[ >>]; 2000000: <%short< millones[ >>]`,
    // Before "mil" and "millones".
    short: `0: =%cardinal=; un; 2: =%cardinal=; 21: veintiún; 22: =%cardinal=; ${TENS}; ${THOUSANDS}`,
    ordinal: '0: =%cardinal=',
    year: '0: =%cardinal=',
    digit: '0: =%cardinal=',
  },
  minus: 'menos',
  point: 'coma',
  decimalSign: ',',
  groupSign: '.',
  // Their words have a gender, so Spanish has rules of its own for them.
  ordinalEnding: '(?!)',
  to: 'a',
  over: 'sobre',
  by: 'por',
  times: 'por',
  counted,
};
