import { z } from 'zod';
import { languageOf } from '../languages/languages.ts';
import { plainNumber } from '../reception/entrance.ts';
import type { Entrance, Office } from '../reception/office.ts';
import { SAYS_MACHINE } from './check-disclosure.ts';
import { greetingSchema } from './office-schema.ts';

/** Ways into the office that differ from the one all share. */
export const entrancesSchema = z.array(
  z.strictObject({
    /** A number as the PBX shows it, in quotes, or a pattern: X is any digit, * at the end whatever follows. */
    dialled: z
      .string()
      .regex(
        /^\+?[\dX]{1,15}\*?$/,
        'expected a number as the PBX shows it, in quotes; X for any digit, * at the end for whatever follows',
      ),
    /** One of the office's. */
    language: z.string().optional(),
    /** What is said first there. */
    greeting: greetingSchema.optional(),
    /** Key of a person or department: messages that name nobody are for it. */
    department: z.string().optional(),
  }),
);

/** What of it only the whole file tells. */
export function checkEntrances(
  entrances: readonly Entrance[],
  office: Pick<Office, 'country' | 'language' | 'languages' | 'people'>,
  context: z.RefinementCtx,
): void {
  const numbers = entrances.map(({ dialled }) => plainNumber(dialled, office.country));
  for (const [index, entrance] of entrances.entries()) {
    const first = numbers.indexOf(numbers[index] ?? '');
    const path = (key: keyof Entrance) => ['entrances', index, key];
    if (first < index)
      context.addIssue({
        code: 'custom',
        path: path('dialled'),
        message: 'already used in line {line}',
        params: { first: [first, 'dialled'] },
      });
    for (const [key, message] of faultsOf(entrance, office))
      context.addIssue({ code: 'custom', path: path(key), message });
  }
}

function faultsOf(
  { language, greeting, department }: Entrance,
  { language: ofOffice, languages, people }: Pick<Office, 'language' | 'languages' | 'people'>,
): readonly (readonly [keyof Entrance, string])[] {
  const tags = languages.map(({ tag }) => tag);
  const isSpoken = language === undefined || tags.includes(language);
  const isKnown = department === undefined || people.some(({ key }) => key === department);
  const spoken = languageOf(isSpoken && language !== undefined ? language : ofOffice);
  const isTold = greeting === undefined || spoken.readers.saysMachine(greeting.replaceAll('{business}', ' '));
  return [
    ...(isSpoken ? [] : [['language', `expected a language of the office: ${tags.join(', ')}`] as const]),
    ...(isKnown ? [] : [['department', 'expected the key of one of people'] as const]),
    ...(isTold ? [] : [['greeting', SAYS_MACHINE] as const]),
  ];
}
