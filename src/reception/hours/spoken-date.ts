/** With less, the day and the month leave no doubt. */
const FAR_MS = 300 * 86_400_000;

/**
 * Such as `Friday 25 December`; with its year when it is far ahead.
 *
 * @param today Both dates are `YYYY-MM-DD`.
 * @param language BCP 47.
 */
export function spokenDate(date: string, today: string, language: string): string {
  const isFar = Date.parse(date) - Date.parse(today) > FAR_MS;
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isFar ? { year: 'numeric' } : {}),
  }).format(Date.parse(`${date}T00:00:00Z`));
}
