import type { DateToSay } from '../../../reception/hours/hours-phrases.ts';
import type { Weekday } from '../../../reception/office.ts';
import { weekdayOf } from '../../../reception/opening-hours.ts';
import { MONTHS } from './calendar-words.ts';

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  monday: 'lunes',
  tuesday: 'martes',
  wednesday: 'miércoles',
  thursday: 'jueves',
  friday: 'viernes',
  saturday: 'sábado',
  sunday: 'domingo',
};

export function spokenWeekday(weekday: Weekday): string {
  return WEEKDAYS[weekday];
}

/** Such as `viernes 25 de diciembre`. */
export function spokenDate({ date, withYear }: DateToSay): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const said = `${WEEKDAYS[weekdayOf(date)]} ${Number(day)} de ${MONTHS[Number(month) - 1]}`;
  return withYear ? `${said} de ${year}` : said;
}
