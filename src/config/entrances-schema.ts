import { z } from 'zod';
import { plainNumber } from '../reception/number-pattern.ts';
import type { Entrance, Office } from '../reception/office.ts';
import { answeringSchema } from './answering-schema.ts';
import { languageSchema } from './office-schema.ts';
import { greetingSchema } from './phrases-schema.ts';

/** Ways into the office that differ from the one all share. */
export const entrancesSchema = z.array(
  z.strictObject({
    dialled: z
      .string()
      .regex(
        /^\+?[\dX]{1,15}\*?$/,
        'expected a number as the PBX shows it, in quotes; X for any digit, * at the end for whatever follows',
      )
      .describe('A number as the PBX shows it, or a pattern: X is any digit, * at the end whatever follows.')
      .meta({ examples: ['+442079460150'] }),
    language: languageSchema
      .optional()
      .describe('The language its callers are greeted in: one of those of business.')
      .meta({ examples: ['de-DE'] }),
    greeting: greetingSchema
      .optional()
      .describe('What is said first there, in place of phrases.greeting.')
      .meta({ examples: ['{business}, accounts. I am an automated assistant.'] }),
    department: z
      .string()
      .optional()
      .describe('Key of people: messages that name nobody are for it.')
      .meta({ examples: ['billing'] }),
    answering: answeringSchema
      .optional()
      .describe("Who answers there, in place of the office's answering as a whole."),
  }),
);

/** What of it only the whole file tells. */
export function checkEntrances(
  entrances: readonly Entrance[],
  { country, languages, people }: Pick<Office, 'country' | 'languages' | 'people'>,
  context: z.RefinementCtx,
): void {
  const fault = (index: number, key: keyof Entrance, message: string, params = {}) =>
    context.addIssue({ code: 'custom', path: ['entrances', index, key], message, params });
  const tags = languages.map(({ tag }) => tag);
  const numbers = entrances.map(({ dialled }) => plainNumber(dialled, country));
  for (const [index, { language, department }] of entrances.entries()) {
    const first = numbers.indexOf(numbers[index] ?? '');
    if (first < index) fault(index, 'dialled', 'already used in line {line}', { first: [first, 'dialled'] });
    if (language !== undefined && !tags.includes(language))
      fault(index, 'language', `expected a language of the office: ${tags.join(', ')}`);
    if (department !== undefined && !people.some(({ key }) => key === department))
      fault(index, 'department', 'expected the key of one of people');
  }
}
