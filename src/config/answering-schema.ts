import { z } from 'zod';
import type { AttendantWhen } from '../reception/office.ts';

const ALWAYS = ['closed', 'busy', 'unanswered', 'unregistered'] as const satisfies readonly AttendantWhen[];

/** Who answers a call, at the office or at one of its entrances. */
export const answeringSchema = z.strictObject({
  first: z
    .enum(['attendant', 'staff'])
    .default('attendant')
    .describe('Who answers: the attendant, or staff, whose phones ring before it.'),
  // Below, nobody reaches a phone; above, most callers have gone.
  ringSeconds: z
    .int()
    .min(5)
    .max(120)
    .default(20)
    .describe('How long the phones of staff ring before it counts as unanswered.'),
  rings: z
    .string()
    .optional()
    .describe(
      "Key of people: whose phones ring. Without it those of the entrance's department, or of all the office.",
    )
    .meta({ examples: ['billing'] }),
  attendantWhen: z
    .array(z.enum(ALWAYS))
    .default([...ALWAYS])
    .describe(
      'When the attendant answers after all: outside the hours, or when all phones are busy, unanswered, or not there. Otherwise the call goes the way of an attendant that is away.',
    )
    .meta({ examples: [['closed', 'unanswered']] }),
});
