import { z } from 'zod';
import { isPattern, numberPattern } from './number-pattern.ts';
import type { Office } from './office.ts';
import { defineSettings } from './settings.ts';

const FORM =
  'expected a number with its country, in quotes, such as "+447700900123"; X for any digit, * at the end for whatever follows';

/** Callers who are not met like all others, by the number that is shown. */
export const callersSettings = defineSettings(
  'callers',
  z
    .array(
      z
        .strictObject({
          number: z
            .string({ error: FORM })
            .regex(/^\+?[\dX]{3,15}\*?$/, FORM)
            .describe(
              'The number as it is shown, or a pattern: X is any digit, * at the end whatever follows.',
            )
            .meta({ examples: ['+447700900123'] }),
          name: z
            .string()
            .trim()
            .min(1)
            .max(200)
            .optional()
            .describe('Who it is, for you: callers are not told.')
            .meta({ examples: ['Mary Brown'] }),
          block: z.literal(true).optional().describe('The call is declined in a sentence, and ended.'),
          vip: z
            .string()
            .optional()
            .describe(
              'Key of people: rung at once, while they are there. A number can be faked, so nothing else is done for it.',
            )
            .meta({ examples: ['anna-lane'] }),
        })
        .refine(({ block, vip }) => (block === undefined) !== (vip === undefined), {
          error: 'expected one of block: true and vip, a key of people',
        }),
    )
    .describe('Callers who are not met like all others, by the number that is shown.'),
  [],
);

export type KnownCaller = z.output<typeof callersSettings.schema>[number];

/** What the office has said of this number; one that is named goes before a pattern. Undefined of a withheld one. */
export function knownCaller(
  office: Pick<Office, 'settings' | 'country'>,
  callerNumber: string | null,
): KnownCaller | undefined {
  if (callerNumber === null) return undefined;
  const fitting = callersSettings
    .of(office)
    .filter(({ number }) => numberPattern(number, office.country)(callerNumber));
  return fitting.find(({ number }) => !isPattern(number)) ?? fitting[0];
}
