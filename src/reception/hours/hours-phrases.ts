import type { PublicDay } from '../../countries/public-days.ts';
import type { Weekday } from '../office.ts';
import type { PartOfDay } from '../understand/day.ts';

/**
 * How one language tells hours and address. A sentence begins with a day, such as `On Friday` or `Tomorrow`, in whatever
 * form the language puts before its verb. Minutes count from midnight, 0 to 1439. Text can be spoken and shown in a chat.
 */
export interface HoursPhrases extends PersonHoursPhrases {
  address(business: string, address: string): string;
  /** A time of the day alone, as in "until 2 pm". */
  time(minute: number): string;
  opensToday(minute: number): string;
  opensTomorrow(minute: number): string;
  opensOnWeekday(weekday: Weekday, minute: number): string;
  opensOnDate(date: DateToSay, minute: number): string;
  atTime(day: string, side: 'at' | 'after' | 'before', minute: number): string;
  inPart(day: string, part: PartOfDay): string;
  /** Of today. */
  readonly thisPart: Readonly<Record<PartOfDay, string>>;
  /**
   * What people mean by a part of the day: from a minute to one that is not in it. Above 1440 it is in the night after; up
   * to then a night belongs to the day before.
   */
  readonly partMinutes: Readonly<Record<PartOfDay, readonly [from: number, to: number]>>;
  readonly ordinarily: string;
  readonly otherwise: string;
  readonly exceptions: string;
  readonly onPublicHoliday: string;
  readonly otherHolidaysUnknown: string;
  /** Of those that have no hours of their own. */
  readonly closedOnPublicHolidays: string;
  readonly openOnPublicHolidays: string;
  /** Name of a public holiday inside a sentence. @param country ISO 3166-1 alpha-2. */
  publicDay(day: PublicDay, country: string): string;
  /** The same of somebody who has hours of their own. */
  ofPerson(name: string): PersonHoursPhrases;
  readonly dayUnknown: string;
  readonly messageOrPerson: string;
  readonly today: string;
  readonly tomorrow: string;
  /** The next such weekday. */
  onWeekday(weekday: Weekday): string;
  onDate(date: DateToSay): string;
  fromDateToDate(first: DateToSay, last: DateToSay): string;
  /** Every such weekday, or every one from the first to the last, Monday being the first of a week. */
  onWeekdays(first: Weekday, last: Weekday): string;
  holiday(day: string, name: string): string;
  readonly allDay: string;
  fromTo(fromMinute: number, toMinute: number): string;
  /** Several openings of a day, each as of `fromTo` or `allDay`. */
  joined(times: readonly string[]): string;
}

/** The sentences that say who is there. */
export interface PersonHoursPhrases {
  openUntil(minute: number): string;
  /** @param again As of `joined`. */
  openUntilAndAgain(minute: number, again: string): string;
  readonly openAllDay: string;
  /** @param opens As of `opensToday` and the like. */
  closedNow(opens: string): string;
  closedFor(reason: string, opens: string): string;
  readonly closedForLong: string;
  /** @param times As of `joined`. */
  openOn(day: string, times: string): string;
  closedOn(day: string): string;
  /** @param when As of `atTime`, `inPart` or `thisPart`. */
  openAt(when: string): string;
  closedAt(when: string): string;
  /** Behind a message that was taken while it was closed. @param opens As of `closedNow`. */
  backAt(opens: string): string;
}

/** A date that is to be said. */
export interface DateToSay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Far ahead: day and month alone would leave a doubt. */
  readonly withYear: boolean;
  /** BCP 47 with its region, such as `en-US`. */
  readonly locale: string;
}
