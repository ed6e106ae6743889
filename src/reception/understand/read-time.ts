import { clockTime } from './clock-time.ts';
import type { PartOfDay, TimeRef } from './day.ts';

export interface TimeRead {
  /** Undefined when no time was named. */
  readonly time: TimeRef | undefined;
  /** The sentence with `~` for each time. */
  readonly rest: string;
}

type Groups = Readonly<Partial<Record<string, string>>>;

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

/**
 * The time of day that is named.
 *
 * @param words As `readDay` leaves them.
 */
export function readTime(words: string): TimeRead {
  const found: TimeRef[] = [];
  const said = words.replace(GREETING, '').trim();
  const isEvening = IN_THE_EVENING.test(said);
  let rest = said;
  const take = (pattern: RegExp, read: (groups: Groups) => TimeRef | undefined) => {
    rest = replaced(rest, pattern, read, found);
  };
  take(FROM_NOW, fromNow);
  take(CLOCK, (groups) => onTheClock(groups, isEvening));
  for (const [pattern, part] of PARTS) take(pattern, () => ({ type: 'part', part }));
  return { time: found[0], rest };
}

/** With `~` for each piece that is a time, which is added to `found`. */
function replaced(
  text: string,
  pattern: RegExp,
  read: (groups: Groups) => TimeRef | undefined,
  found: TimeRef[],
): string {
  let result = '';
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const time = read(match.groups ?? {});
    if (time === undefined) continue;
    found.push(time);
    result += `${text.slice(at, match.index)}~`;
    at = match.index + match[0].length;
  }
  return result + text.slice(at);
}

function fromNow(groups: Groups): TimeRef {
  const count = Number.parseInt(groups['count'] ?? groups['count2'] ?? '', 10) || 1;
  const isHours = (groups['unit'] ?? groups['unit2']) === 'hour';
  return { type: 'in', minutes: isHours ? count * 60 : count };
}

/** A number alone is no time: something has to say that it is one. */
function onTheClock(groups: Groups, isEvening: boolean): TimeRef | undefined {
  const { before, after, until, at, fraction, halfPast, half, when, word } = groups;
  if (![before, after, until, at, fraction, halfPast, half, when, word].some((group) => group !== undefined))
    return undefined;
  const minute = clockTime({
    ...groups,
    lean: isEvening || after ? 'late' : before ? 'early' : undefined,
  });
  if (minute === undefined) return undefined;
  if (until !== undefined) return { type: 'hours' };
  return { type: before ? 'before' : after ? 'after' : 'at', minute };
}
