import { z } from 'zod';
import { defineSettings } from '../../settings.ts';

export const PROOFS = ['dateOfBirth', 'code', 'callback'] as const;

const schema = z
  .strictObject({
    proofs: z
      .array(z.enum(PROOFS, { error: `expected ${PROOFS.join(', ')}` }))
      .min(2, 'expected at least two proofs, such as [dateOfBirth, code]')
      .refine((proofs) => new Set(proofs).size === proofs.length, { error: 'expected each proof once' })
      .default([...PROOFS])
      .describe(
        'By which callers prove who they are; two of them count. callback: staff call the number on file.',
      ),
    failures: z.int().min(1).max(5).default(3).describe('Wrong answers in one call before people take over.'),
    failuresADay: z
      .int()
      .min(1)
      .max(50)
      .default(5)
      .describe(
        'Wrong answers in a day, for a name, a person and a number each, before nobody is asked any more.',
      ),
  })
  .describe('How callers prove who they are, before anything about them is said.');

export type Identity = z.output<typeof schema>;

/** How callers prove who they are. */
export const identitySettings = defineSettings('identity', schema, schema.parse({}));
