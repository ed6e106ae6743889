import { z } from 'zod';
import type { Holiday } from '../reception/office.ts';
import { intervals } from './intervals-schema.ts';
import { unique } from './unique.ts';

/** A year with all its days. */
const LEAP_YEAR = 2000;

const day = z
  .string()
  .refine(isDay, 'expected a date that exists, such as "2026-12-24", or "12-24" for every year');

export const holidaysSchema = z
  .array(
    z
      .strictObject({
        date: day
          .optional()
          .describe('The day, with its year or without one for every year; or from and to in its place.')
          .meta({ examples: ['2026-12-24'] }),
        from: day
          .optional()
          .describe('The first of several days.')
          .meta({ examples: ['2026-07-20'] }),
        to: day
          .optional()
          .describe('The last of them; of every year, it may be in the year after.')
          .meta({ examples: ['2026-08-07'] }),
        name: z
          .string()
          .trim()
          .min(1)
          .max(200)
          .describe('As it is said to callers.')
          .meta({ examples: ['Christmas Eve'] }),
        open: intervals.default([]).describe("Openings in place of the weekday's; closed without them."),
      })
      .transform(({ date, from, to, ...rest }, context): Holiday => {
        const fault = faultOf({ date, from, to });
        if (fault) context.addIssue({ code: 'custom', path: [fault.at], message: fault.expected });
        if (date !== undefined) return { date, ...rest };
        return from === undefined || to === undefined ? z.NEVER : { from, to, ...rest };
      }),
  )
  .superRefine(unique('date'));

interface Days {
  readonly date: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function faultOf({
  date,
  from,
  to,
}: Days): { readonly at: keyof Days; readonly expected: string } | undefined {
  if (date !== undefined) {
    const other = from === undefined ? 'to' : 'from';
    const isBoth = from !== undefined || to !== undefined;
    return isBoth ? { at: other, expected: 'expected date, or from and to, and not both' } : undefined;
  }
  if (from === undefined && to === undefined) {
    const expected =
      'missing: expected a date, such as "2026-12-24", or "12-24" for every year; or from and to';
    return { at: 'date', expected };
  }
  if (from === undefined)
    return { at: 'from', expected: 'missing: expected the first day, such as "2026-07-20"' };
  if (to === undefined) return { at: 'to', expected: 'missing: expected the last day, such as "2026-08-07"' };
  if (from.length !== to.length)
    return { at: 'to', expected: 'expected the form of from: both with their year, or both without one' };
  const isBackwards = isDated(from) && to < from;
  return isBackwards ? { at: 'to', expected: 'expected a day that is not before from' } : undefined;
}

function isDated(text: string): boolean {
  return text.length === 'YYYY-MM-DD'.length;
}

function isDay(text: string): boolean {
  if (!/^(?:\d{4}-)?\d{2}-\d{2}$/.test(text)) return false;
  const whole = isDated(text) ? text : `${LEAP_YEAR}-${text}`;
  const date = new Date(`${whole}T00:00:00Z`);
  // 30 February becomes 1 March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
}
