import { clockTime } from '../../../reception/understand/clock-time.ts';
import type { PartOfDay, TimeRef } from '../../../reception/understand/day.ts';
import type { TimeGroups, TimeRule, TimeWords } from '../../../reception/understand/read-time.ts';

const NOON = 720;
const MIDNIGHT = 1440;
const AFTERNOON_UP_TO = 7;

const GREETING = /\bgood (?:morning|afternoon|evening|night|day)\b|^(?:morning|afternoon|evening)(?= )/g;
const IN_THE_EVENING = /\b(?:tonight|evenings?|nights?)\b/;
const PREPOSITION =
  '(?:(?:(?<before>before|earlier than|ahead of)|(?<after>after|later than|past|beyond)|(?<until>until|till|til|up to|from|by|to)|(?<at>at|around|about|at around|at about|as late as|as early as)) )?';
const CLOCK = new RegExp(
  `\\b${PREPOSITION}(?:(?:(?<fraction>half|quarter|5|10|20|25)(?: minutes)? (?<side>past|to) |(?<halfPast>half) )?(?<hour>\\d{1,2})(?: (?<minute>[0-5]\\d))?(?: ?(?<half>am|pm|o'clock|oclock|o clock))?(?: (?<when>in the morning|in the afternoon|in the evening|at night|tonight))?(?! (?:days?|weeks?|months?|years?|hours?|minutes?|people|persons?)\\b)|(?<word>noon|midnight))\\b`,
  'g',
);
const FROM_NOW =
  /\b(?:in|within) (?:the next )?(?<count>\d{1,2}|an?) (?<unit>hour|minute)s?(?: time)?\b|\b(?<count2>\d{1,2}|an?) (?<unit2>hour|minute)s? from now\b/g;
const WHEN = '(?:(?:(?:early |late )?(?:in|during) the |this |early |late )?';
const PARTS: readonly (readonly [pattern: RegExp, part: PartOfDay])[] = [
  [/\b(?:(?:over|during|at|for|in|through) )?(?:the |your )?lunchtime(?: break| hour)?\b/g, 'lunchtime'],
  [new RegExp(`\\b${WHEN}mornings?|first thing(?: in the morning)?)\\b`, 'g'), 'morning'],
  [new RegExp(`\\b${WHEN}afternoons?)\\b`, 'g'), 'afternoon'],
  [new RegExp(`\\b${WHEN}evenings?|(?:later )?tonight)\\b`, 'g'), 'evening'],
  [/\b(?:(?:at|during the|in the|all) )?nights?\b|\bovernight\b/g, 'night'],
];

export const timeWordsEn: TimeWords = {
  withoutGreeting: (words) => words.replace(GREETING, ''),
  rules: [
    { pattern: FROM_NOW, read: fromNow },
    { pattern: CLOCK, read: (groups, said) => onTheClock(groups, IN_THE_EVENING.test(said)) },
    ...PARTS.map(([pattern, part]): TimeRule => ({ pattern, read: () => ({ type: 'part', part }) })),
  ],
};

function fromNow(groups: TimeGroups): TimeRef {
  const count = Number.parseInt(groups['count'] ?? groups['count2'] ?? '', 10) || 1;
  const isHours = (groups['unit'] ?? groups['unit2']) === 'hour';
  return { type: 'in', minutes: isHours ? count * 60 : count };
}

/** A number alone is no time: something has to say that it is one. */
function onTheClock(groups: TimeGroups, isEvening: boolean): TimeRef | undefined {
  const { before, after, until, at, fraction, halfPast, half, when, word } = groups;
  if (![before, after, until, at, fraction, halfPast, half, when, word].some((group) => group !== undefined))
    return undefined;
  const minute = minuteOf(groups, isEvening || after ? 'late' : before ? 'early' : undefined);
  if (minute === undefined) return undefined;
  if (until !== undefined) return { type: 'hours' };
  return { type: before ? 'before' : after ? 'after' : 'at', minute };
}

function minuteOf(groups: TimeGroups, lean: 'early' | 'late' | undefined): number | undefined {
  if (groups['word'] === 'noon') return NOON;
  if (groups['word'] === 'midnight') return MIDNIGHT;
  return clockTime({
    hour: Number(groups['hour']),
    minutes: Number(groups['minute'] ?? 0) + pastOrTo(groups),
    half: halfOfDay(groups),
    lean,
    afternoonUpTo: AFTERNOON_UP_TO,
  });
}

function pastOrTo({ fraction, side, halfPast }: TimeGroups): number {
  if (halfPast !== undefined) return 30;
  if (fraction === undefined) return 0;
  const minutes = fraction === 'half' ? 30 : fraction === 'quarter' ? 15 : Number(fraction);
  return side === 'to' ? -minutes : minutes;
}

function halfOfDay({ half, when }: TimeGroups): 'am' | 'pm' | 'night' | undefined {
  if (when === 'at night' || when === 'tonight') return 'night';
  if (half === 'am' || when === 'in the morning') return 'am';
  return half === 'pm' || when !== undefined ? 'pm' : undefined;
}
