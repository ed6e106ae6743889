import { officeTag } from '../../office-language.ts';
import { addDays, localTime, weekdayOf } from '../../opening-hours.ts';
import type { Scene } from '../../topic.ts';
import { wordsOf } from './fields.ts';
import { messageSettings } from './settings.ts';

const QUARTER = 15;
const DAY_MINUTES = 1440;
/** Up to then a weekday leaves no doubt. */
const MOST_WEEKDAYS = 6;

/** By when somebody sees to a message, for an office that wants it told; never earlier than what is stored. */
export function promiseOf(scene: Scene, dueAtMs: number | null): readonly string[] {
  const { office, book, today } = scene;
  if (dueAtMs === null || !messageSettings.of(office).promise) return [];
  const due = localTime(dueAtMs, office.timeZone);
  const minute = Math.ceil(due.minute / QUARTER) * QUARTER;
  const date = addDays(due.date, Math.floor(minute / DAY_MINUTES));
  const when = book.atTime(dayOf(scene, date, today), 'before', minute % DAY_MINUTES);
  return [wordsOf(scene).promise(when)];
}

function dayOf({ book, office, language }: Scene, date: string, today: string): string {
  if (date === today) return book.today;
  if (date === addDays(today, 1)) return book.tomorrow;
  if (date <= addDays(today, MOST_WEEKDAYS)) return book.onWeekday(weekdayOf(date));
  return book.onDate({ date, withYear: false, locale: officeTag(office, language) });
}
