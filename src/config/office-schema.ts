import { z } from 'zod';
import { primaryLanguage } from '../core/language-tag.ts';
import { COUNTRIES, countryOf, countryOfLanguage } from '../countries/countries.ts';
import { isHouseLanguage, LANGUAGES } from '../languages/languages.ts';
import type { Interval, Weekday } from '../reception/office.ts';
import { unique } from './unique.ts';

const words = z.string().trim().min(1).max(200);

/** An opening that ends later than this on the next day is more likely one with its ends changed over. */
const NIGHT_ENDS = 480;
const DAY_MINUTES = 1440;

const interval = z
  .string()
  .regex(
    /^(0?\d|1\d|2[0-3]):[0-5]\d-((0?\d|1\d|2[0-3]):[0-5]\d|24:00)$/,
    'expected hours such as "09:00-12:30"',
  )
  .transform((text, context): Interval => {
    const [fromMinute = 0, toMinute = 0] = text.split('-').map(minuteOfDay);
    if (fromMinute < toMinute) return { fromMinute, toMinute };
    if (toMinute > 0 && toMinute <= NIGHT_ENDS && fromMinute > toMinute)
      return { fromMinute, toMinute: toMinute + DAY_MINUTES };
    const [from = '', to = ''] = text.split('-');
    const night =
      fromMinute > toMinute && toMinute > 0
        ? `; a night up to 8:00 is one opening, a longer one is split over two days: "${from}-24:00" here, "00:00-${to}" on the next day`
        : '; midnight as an end is 24:00';
    context.addIssue(`expected an end after the beginning${night}`);
    return z.NEVER;
  });

const intervals = z.array(interval, { error: intervalsForm }).superRefine((list, context) => {
  for (const [index, { fromMinute }] of list.entries()) {
    const before = list[index - 1];
    if (before && fromMinute < before.toMinute) {
      const message = 'expected to begin after the one before it has ended';
      context.addIssue({ code: 'custom', path: [index], message });
    }
  }
});

/** Hours that are written like text, which is how they are said. */
function intervalsForm({ input }: { readonly input?: unknown }): string {
  const form = 'a list of hours, such as ["09:00-12:30", "13:30-17:00"]; [] is closed';
  if (input === undefined) return `missing: expected ${form}`;
  const isHours = typeof input === 'string' && /^\d{1,2}:\d\d-\d{1,2}:\d\d$/.test(input);
  return isHours ? `expected a list: put it in brackets, ["${input}"]` : `expected ${form}`;
}

const spoken = LANGUAGES.map(({ tag }) => tag)
  .toSorted()
  .join(', ');

const countryCodes = [...COUNTRIES.keys()].join(', ');

export const languageSchema = z
  .string()
  .refine(isLanguage, { error: 'expected a BCP 47 language tag, such as en-GB', abort: true })
  .refine(isHouseLanguage, `expected a language that the attendant speaks; languages: ${spoken}`);

/** Keys that the menu tells nothing else of: 1 to 3 are topics, 4 to 6 people of the directory, 0 is a person. */
const languageKey = z.string().regex(/^[7-9]$/, 'expected one digit from "7" to "9", in quotes');

const furtherLanguage = z.strictObject({
  tag: languageSchema,
  /** Read out behind the greeting, in its language. */
  key: languageKey.optional(),
  /** The office's own sentences in it; those of the house without them. */
  phrases: z.lazy(() => phrasesSchema).optional(),
});

export const businessSchema = z
  .strictObject({
    name: words,
    address: words,
    timeZone: z.string().refine(isTimeZone, 'expected an IANA time zone, such as Europe/London'),
    language: languageSchema,
    /** Further ones. */
    languages: z
      .array(furtherLanguage)
      .default([])
      .superRefine(unique('key'))
      .superRefine(
        unique('tag', {
          sameAs: primaryLanguage,
          fault: 'line {line} has this language for another country',
        }),
      ),
    country: z
      .string()
      .refine((code) => countryOf(code) !== undefined, `expected one of ${countryCodes}`)
      .optional(),
  })
  .superRefine(({ language, languages }, context) => {
    for (const [index, { tag }] of languages.entries()) {
      if (primaryLanguage(tag) !== primaryLanguage(language)) continue;
      const message = 'the office greets in this language: only further ones belong here';
      context.addIssue({ code: 'custom', path: ['languages', index, 'tag'], message });
    }
  })
  .transform(({ country, languages, ...business }, context) => {
    const code = country ?? countryOfLanguage(business.language)?.code;
    if (code !== undefined) {
      return {
        ...business,
        country: code,
        languages: [{ tag: business.language }, ...languages],
      };
    }
    const message = `missing: the language does not say it; expected one of ${countryCodes}`;
    context.addIssue({ code: 'custom', path: ['country'], message });
    return z.NEVER;
  });

export const hoursSchema = z.strictObject({
  monday: intervals,
  tuesday: intervals,
  wednesday: intervals,
  thursday: intervals,
  friday: intervals,
  saturday: intervals,
  sunday: intervals,
} satisfies Record<Weekday, unknown>);

export const holidaysSchema = z
  .array(
    z.strictObject({
      date: z.string().refine(isDate, 'expected a date that exists, such as "2026-12-24"'),
      name: words,
      open: intervals.default([]),
    }),
  )
  .superRefine(unique('date'));

export const greetingSchema = phrase().refine(
  (text) => text.includes('{business}'),
  'expected to name the office: write {business} in it',
);

export const phrasesSchema = z.strictObject({ greeting: greetingSchema, goodbye: phrase() });

function phrase() {
  return words.refine(
    (text) => !/[{}]/.test(text.replaceAll('{business}', '')),
    'expected no placeholder but {business}',
  );
}

function minuteOfDay(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

function isTimeZone(name: string): boolean {
  // An offset such as +01:00 is accepted by Intl and knows no summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length === 1;
  } catch {
    return false;
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // 30 February becomes 2 March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
