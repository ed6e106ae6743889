import { z } from 'zod';
import { byLanguage } from '../../by-language.ts';
import { defineSettings } from '../../settings.ts';

/** What callers ask for most, in words that the house knows. */
export const SUBJECTS = ['parking', 'directions', 'prices', 'bring'] as const;

export type Subject = (typeof SUBJECTS)[number];

const text = z.string().trim().min(1).max(600);
const phrases = z.array(z.string().trim().min(2).max(100)).min(1).max(40);

const schema = z
  .array(
    z
      .strictObject({
        about: z
          .enum(SUBJECTS)
          .optional()
          .describe('A subject whose questions the attendant knows; for any other one write asked.'),
        asked: byLanguage(phrases)
          .optional()
          .describe(
            'Words that ask for it: any of them in a sentence does. By language: { en: […], de: […] }.',
          )
          .meta({ examples: [['repeat prescription', 'prescriptions']] }),
        answer: byLanguage(text)
          .describe('What is answered, word for word. By language: { en: …, de: … }.')
          .meta({ examples: ['There is a car park behind the building.'] }),
      })
      .refine(({ about, asked }) => about !== undefined || asked !== undefined, {
        error: `expected about (${SUBJECTS.join(', ')}) or asked, the words that ask for it`,
      }),
  )
  .describe('What callers ask for most, and your answers.');

export type Information = z.output<typeof schema>[number];

/** Questions and answers in the office's own words. */
export const informationSettings = defineSettings('information', schema, []);
