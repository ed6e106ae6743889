import type { Asked } from './asked.ts';
import type { DateToSay } from './hours-phrases.ts';

/** With less, the day and the month leave no doubt. */
const FAR_MS = 300 * 86_400_000;

/** With its year when it is far ahead. @param date `YYYY-MM-DD`. */
export function dateToSay(date: string, { now, language }: Asked): DateToSay {
  return { date, withYear: Date.parse(date) - Date.parse(now.date) > FAR_MS, locale: language };
}
