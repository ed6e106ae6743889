import type { HeldBack } from '../desk/held-back.ts';
import { hoursOf } from '../desk/hours-of.ts';
import type { Asked } from '../hours/asked.ts';
import type { HoursPhrases } from '../hours/hours-phrases.ts';
import { spokenOpening } from '../hours/status-now.ts';
import { hoursAnswer } from '../hours-answer.ts';
import { officeTag } from '../office-language.ts';
import { daysFrom, hoursOn, localTime, nextOpening } from '../opening-hours.ts';
import type { Scene } from '../topic.ts';
import type { DayRef } from '../understand/day.ts';
import { nameOf } from './name-of.ts';

type Place = Pick<Scene, 'office' | 'book' | 'language' | 'nowMs'>;

/**
 * The sentences that answer when the office is open, or when somebody is there who has hours of their own.
 *
 * @param key Of the directory; null for the office.
 */
export function hoursFor(scene: Place, day: DayRef | undefined, key: string | null = null): string {
  const { timetable, unixMs, language, book } = askedOf(scene, key);
  return hoursAnswer(timetable, { unixMs, day, language }, book);
}

/** From when they are there again, in a sentence; none when nobody knows. */
function backAgain(scene: Place, key: string | null): readonly string[] {
  const asked = askedOf(scene, key);
  const next = nextOpening(asked.timetable, asked.unixMs);
  return next ? [asked.book.backAt(spokenOpening(next, asked))] : [];
}

/** Somebody has said at the desk that they are away. @param untilMs Unix time in milliseconds; null: nobody knows. */
export function awayFor(scene: Place, key: string, untilMs: number | null): string {
  const { book, office } = scene;
  const name = nameOf(office, key) ?? book.somebody;
  if (untilMs === null) return book.notReached(name, 'unavailable');
  return book.ofPerson(name).closedNow(spokenReturn(scene, key, untilMs));
}

/** Such as `tomorrow at 9 am`. */
function spokenReturn(scene: Place, key: string, untilMs: number): string {
  const asked = askedOf(scene, key);
  const { date, minute } = localTime(untilMs, scene.office.timeZone);
  const inDays = daysFrom(asked.now.date, date);
  return spokenOpening({ day: hoursOn(asked.timetable, date), minute, inDays }, asked);
}

/** From when somebody is there again who is not there now; none when nobody knows. */
export function whenThereAgain(scene: Place, key: string | null, why: HeldBack): readonly string[] {
  if (why.type === 'closed' || key === null) return backAgain(scene, key);
  if (why.untilMs === null) return [];
  const name = nameOf(scene.office, key) ?? scene.book.somebody;
  return [scene.book.ofPerson(name).backAt(spokenReturn(scene, key, why.untilMs))];
}

function askedOf({ office, book, language, nowMs: unixMs }: Place, key: string | null): Asked {
  const { whose, timetable } = hoursOf(office, key);
  const now = localTime(unixMs, office.timeZone);
  const ofPerson = whose === null ? {} : book.ofPerson(nameOf(office, key) ?? '');
  const spoken: HoursPhrases = { ...book, ...ofPerson };
  return { timetable, unixMs, now, language: officeTag(office, language), book: spoken };
}
