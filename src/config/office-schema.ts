import { z } from 'zod';
import { COUNTRIES, countryOf, countryOfLanguage } from '../countries/countries.ts';
import type { Interval, Weekday } from '../reception/office.ts';
import { unique } from './unique.ts';

const words = z.string().trim().min(1).max(200);

const interval = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'expected hours such as "09:00-12:30"')
  .transform((text): Interval => {
    const [fromMinute = 0, toMinute = 0] = text.split('-').map(minuteOfDay);
    return { fromMinute, toMinute };
  })
  .refine(({ fromMinute, toMinute }) => fromMinute < toMinute, 'expected an end after the beginning');

const intervals = z.array(interval).superRefine((list, context) => {
  for (const [index, { fromMinute }] of list.entries()) {
    const before = list[index - 1];
    if (before && fromMinute < before.toMinute) {
      const message = 'expected to begin after the one before it has ended';
      context.addIssue({ code: 'custom', path: [index], message });
    }
  }
});

const countryCodes = [...COUNTRIES.keys()].join(', ');

export const businessSchema = z
  .strictObject({
    name: words,
    address: words,
    timeZone: z.string().refine(isTimeZone, 'expected an IANA time zone, such as Europe/London'),
    language: z.string().refine(isLanguage, 'expected a BCP 47 language tag, such as en-GB'),
    country: z
      .string()
      .refine((code) => countryOf(code) !== undefined, `expected one of ${countryCodes}`)
      .optional(),
  })
  .transform(({ country, ...business }, context) => {
    const code = country ?? countryOfLanguage(business.language)?.code;
    if (code !== undefined) return { ...business, country: code };
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

/**
 * The stems of "automated", "assistant", "virtual", "robot" and "computer" as most European languages spell them.
 * Callers must be told at the start that no person is speaking (EU AI Act, article 50).
 */
const SAYS_NO_PERSON = /autom|assist|asist|virtu|robot|comput|\bai\b/i;

export const phrasesSchema = z.strictObject({
  greeting: phrase()
    .refine((text) => text.includes('{business}'), 'expected to name the office: write {business} in it')
    .refine(
      (text) => SAYS_NO_PERSON.test(text),
      'expected to say that an automated assistant is speaking: callers have a right to know',
    ),
  goodbye: phrase(),
});

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
