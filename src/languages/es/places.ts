const ORDINALS: readonly (readonly string[])[] = [
  ['primero', 'primera', 'primer', 'uno', 'una', '1'],
  ['segundo', 'segunda', 'dos', '2'],
  ['tercero', 'tercera', 'tercer', 'tres', '3'],
  ['cuarto', 'cuarta', 'cuatro', '4'],
  ['quinto', 'quinta', 'cinco', '5'],
  ['sexto', 'sexta', 'seis', '6'],
  ['septimo', 'septima', 'siete', '7'],
  ['octavo', 'octava', 'ocho', '8'],
  ['noveno', 'novena', 'nueve', '9'],
  ['decimo', 'decima', 'diez', '10'],
  ['undecimo', 'undecima', 'once', '11'],
  ['duodecimo', 'duodecima', 'doce', '12'],
];
const CARRIER =
  /^(?:(?:si|vale|okay|ah|oh|bueno|no|digo|quiero|quisiera|con|es|seria|a|al|el|la|numero|opcion|tecla|marque|cero|0|persona) )*/;

/** Index of what is chosen by its place, as in "el segundo" or "la opción dos"; undefined when none is. @param words Normalised. */
export function placeChosen(words: string, count: number): number | undefined {
  const rest = words
    .replace(CARRIER, '')
    .replace(/ (?:gracias|de ellos|de ellas|de los dos|nombre|opcion|persona|de la lista|que ha dicho)$/, '');
  if (rest === 'ultimo' || rest === 'ultima') return count - 1;
  const index = ORDINALS.findIndex((names) => names.includes(rest));
  return index >= 0 && index < count ? index : undefined;
}
