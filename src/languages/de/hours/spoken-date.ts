import type { DateToSay } from '../../../reception/hours/hours-phrases.ts';
import type { Weekday } from '../../../reception/office.ts';
import { weekdayOf } from '../../../reception/opening-hours.ts';

const MONTHS: readonly string[] = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  monday: 'Montag',
  tuesday: 'Dienstag',
  wednesday: 'Mittwoch',
  thursday: 'Donnerstag',
  friday: 'Freitag',
  saturday: 'Samstag',
  sunday: 'Sonntag',
};

export function spokenWeekday(weekday: Weekday): string {
  return WEEKDAYS[weekday];
}

/** Such as `Freitag, dem 25. Dezember`. @param article In the case that the preposition asks for. */
export function spokenDate({ date, withYear, locale }: DateToSay, article: 'dem' | 'den' = 'dem'): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = locale === 'de-AT' && month === '01' ? 'Jänner' : MONTHS[Number(month) - 1];
  const said = `${WEEKDAYS[weekdayOf(date)]}, ${article} ${Number(day)}. ${name}`;
  return withYear ? `${said} ${year}` : said;
}
