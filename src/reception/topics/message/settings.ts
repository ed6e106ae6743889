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
    key: z
      .string()
      .regex(/^[a-z][A-Za-z0-9]{1,31}$/, 'expected a key such as dateOfBirth or policy')
      .describe('What it is called where messages are read.')
      .meta({ examples: ['policy'] }),
    about: z
      .enum(FIELD_KINDS)
      .optional()
      .describe('What the attendant knows how to ask for and to read; for anything else write ask.'),
    ask: byLanguage(question)
      .optional()
      .describe('The question in your own words; any words answer it.')
      .meta({ examples: ['What is your policy number?'] }),
    name: byLanguage(name)
      .optional()
      .describe('What it is called where the message is read back; the words of the key without it.')
      .meta({ examples: ['your policy number'] }),
    required: z.boolean().default(true).describe('False: who does not know it goes on without.'),
  })
  .refine(({ about, ask }) => about !== undefined || ask !== undefined, {
    error: `expected about (${FIELD_KINDS.join(', ')}) or ask, the question`,
  });

const schema = z
  .strictObject({
    sound: z.boolean().default(true).describe('What callers say as a message is kept as sound, too.'),
    fields: z
      .array(field)
      .max(6, 'expected at most 6: nobody stays for more')
      .default([])
      .refine((fields) => new Set(fields.map(({ key }) => key)).size === fields.length, {
        error: 'expected keys that differ',
      })
      .describe('What is asked for besides name, number and reason, in this order.'),
    owners: z
      .array(
        z.strictObject({
          key: person.describe('Key of people.').meta({ examples: ['billing'] }),
          words: z
            .array(name)
            .min(1)
            .max(60)
            .describe('Any of them in the reason makes it theirs.')
            .meta({ examples: [['invoice', 'bill', 'payment']] }),
        }),
      )
      .max(60)
      .default([])
      .describe('Whose a message is that names nobody, by words of its reason; the first that fits.'),
    dueMinutes: openMinutes
      .default(240)
      .describe('A message is to be dealt with in so many minutes of opening hours.'),
    urgentMinutes: openMinutes.default(30).describe('The same of one that is urgent.'),
    escalateTo: person
      .optional()
      .describe(
        'Key of people: who is told of what is late; without it late messages are only shown as such.',
      )
      .meta({ examples: ['billing'] }),
    promise: z.boolean().default(false).describe('Callers are told by when somebody sees to their message.'),
  })
  .describe('How messages are taken, whose they are, and by when they are dealt with.');

export type MessageSettings = z.output<typeof schema>;
export type MessageFieldSetting = MessageSettings['fields'][number];

export const messageSettings = defineSettings('messages', schema, schema.parse({}));
