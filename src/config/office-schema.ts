import { z } from 'zod';
import { primaryLanguage } from '../core/language-tag.ts';
import { COUNTRIES, countryOf, countryOfLanguage } from '../countries/countries.ts';
import { isHouseLanguage, LANGUAGES } from '../languages/languages.ts';
import { contactFields } from './contact-fields.ts';
import { phrasesSchema } from './phrases-schema.ts';
import { unique } from './unique.ts';

const words = z.string().trim().min(1).max(200);

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
  tag: languageSchema
    .describe('The language, with a country where that matters.')
    .meta({ examples: ['de-DE'] }),
  key: languageKey
    .optional()
    .describe('The key that leads to it; read out behind the greeting, in its language.')
    .meta({ examples: ['8'] }),
  phrases: phrasesSchema.optional().describe("Your own sentences in it; the attendant's without them."),
});

export const businessSchema = z
  .strictObject({
    name: words.describe('As it is said to callers.').meta({ examples: ['Riverside Practice'] }),
    address: words
      .describe('As it is said to callers who ask where you are.')
      .meta({ examples: ['12 Mill Lane, Riverside'] }),
    ...contactFields,
    timeZone: z
      .string()
      .refine(isTimeZone, 'expected an IANA time zone, such as Europe/London')
      .describe('The zone that all hours are in, as a city of the zone database.')
      .meta({ examples: ['Europe/London'] }),
    language: languageSchema
      .describe(`The language callers are greeted in, with a country where that matters: ${spoken}.`)
      .meta({ examples: ['en-GB'] }),
    languages: z
      .array(furtherLanguage)
      .default([])
      .superRefine(unique('key'))
      .superRefine(
        unique('tag', {
          sameAs: primaryLanguage,
          fault: 'line {line} has this language for another country',
        }),
      )
      .describe('Further languages, for callers who ask for one or press its key.'),
    country: z
      .string()
      .refine((code) => countryOf(code) !== undefined, `expected one of ${countryCodes}`)
      .optional()
      .describe(
        `Emergency numbers, forms of telephone numbers, holidays; that of the language without it. ${countryCodes}.`,
      )
      .meta({ examples: ['GB'] }),
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
