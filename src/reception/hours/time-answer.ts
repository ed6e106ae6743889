import { addDays, hoursOn, intervalsOver } from '../opening-hours.ts';
import type { TimeRef } from '../understand/day.ts';
import type { Asked } from './asked.ts';
import { dayAnswer, labelOf } from './day-answer.ts';
import { minuteOfDay } from './minute-of-day.ts';

const DAY_MINUTES = 1440;
/** Up to then a night belongs to the day before. */
const NIGHT_ENDS = 300;

/**
 * Whether it is open at a time, and the hours of that day; never "open now" for another time. A time that is over today
 * is tomorrow's when no day was named.
 *
 * @param date Undefined when no day was named.
 */
export function timeAnswer(time: TimeRef, date: string | undefined, asked: Asked): string {
  const { now, book } = asked;
  if (time.type === 'in') {
    const minute = now.minute + time.minutes;
    const day = addDays(now.date, Math.floor(minute / DAY_MINUTES));
    return timeAnswer({ type: 'at', minute: minute % DAY_MINUTES }, day, asked);
  }
  if (time.type === 'hours') return dayAnswer(date ?? now.date, asked);
  const [from, to] = rangeOf(time, asked);
  const isOver = to <= now.minute;
  const day = date ?? (isOver ? addDays(now.date, 1) : now.date);
  const isOpen = isOpenWithin(day, from, to, asked);
  // What is open at one in the morning are the hours of the evening before.
  const isFromBefore = isOpen && time.type === 'at' && !hasBegun(day, time.minute, asked);
  const hours = dayAnswer(isFromBefore ? addDays(day, -1) : day, asked);
  if (!isOpen && hoursOn(asked.timetable, day).intervals.length === 0) return hours;
  const when = whenOf(time, day, asked);
  if (!isOpen) return `${book.closedAt(when)} ${hours}`;
  const isPast = day === now.date && isOver;
  return time.type === 'at' && !isPast ? `${book.openAt(when)} ${hours}` : hours;
}

function hasBegun(date: string, minute: number, { timetable }: Asked): boolean {
  return hoursOn(timetable, date).intervals.some(({ fromMinute }) => fromMinute <= minute);
}

function rangeOf(
  time: Exclude<TimeRef, { type: 'in' | 'hours' }>,
  { book }: Asked,
): readonly [from: number, to: number] {
  if (time.type === 'part') return book.partMinutes[time.part];
  if (time.type === 'at') return [time.minute, time.minute + 1];
  return time.type === 'before' ? [0, time.minute] : [time.minute + 1, DAY_MINUTES + NIGHT_ENDS];
}

function isOpenWithin(date: string, from: number, to: number, { timetable }: Asked): boolean {
  const nextDay = intervalsOver(timetable, addDays(date, 1)).map(({ fromMinute, toMinute }) => ({
    fromMinute: fromMinute + DAY_MINUTES,
    toMinute: toMinute + DAY_MINUTES,
  }));
  return [...intervalsOver(timetable, date), ...nextDay].some(
    ({ fromMinute, toMinute }) => fromMinute < to && from < toMinute,
  );
}

/** Such as `This evening` or `On Friday 25 December at noon`. */
function whenOf(time: Exclude<TimeRef, { type: 'in' | 'hours' }>, date: string, asked: Asked): string {
  const { book, now } = asked;
  if (time.type !== 'part') return book.atTime(labelOf(date, asked), time.type, minuteOfDay(time.minute));
  return date === now.date ? book.thisPart[time.part] : book.inPart(labelOf(date, asked), time.part);
}
