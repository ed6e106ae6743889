import { z } from 'zod';
import { defineSettings } from '../../settings.ts';

/** Keys that the menu tells nothing else of, as for languages. */
const refuseKey = z
  .string()
  .regex(/^[7-9]$/, 'expected one digit from "7" to "9", in quotes, such as "9"')
  .default('9');

const schema = z
  .strictObject({
    calls: z
      .enum(['off', 'attendant', 'all'], 'expected off, attendant or all')
      .default('off')
      .describe(
        "Whose sound is kept: nobody's, that of the attendant with the caller, or also of people. Callers are told first, and may refuse.",
      ),
    announce: z
      .enum(['law', 'choice'], 'expected law or choice')
      .default('law')
      .describe(
        "What callers are told: what the strictest law of your and the caller's country asks for, or always that they may refuse.",
      ),
    refuseKey: refuseKey.describe('The key that refuses at any time in the call.'),
    folder: z
      .string()
      .regex(/^\//, 'expected an absolute path, such as /var/spool/attendant')
      .optional()
      .describe(
        'Where a PBX of your own leaves what it records of calls with people; that of start needs none.',
      )
      .meta({ examples: ['/var/spool/attendant'] }),
  })
  .describe('Whether calls are recorded, and what callers are told of it.');

export type Recording = z.output<typeof schema>;

/** Whether calls are recorded, and what callers are told of it. */
export const recordingSettings = defineSettings<Recording>('recording', schema, {
  calls: 'off',
  announce: 'law',
  refuseKey: '9',
});
