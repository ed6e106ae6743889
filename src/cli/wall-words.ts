/** How commands write dates and times of the office. */

const days = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** `Thursday 24 December 2026`. @param date `YYYY-MM-DD`. */
export function dayText(date: string): string {
  return days.format(Date.parse(`${date}T00:00:00Z`)).replace(',', '');
}

/** `09:00`. @param minute Since midnight, 0 to 1439. */
export function clockText(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
