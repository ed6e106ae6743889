import { clockTime } from '../../../reception/understand/clock-time.ts';
import type { PartOfDay, TimeRef } from '../../../reception/understand/day.ts';
import type { TimeGroups, TimeRule, TimeWords } from '../../../reception/understand/read-time.ts';

const MIDNIGHT = 1440;
/** Seven o'clock is one of the morning: who means the evening says nineteen. */
const AFTERNOON_UP_TO = 6;
/** What "kurz vor" and "kurz nach" are taken for. */
const SHORTLY_MINUTES = 5;

const START = '(?<![^ ])';
const END = '(?![^ ])';
const LATE = /(?<![^ ])(?:heute abend|abends?|nachmittags?|nachts|am abend|noch)(?![^ ])/;
const EARLY = /(?<![^ ])(?:fruh|vormittags?|schon|bereits)(?![^ ])/;
const PREPOSITION =
  '(?:(?:(?<before>vor|fruher als)|(?<after>nach|spater als)|(?<until>bis(?: um| gegen| mindestens)?|von|ab|zwischen)|(?<at>um|gegen)(?: circa| ca| etwa| ungefahr| so| kurz)?|(?<about>circa|ca|etwa|ungefahr)) )?';
const FRACTION =
  '(?:(?<fraction>viertel|kurz|5|10|20|25)(?: minuten)? (?<side>vor|nach) )?(?:(?<of>halb|viertel|3viertel) )?';
const HOUR = '(?<hour>\\d{1,2})(?: ?(?<clock>uhr)(?: (?:und )?(?<minute>[0-5]?\\d))?| (?<minute2>[0-5]\\d))?';
const WHEN = '(?: (?:(?:in der|am|heute) )?(?<when>fruh|vormittags?|mittags?|nachmittags?|abends?|nachts?))?';
const NO_TIME =
  '(?! (?:tage?n?|wochen?|monate?n?|jahre?n?|stunden?|minuten?|personen|leute|mal|prozent|euro|meter|kilometer)(?![^ ]))';
const CLOCK = new RegExp(
  `${START}${PREPOSITION}(?:${FRACTION}${HOUR}${WHEN}${NO_TIME}|(?<word>mitternacht|24 uhr))${END}`,
  'g',
);
const ONE_TIME = `(?:(?:halb|3viertel|viertel|viertel (?:vor|nach)) )?\\d{1,2}(?: uhr)?(?: [0-5]\\d)?`;
/** From one time to another: the hours of the day answer it. */
const RANGE = new RegExp(
  `${START}(?:von |zwischen )?${ONE_TIME} (?:und|bis)(?: um)? ${ONE_TIME}${NO_TIME}${END}`,
  'g',
);
const FROM_NOW =
  /(?<![^ ])(?:in|innerhalb von) (?:den nachsten |der nachsten )?(?<count>\d{1,2}|einer|1) (?<unit>stunde|minute)n?(?![^ ])/g;
const BEFORE_PART =
  '(?:(?:am|in der|im|uber|gegen|zu|den|der|ganzen|spaten|fruhen|spat am|fruh am|zur|zum|wahrend der|wahrend|um|an) ){0,2}';
const PARTS: readonly (readonly [pattern: string, part: PartOfDay])[] = [
  ['(?:mittagszeit|mittagspause|mittagsstunde|mittags|mittag)', 'lunchtime'],
  ['(?:fruh|vormittags?|fruhen morgen)', 'morning'],
  ['nachmittags?', 'afternoon'],
  ['(?:abends?|feierabend)', 'evening'],
  ['nachts?', 'night'],
];

export const timeWordsDe: TimeWords = {
  withoutGreeting: (words) => words,
  rules: [
    { pattern: FROM_NOW, read: fromNow },
    { pattern: RANGE, read: () => ({ type: 'hours' }) },
    { pattern: CLOCK, read: onTheClock },
    ...PARTS.map(
      ([words, part]): TimeRule => ({
        pattern: new RegExp(`${START}${BEFORE_PART}${words}${END}`, 'g'),
        read: () => ({ type: 'part', part }),
      }),
    ),
  ],
};

function fromNow({ count = '', unit }: TimeGroups): TimeRef {
  const counted = Number.parseInt(count, 10) || 1;
  return { type: 'in', minutes: unit === 'stunde' ? counted * 60 : counted };
}

/** A number alone is no time: something has to say that it is one. */
function onTheClock(groups: TimeGroups, said: string): TimeRef | undefined {
  const { before, after, until, at, about, fraction, of, clock, when, word } = groups;
  const signs = [before, after, until, at, about, fraction, of, clock, when, word];
  if (signs.every((sign) => sign === undefined)) return undefined;
  const minute = word === undefined ? minuteOf(groups, said) : MIDNIGHT;
  if (minute === undefined) return undefined;
  if (until !== undefined) return { type: 'hours' };
  return { type: before ? 'before' : after ? 'after' : 'at', minute };
}

function minuteOf(groups: TimeGroups, said: string): number | undefined {
  const { hour, minute, minute2, of, before, after } = groups;
  if (Number(hour) === 0) return MIDNIGHT + Number(minute ?? minute2 ?? 0);
  const isLate = after !== undefined || LATE.test(said);
  // "Halb acht" and "drei viertel acht" are on the way to eight, and so is "Viertel vor acht".
  const minutes = Number(minute ?? minute2 ?? 0) + pastOrTo(groups) + quartersOf(of);
  const isBefore = of === undefined && minutes < 0;
  return clockTime({
    hour: isBefore || of !== undefined ? Number(hour) - 1 || 12 : Number(hour),
    minutes: isBefore ? minutes + 60 : minutes,
    half: halfOfDay(groups),
    lean: EARLY.test(said) || (before !== undefined && !isLate) ? 'early' : isLate ? 'late' : undefined,
    afternoonUpTo: AFTERNOON_UP_TO,
  });
}

function quartersOf(of: string | undefined): number {
  return of === 'halb' ? 30 : of === 'viertel' ? 15 : of === '3viertel' ? 45 : 0;
}

function pastOrTo({ fraction, side }: TimeGroups): number {
  if (fraction === undefined) return 0;
  const minutes = fraction === 'viertel' ? 15 : fraction === 'kurz' ? SHORTLY_MINUTES : Number(fraction);
  return side === 'vor' ? -minutes : minutes;
}

function halfOfDay({ when = '' }: TimeGroups): 'am' | 'pm' | 'night' | undefined {
  if (when.startsWith('nacht')) return 'night';
  if (when === 'fruh' || when.startsWith('vormittag')) return 'am';
  return when === '' ? undefined : 'pm';
}
