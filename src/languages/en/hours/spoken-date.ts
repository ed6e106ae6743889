import type { DateToSay } from '../../../reception/hours/hours-phrases.ts';

/** Such as `Friday 25 December`, in the order of the locale. */
export function spokenDate({ date, withYear, locale }: DateToSay): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
  }).format(Date.parse(`${date}T00:00:00Z`));
}
