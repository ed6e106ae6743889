import { OFFICE_WORDS } from './office-words.ts';

const SMALL =
  'el la los las un una en por para a al de del y o u e hasta desde entre sobre hacia tambien aun todavia ya siempre normalmente solo solamente ahi alli aqui mas tarde temprano antes despues durante entonces pues por favor gracias luego mismo incluso cada todo toda todos todas igual como sin con hoy que no si senorita abierto abiertos abierta al publico seguido corrido cerrados cerrado dia siquiera nunca otra vez nuevo sin cita alla';

/** A day that no rule knows: "el día de San Nunca". */
export const UNKNOWN_DAY_WORD =
  '(?:(?:el )?dia (?:de |del )?(?:la |las |los )?(?:san |santa |santo )?[a-z]{3,20}|san [a-z]{3,20}|(?:ese|aquel|este|otro) dia|esos dias|esas fechas|esa (?:fecha|semana)|las? fiestas? (?:de |del )?(?:san )?[a-z]{3,20})';

const TOKEN = `(?:[#~]|${SMALL.split(' ').join('|')}|${UNKNOWN_DAY_WORD})`;

/** Small words, days and times that may stand between what belongs together, each behind a space. */
export const BETWEEN = `(?: ${TOKEN}(?![^ ])){0,14}`;

/** The same before something. */
export const LEADING = `(?:${TOKEN} ){0,14}`;

/** Who is asked about: the one that is rung. */
export const WHO = `(?:ustedes|usted|vosotros|vosotras|(?:la|el|las|los|su|sus|vuestra|vuestro|esta|este) ${OFFICE_WORDS})`;
