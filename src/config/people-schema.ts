import { z } from 'zod';
import type { Person, Reach } from '../reception/office.ts';
import { ownHoursSchema } from './hours-schema.ts';
import { mannerFields } from './manner-schema.ts';
import { unique } from './unique.ts';

const words = z.string().trim().min(1).max(200);

/** What a dialplan can take after the international prefix: with fewer digits it is a service, or for emergencies. */
const LEAST_DIGITS = 7;

/** YAML reads 101 as a number, and 0101 as another one. */
const extension = z
  .string({ error: 'expected text in quotes, such as "101"' })
  .regex(/^\d{1,20}$/, 'expected 1 to 20 digits');

const outside = z
  .string({ error: 'expected text in quotes, such as "+442079460123"' })
  .regex(/^\+?\d{1,19}$/, 'expected digits with or without + in front, at most 20 in all')
  .refine(isWholeNumber, `expected a whole telephone number: ${LEAST_DIGITS} digits at least`);

const queue = z
  .array(extension, { error: 'expected a list of extensions, such as ["101", "102"]' })
  .min(1, 'expected one extension at least, such as ["101", "102"]')
  .max(20, 'expected 20 extensions at most');

export const peopleSchema = z
  .array(
    z
      .strictObject({
        key: z
          .string()
          // One letter alone, as in `h`, is an extension that means something to Asterisk.
          .regex(
            /^(?=.{2,32}$)[a-z0-9]-*[a-z0-9][a-z0-9-]*$/,
            'expected 2 to 32 of a-z, 0-9 and -, two letters or digits at least, no - in front',
          )
          .describe('What other settings and your PBX call this entry.')
          .meta({ examples: ['anna-lane'] }),
        name: words
          .describe('A person, or a department, as it is said to callers.')
          .meta({ examples: ['Doctor Anna Lane'] }),
        aliases: z
          .array(words)
          .default([])
          .describe('Other words that callers use for them.')
          .meta({ examples: [['doctor lane', 'anna']] }),
        extension: extension
          .optional()
          .describe('What rings: a desk phone of the PBX. One of extension, group and outside.')
          .meta({ examples: ['101'] }),
        group: extension
          .optional()
          .describe(
            'What rings: a ring group or a queue of your own PBX, by the number that is dialled for it.',
          )
          .meta({ examples: ['600'] }),
        outside: outside
          .optional()
          .describe('What rings: a telephone number in the public network, such as a mobile.')
          .meta({ examples: ['+447700900123'] }),
        mail: z
          .email('expected one mail address without a name, such as "anna@example.org"')
          .optional()
          .describe('Where mail about messages for them goes; to mail.to without one.')
          .meta({ examples: ['anna@example.org'] }),
        hours: ownHoursSchema
          .optional()
          .describe(
            "When they are there; a day that is left out is as their department's, or the office's. Exceptions of the office count for them, too.",
          )
          .meta({ examples: [{ monday: ['09:00-12:00'], friday: [] }] }),
        department: z
          .string()
          .optional()
          .describe('Key of another one of people: its hours are theirs where they have none.')
          .meta({ examples: ['billing'] }),
        supervisor: z
          .boolean('expected true or false (the default)')
          .optional()
          .describe(
            'Their phone may listen to calls of the attendant, take them over, and give callers back (`telephony.codes`). Callers are told where a law asks for it.',
          )
          .meta({ examples: [true] }),
        queue: queue
          .optional()
          .describe(
            'Extensions that ring together for the first in line; the others hear music and their place. Only on the PBX of `./scripts/start`.',
          )
          .meta({ examples: [['101', '102']] }),
        ...mannerFields,
      })
      .transform(({ extension, group, outside, queue, ...person }, context): Person => {
        const one = reachOf({ extension, group, outside, queue }, context);
        return one ? { ...person, ...one } : z.NEVER;
      }),
  )
  .superRefine(
    unique('key', {
      sameAs: plainKey,
      fault: 'expected to differ from line {line} in more than hyphens: a PBX leaves them out',
    }),
  );

function isWholeNumber(number: string): boolean {
  return number.replace(/^(\+|00|011)/, '').length >= LEAST_DIGITS;
}

type GivenReach = {
  readonly [Kind in 'extension' | 'group' | 'outside']?: string | undefined;
} & { readonly queue?: readonly string[] | undefined };

function reachOf(
  { extension, group, outside, queue }: GivenReach,
  context: z.RefinementCtx,
): Reach | undefined {
  const count = [extension, group, outside, queue].filter((given) => given !== undefined).length;
  if (count === 1) {
    if (extension !== undefined) return { extension };
    if (group !== undefined) return { group };
    if (outside !== undefined) return { outside };
    if (queue !== undefined) return { queue };
  }
  const message =
    count === 0
      ? 'missing: expected an extension, such as "101"; or group, outside or queue in its place'
      : 'expected one of extension, group, outside and queue';
  context.addIssue({ code: 'custom', path: ['extension'], message });
  return undefined;
}

/** Keys become extensions of the dialplan, and Asterisk leaves hyphens out when it compares those. */
function plainKey(key: string): string {
  return key.replaceAll('-', '');
}
