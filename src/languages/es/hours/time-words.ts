import { clockTime } from '../../../reception/understand/clock-time.ts';
import type { PartOfDay, TimeRef } from '../../../reception/understand/day.ts';
import type { TimeGroups, TimeRule, TimeWords } from '../../../reception/understand/read-time.ts';

const MIDNIGHT = 1440;
const NOON = 720;
const AFTERNOON_UP_TO = 7;
/** For who asks when it opens, seven o'clock is one of the morning. */
const OPENING = /(?<![^ ])(?:abren?|abris|abriran?)(?![^ ])/;
const OPENING_UP_TO = 6;

const START = '(?<![^ ])';
const END = '(?![^ ])';
/** Who asks for an end, an evening or an afternoon means the later half of the day. */
const LATE =
  /(?<![^ ])(?:la tarde|la noche|tardes|noches|cierran?|cerrais|cerraran?|todavia|aun|siguen?|hasta)(?![^ ])/;
const EARLY = /(?<![^ ])(?:matutino|ya|temprano)(?![^ ])/;
const PREPOSITION =
  '(?:(?:(?<before>antes de|antes que)|(?<after>despues de|pasad[ao]s|mas tarde de|mas alla de)|(?<until>hasta|desde|a partir de|de)|(?<at>a eso de|a|sobre|hacia|alrededor de|como a|cerca de|tipo|para|por)) )?';
/** "Un cuarto para las siete", as it is said in America. */
const TO = '(?:(?:un )?(?<to>cuarto|\\d{1,2})(?: minutos)? para )?';
const MINUTES =
  '(?: (?:y|con) (?<plus>media|cuarto|\\d{1,2})(?: minutos)?| menos (?<less>cuarto|\\d{1,2})| (?<minute>[0-5]\\d))?';
const WHEN =
  '(?:(?: (?:de|por|en|a))? (?<when>matutino|la tarde|la noche|la madrugada)| (?<noon>del? mediodia)| (?<half>am|pm|a m|p m))?';
const NO_TIME = '(?! (?:dias?|semanas?|mes(?:es)?|anos?|personas?|minutos|euros|pesos|por ciento)(?![^ ]))';
const CLOCK = new RegExp(
  `${START}${PREPOSITION}(?:(?:la )?(?<word>medianoche)|${TO}(?<article>las? )?(?<hour>\\d{1,2})(?: (?<hours>horas|h))?${MINUTES}(?: (?<sharp>en punto|horas|h))?${WHEN}${NO_TIME})${END}`,
  'g',
);
const ONE_TIME =
  '(?:las? )?\\d{1,2}(?: (?:y (?:media|cuarto|\\d{1,2})|menos cuarto|[0-5]\\d))?(?: horas)?(?: (?:matutino|de la tarde|de la noche|del? mediodia))?';
/** From one time to another: the hours of the day answer it. */
const RANGE = new RegExp(
  `${START}(?:de|desde|entre) ${ONE_TIME} (?:a|hasta|y) ${ONE_TIME}${NO_TIME}${END}`,
  'g',
);
const FROM_NOW =
  /(?<![^ ])(?:en|dentro de|de aqui a) (?<count>\d{1,2}|un|una) (?<unit>hora|minuto)s?(?![^ ])/g;
const AT = '(?:(?:por|en|a|de|durante) )?';
const PARTS: readonly (readonly [pattern: string, part: PartOfDay])[] = [
  [
    '(?:a |al |en el |durante el |de |por el |en |durante )?(?:el )?(?:mediodia|(?:la )?hora (?:de comer|de (?:la )?comida|del? almuerzo|de almorzar|de la siesta)|la comida|el almuerzo|almuerzo)',
    'lunchtime',
  ],
  ['matutino', 'morning'],
  [`${AT}(?:la|las) tardes?`, 'afternoon'],
  [`(?:${AT}(?:la|las) (?:noches?|madrugada)|de noche|de madrugada)`, 'night'],
];

export const timeWordsEs: TimeWords = {
  withoutGreeting: (words) => words,
  rules: [
    { pattern: FROM_NOW, read: fromNow },
    { pattern: RANGE, read: () => ({ type: 'hours' }) },
    { pattern: CLOCK, read: onTheClock },
    ...PARTS.map(
      ([words, part]): TimeRule => ({
        pattern: new RegExp(`${START}${words}${END}`, 'g'),
        read: () => ({ type: 'part', part }),
      }),
    ),
  ],
};

function fromNow({ count = '', unit }: TimeGroups): TimeRef {
  const counted = Number.parseInt(count, 10) || 1;
  return { type: 'in', minutes: unit === 'hora' ? counted * 60 : counted };
}

/** A number alone is no time: something has to say that it is one. */
function onTheClock(groups: TimeGroups, said: string): TimeRef | undefined {
  const { before, after, until, article, hours, sharp, when, noon, half, word, plus, less } = groups;
  const signs = [article, hours, sharp, when, noon, half, word, plus, less];
  if (signs.every((sign) => sign === undefined)) return undefined;
  const minute = word === undefined ? minuteOf(groups, said) : MIDNIGHT;
  if (minute === undefined) return undefined;
  if (until !== undefined) return { type: 'hours' };
  return { type: before ? 'before' : after ? 'after' : 'at', minute };
}

function minuteOf(groups: TimeGroups, said: string): number | undefined {
  const { hour, minute, plus, less, to, before, after } = groups;
  const minutes = Number(minute ?? 0) + minutesOf(plus) - minutesOf(less) - minutesOf(to);
  if (Number(hour) === 0) return MIDNIGHT + minutes;
  if (groups['noon'] !== undefined && Number(hour) === 12) return NOON + minutes;
  const isLate = after !== undefined || LATE.test(said);
  // What is before an hour is on the side of the hour before it.
  const isBefore = minutes < 0;
  return clockTime({
    hour: isBefore ? Number(hour) - 1 || 12 : Number(hour),
    minutes: isBefore ? minutes + 60 : minutes,
    half: halfOfDay(groups),
    lean: isLate ? 'late' : before !== undefined || EARLY.test(said) ? 'early' : undefined,
    afternoonUpTo: OPENING.test(said) ? OPENING_UP_TO : AFTERNOON_UP_TO,
  });
}

function minutesOf(word: string | undefined): number {
  return word === undefined ? 0 : word === 'media' ? 30 : word === 'cuarto' ? 15 : Number(word);
}

function halfOfDay({ when, half, noon }: TimeGroups): 'am' | 'pm' | 'night' | undefined {
  if (when === 'la noche') return 'night';
  if (when === 'matutino' || when === 'la madrugada' || half?.startsWith('a')) return 'am';
  return when !== undefined || half !== undefined || noon !== undefined ? 'pm' : undefined;
}
