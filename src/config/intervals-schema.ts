import { z } from 'zod';
import type { Interval } from '../reception/office.ts';

/** An opening that ends later than this on the next day is more likely one with its ends changed over. */
const NIGHT_ENDS = 480;
const DAY_MINUTES = 1440;

const interval = z
  .string()
  .regex(
    /^(0?\d|1\d|2[0-3]):[0-5]\d-((0?\d|1\d|2[0-3]):[0-5]\d|24:00)$/,
    'expected hours such as "09:00-12:30"',
  )
  .transform((text, context): Interval => {
    const [fromMinute = 0, toMinute = 0] = text.split('-').map(minuteOfDay);
    if (fromMinute < toMinute) return { fromMinute, toMinute };
    if (toMinute > 0 && toMinute <= NIGHT_ENDS && fromMinute > toMinute)
      return { fromMinute, toMinute: toMinute + DAY_MINUTES };
    const [from = '', to = ''] = text.split('-');
    const night =
      fromMinute > toMinute && toMinute > 0
        ? `; a night up to 8:00 is one opening, a longer one is split over two days: "${from}-24:00" here, "00:00-${to}" on the next day`
        : '; midnight as an end is 24:00';
    context.addIssue(`expected an end after the beginning${night}`);
    return z.NEVER;
  });

/** Openings of one day, in order. */
export const intervals = z.array(interval, { error: intervalsForm }).superRefine((list, context) => {
  for (const [index, { fromMinute }] of list.entries()) {
    const before = list[index - 1];
    if (before && fromMinute < before.toMinute) {
      const message = 'expected to begin after the one before it has ended';
      context.addIssue({ code: 'custom', path: [index], message });
    }
  }
});

/** Hours that are written like text, which is how they are said. */
function intervalsForm({ input }: { readonly input?: unknown }): string {
  const form = 'a list of hours, such as ["09:00-12:30", "13:30-17:00"]; [] is closed';
  if (input === undefined) return `missing: expected ${form}`;
  const isHours = typeof input === 'string' && /^\d{1,2}:\d\d-\d{1,2}:\d\d$/.test(input);
  return isHours ? `expected a list: put it in brackets, ["${input}"]` : `expected ${form}`;
}

function minuteOfDay(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}
