import { z } from 'zod';
import type { Weekday } from '../reception/office.ts';
import { answeringSchema } from './answering-schema.ts';
import { holidaysSchema } from './holidays-schema.ts';
import { intervals } from './intervals-schema.ts';

const week = z.strictObject({
  monday: openings('Mondays'),
  tuesday: openings('Tuesdays'),
  wednesday: openings('Wednesdays'),
  thursday: openings('Thursdays'),
  friday: openings('Fridays'),
  saturday: openings('Saturdays'),
  sunday: openings('Sundays'),
} satisfies Record<Weekday, unknown>);

/** A week of somebody's own: days that are left out are the office's. */
export const ownHoursSchema = week.partial();

/** When the office is open, and what callers meet then and otherwise: keys of the file. */
export const hoursShape = {
  hours: week.describe('When your office is open in an ordinary week.'),
  holidays: holidaysSchema
    .default([])
    .describe(
      'Days that are not as in an ordinary week. Of several on one day a single date goes before a range, and one with its year before one of every year.',
    ),
  publicHolidays: z
    .enum(['closed', 'open'])
    .optional()
    .describe(
      'Public holidays that all of your country has: closed, or open as on any such weekday. Without it you are open, and callers hear that other hours may apply. What stands under holidays goes before it.',
    )
    .meta({ examples: ['closed'] }),
  afterHours: z
    .enum(['message', 'ring'])
    // A file of before knows no other way.
    .default('ring')
    .describe(
      'Who asks for people while nobody is there: message offers to take one, and rings for who insists; ring rings. Danger always rings.',
    )
    .meta({ examples: ['message'] }),
  answering: answeringSchema.prefault({}).describe('Who answers a call: the attendant, or your staff first.'),
};

function openings(days: string) {
  return intervals
    .describe(`When you are open on ${days}; [] is closed, and a night may end on the next day.`)
    .meta({ examples: [['09:00-12:30', '13:30-17:00']] });
}
