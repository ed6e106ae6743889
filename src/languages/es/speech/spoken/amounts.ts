import type { NumberWords } from '../../../../conversation/speakable/number-words.ts';
import type { AmountWords, Fraction, Price } from '../../../../conversation/speakable/spoken-language.ts';
import { wordTable } from '../../../../conversation/speakable/word-pattern.ts';
import { isFeminine } from './gender.ts';
import { UNITS } from './units.ts';

/** Money, measures and parts of a whole in Spanish. */
export const AMOUNTS: AmountWords = {
  currencies: wordTable(`
    €: euro, euros, céntimo, céntimos; EUR: euro, euros, céntimo, céntimos; euros: euro, euros, céntimo, céntimos;
    euro: euro, euros, céntimo, céntimos; $: dólar, dólares, centavo, centavos; USD: dólar, dólares, centavo, centavos;
    US$: dólar, dólares, centavo, centavos; U$S: dólar, dólares, centavo, centavos; dólares: dólar, dólares, centavo, centavos;
    MXN: peso mexicano, pesos mexicanos, centavo, centavos; MX$: peso mexicano, pesos mexicanos, centavo, centavos;
    ARS: peso argentino, pesos argentinos, centavo, centavos; COP: peso colombiano, pesos colombianos, centavo, centavos;
    CLP: peso chileno, pesos chilenos, centavo, centavos; pesos: peso, pesos, centavo, centavos; PEN: sol, soles, céntimo, céntimos;
    S/: sol, soles, céntimo, céntimos; soles: sol, soles, céntimo, céntimos; £: libra, libras, penique, peniques;
    GBP: libra, libras, penique, peniques; CHF: franco suizo, francos suizos, céntimo, céntimos; ¥: yen, yenes, sen, sen`),
  scales: wordTable(`
    mil: mil; millón: millón, millón; millones: millón, millones; mill.: millón, millones; M: millón, millones; MM: millón, millones;
    k: mil; K: mil`),
  moneyScales: {},
  units: UNITS,
  rates: wordTable(`
    hora: hora; h: hora; hr: hora; minuto: minuto; min: minuto; día: día; dia: día; d: día; noche: noche; semana: semana;
    sem: semana; mes: mes; trimestre: trimestre; año: año; persona: persona; pers.: persona; pax: persona; sesión: sesión;
    consulta: consulta; visita: visita; unidad: unidad; ud.: unidad; ud: unidad; km: kilómetro; kg: kilo; g: gramo; l: litro;
    ml: mililitro; dl: decilitro; m²: metro cuadrado; m2: metro cuadrado; s: segundo; mol: mol`),
  per: 'por',
  percent: 'por ciento',
  fractionOf:
    'de|horas?|litros?|kilos?|pastillas?|comprimidos?|tazas?|cucharadas?|cucharaditas?|días?|dosis|vasos?|jornada|pensión|docena',
  fraction,
  price,
};

const PARTS: ReadonlyMap<number, string> = new Map([
  [3, 'tercio'],
  [4, 'cuarto'],
  [5, 'quinto'],
  [6, 'sexto'],
  [8, 'octavo'],
  [10, 'décimo'],
  [16, 'dieciseisavo'],
]);

/** `media hora`, `tres cuartos de hora`, `un tercio`, `dos y medio`. */
function fraction(numbers: NumberWords, { whole, top, bottom, next }: Fraction): string {
  const part = PARTS.get(bottom) ?? `${numbers.cardinal(bottom)}avo`;
  const half = isFeminine(next) ? 'media' : 'medio';
  const said = top === 1 ? `un ${part}` : `${numbers.cardinal(top)} ${part}s`;
  if (bottom === 2) return whole === undefined ? half : `${whole} y ${half}`;
  if (whole !== undefined) return `${whole} y ${said}`;
  return next === '' || next === 'de' ? said : `${said} de`;
}

/** `doce euros con cincuenta`, `noventa y nueve céntimos`. */
function price({ major, minor, minorWords, minorUnit }: Price): string {
  if (major !== undefined) return `${major} con ${minorWords}`;
  const words = minorWords.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un');
  return `${words} ${minor === 1 ? minorUnit.one : minorUnit.many}`;
}
