import { z } from 'zod';
import { byLanguage } from '../../by-language.ts';
import { defineSettings } from '../../settings.ts';

/** What the house knows how to ask for, and to read. */
export const FIELD_KINDS = ['dateOfBirth', 'insurance'] as const;

export type FieldKind = (typeof FIELD_KINDS)[number];

const question = z.string().trim().min(1).max(300);
const name = z.string().trim().min(1).max(60);
/** A key of people; whether there is one is checked where people are known. */
const person = z.string().trim().min(1).max(40);
/** Of opening hours: more than a working month is a slip. */
const openMinutes = z.int().min(1).max(12_000);

const field = z
  .strictObject({
    /** What it is called where messages are read, such as `dateOfBirth`. */
    key: z.string().regex(/^[a-z][A-Za-z0-9]{1,31}$/, 'expected a key such as dateOfBirth or policy'),
    /** Something that the house knows how to ask for and to read; without one `ask` is the question, and any words answer it. */
    about: z.enum(FIELD_KINDS).optional(),
    /** The question in the office's own words, such as "Which insurance are you with?". */
    ask: byLanguage(question).optional(),
    /** What it is called where the message is read back, such as "your policy number"; the words of the key without one. */
    name: byLanguage(name).optional(),
    /** False: who does not know it goes on without. */
    required: z.boolean().default(true),
  })
  .refine(({ about, ask }) => about !== undefined || ask !== undefined, {
    error: `expected about (${FIELD_KINDS.join(', ')}) or ask, the question`,
  });

const schema = z.strictObject({
  /** What callers say as a message is kept as sound, too. */
  sound: z.boolean().default(true),
  /** What is asked for besides name, number and reason, in this order. */
  fields: z
    .array(field)
    .max(6, 'expected at most 6: nobody stays for more')
    .default([])
    .refine((fields) => new Set(fields.map(({ key }) => key)).size === fields.length, {
      error: 'expected keys that differ',
    }),
  /** Whose a message is that names nobody, by words of its reason; the first that fits. */
  owners: z
    .array(z.strictObject({ key: person, words: z.array(name).min(1).max(60) }))
    .max(60)
    .default([]),
  /** A message is to be dealt with in so many minutes of opening hours. */
  dueMinutes: openMinutes.default(240),
  /** The same of one that is urgent. */
  urgentMinutes: openMinutes.default(30),
  /** Key of people: who is told of what is late. Without it late messages are only shown as such. */
  escalateTo: person.optional(),
  /** Callers are told by when somebody sees to their message. */
  promise: z.boolean().default(false),
});

export type MessageSettings = z.output<typeof schema>;
export type MessageFieldSetting = MessageSettings['fields'][number];

export const messageSettings = defineSettings('messages', schema, schema.parse({}));
