import { z } from 'zod';
import { defineSettings } from '../../settings.ts';

/** What callers ask for most, in words that the house knows. */
export const SUBJECTS = ['parking', 'directions', 'prices', 'bring'] as const;

export type Subject = (typeof SUBJECTS)[number];

const text = z.string().trim().min(1).max(600);
const phrases = z.array(z.string().trim().min(2).max(100)).min(1).max(40);

/** Written in the office's language, or by the tag of each of its languages, such as `de`. */
export type ByLanguage<Value> = Value | Readonly<Record<string, Value>>;

function byLanguage<Value>(value: z.ZodType<Value>): z.ZodType<ByLanguage<Value>> {
  const tag = z.string().regex(/^[a-z]{2}$/, 'expected a language, such as en');
  return z.union([value, z.record(tag, value)]);
}

const schema = z.array(
  z
    .strictObject({
      /** A subject of the house, whose questions it knows; without one `asked` says how it is asked for. */
      about: z.enum(SUBJECTS).optional(),
      /** Words that ask for it: any of them in a sentence does. */
      asked: byLanguage(phrases).optional(),
      answer: byLanguage(text),
    })
    .refine(({ about, asked }) => about !== undefined || asked !== undefined, {
      error: `expected about (${SUBJECTS.join(', ')}) or asked, the words that ask for it`,
    }),
);

export type Information = z.output<typeof schema>[number];

/** Questions and answers in the office's own words. */
export const informationSettings = defineSettings('information', schema, []);
