import { NUMBERS, TENS } from './calendar-words.ts';

const VALUES: ReadonlyMap<string, string> = new Map([
  ...NUMBERS.map((word, index) => [word, `${index + 1}`] as const),
  ...TENS.flatMap((ten, index) => [
    [ten, `${(index + 3) * 10}`] as const,
    ...NUMBERS.slice(0, 9).map(
      (one, value) => [`${ten} y ${one}`, `${(index + 3) * 10 + value + 1}`] as const,
    ),
  ]),
]);
const NUMBER = new RegExp(
  `(?<![^ ])(?:(?:${TENS.join('|')}) y (?:${NUMBERS.slice(0, 9).join('|')})|${[...NUMBERS].toSorted((a, b) => b.length - a.length).join('|')}|${TENS.join('|')})(?![^ ])`,
  'g',
);
const ONE = NUMBERS.slice(0, 9).join('|');

/** One word for one thing. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['lun', 'lunes'],
  ['mie', 'miercoles'],
  ['jue', 'jueves'],
  ['vie', 'viernes'],
  ['sab', 'sabado'],
  ['dom', 'domingo'],
  ['setiembre', 'septiembre'],
  ['ene', 'enero'],
  ['feb', 'febrero'],
  ['abr', 'abril'],
  ['ago', 'agosto'],
  ['sep', 'septiembre'],
  ['sept', 'septiembre'],
  ['oct', 'octubre'],
  ['nov', 'noviembre'],
  ['dic', 'diciembre'],
  ['primero', '1ro'],
  ['primer', '1ro'],
  ['segundo', '2do'],
  ['tercer', '3ro'],
  ['tercero', '3ro'],
  ['hrs', 'horas'],
  ['ahorita', 'ahora'],
]);

/** They name a time and mean none. */
const GREETING =
  /(?<![^ ])(?:(?:muy )?buen(?:os|as) (?:dias|tardes|noches)|mas tarde|demasiado tarde)(?![^ ])/g;

/** A sentence in the one form that rules on dates and times are written for: numbers as digits, no abbreviations, `matutino` for what is of the morning. */
export function tidyDates(words: string): string {
  return words
    .replace(GREETING, '')
    .replace(
      /(?<![^ ])(?:24 7|(?:las )?24 horas(?: (?:al|del) dia)?|(?:las )?veinticuatro horas(?: (?:al|del) dia)?)(?![^ ])/g,
      'todos los dias',
    )
    .replace(/(?<![^ ])medio dia(?![^ ])/g, 'mediodia')
    .replace(/(?<![^ ])media noche(?![^ ])/g, 'medianoche')
    .replace(/(?<![^ ])(?:de )?este ano(?![^ ])/g, '')
    .replace(new RegExp(`(?<![^ ])(?:veinti|veinte y) (?=(?:${ONE})(?![^ ]))`, 'g'), 'veinti')
    .replace(/(?<![^ ])dos mil (veinti[a-z]+)(?![^ ])/g, (whole, rest: string) => {
      const value = VALUES.get(rest);
      return value === undefined ? whole : `20${value}`;
    })
    .replace(NUMBER, (word) => VALUES.get(word) ?? word)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => SAME.get(word) ?? word)
    .join(' ')
    .replace(/(?<![^ ])(1|2|3)(?:ero|er|o|a|ra)(?![^ ])/g, (_, digit: string) =>
      digit === '2' ? '2do' : `${digit}ro`,
    )
    .replace(/(?<![^ ])esta (?=(?:manana|tarde|noche)(?![^ ]))/g, 'hoy por la ')
    .replace(/(?<![^ ])(?:por|en|de|a|durante|toda) las? mananas?(?![^ ])/g, 'matutino')
    .replace(
      /(?<![^ ])(?:a primera hora|a media manana|temprano en la manana|las mananas)(?![^ ])/g,
      'matutino',
    )
    .replace(/(?<![^ ])(la|de|las) una(?= (?:y|menos|a|en|de|del|matutino)(?![^ ])|$)/g, '$1 1')
    .replace(/(?<![^ ])(a|sobre|hasta|desde|entre|de|y) la una(?![^ ])/g, '$1 la 1')
    .replace(/(?<![^ ])una? (?=(?:dia|semana|mes|hora|quincena)(?![^ ]))/g, '1 ')
    .replace(/(?<![^ ])(?:un par de) (?=(?:dias|semanas|horas)(?![^ ]))/g, '2 ')
    .replace(/(?<![^ ])(?:1 )?media hora(?![^ ])/g, '30 minutos')
    .replace(/(?<![^ ])1 quincena(?![^ ])/g, '2 semanas')
    .trim();
}
