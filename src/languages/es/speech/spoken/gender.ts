/** Of the noun behind a number, by its first word. */
export function isFeminine(noun: string): boolean {
  const word = (noun.split(/[\s/]/)[0] ?? '').toLowerCase();
  if (MASCULINE.has(word)) return false;
  return FEMININE.has(word) || ENDING.test(word);
}

const ENDING = /(?:as?|ción|ciones|sión|siones|dad|dades|tad|tades|tud|tudes)$/;

const FEMININE = new Set(
  'noche noches tarde tardes clase clases calle calles llave llaves vez veces parte partes mujer mujeres mano manos red redes leche base bases fase fases sede sedes imagen imágenes dosis crisis tesis foto fotos moto motos'.split(
    ' ',
  ),
);
const MASCULINE = new Set(
  'día días mapa mapas programa programas problema problemas sistema sistemas tema temas idioma idiomas clima planeta planetas cometa esquema esquemas síntoma síntomas diagrama poema sofá sofás papá papás dentista dentistas'.split(
    ' ',
  ),
);
