import { deepgramHears } from '../adapters/stt/deepgram/config.ts';
import { grammarHears } from '../adapters/stt/grammar/config.ts';
import { espeakSpeaks } from '../adapters/tts/espeak/config.ts';
import { primaryLanguage } from '../core/language-tag.ts';
import { countryOf } from '../countries/countries.ts';
import { hasRegionalDays } from '../countries/public-days.ts';
import { nextDaysOf } from '../reception/hours/holiday-on.ts';
import type { Office } from '../reception/office.ts';
import type { Fault } from './faults.ts';
import { healthDataWarnings } from './health-data-warnings.ts';
import type { Config } from './schema.ts';

/**
 * What is valid and yet hardly meant.
 *
 * @param nowMs Unix time, for what is past.
 */
export function warningsOf({ office, engines }: Config, nowMs: number): readonly Fault[] {
  return [
    ...timeZoneWarnings(office),
    ...holidayWarnings(office, nowMs),
    ...regionWarnings(office),
    ...aliasWarnings(office),
    ...languageWarnings(office, engines),
    ...healthDataWarnings({ engines }),
  ];
}

/** Names of the zone database that stand for an offset and know no summer time. */
const FIXED_ZONE = /^(?:Etc\/.*|GMT.*|UTC|UCT|Zulu|Universal|Greenwich|EST|MST|HST)$/i;

function timeZoneWarnings({ timeZone }: Office): readonly Fault[] {
  if (!FIXED_ZONE.test(timeZone)) return [];
  const expected = 'this zone has no summer time: name a city, such as Europe/London';
  return [{ path: ['business', 'timeZone'], about: 'value', expected }];
}

function holidayWarnings({ holidays, timeZone }: Office, nowMs: number): readonly Fault[] {
  // The order of the Swedish calendar is that of ISO 8601.
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(nowMs);
  return holidays.flatMap((holiday, index): Fault[] => {
    if (nextDaysOf(holiday, today)) return [];
    const key = holiday.date === undefined ? 'to' : 'date';
    const expected = "past: write next year's date, or none for every year";
    return [{ path: ['holidays', index, key], about: 'value', expected }];
  });
}

/** What one state, canton or community has off is its own to know. */
function regionWarnings({ publicHolidays, country }: Office): readonly Fault[] {
  if (publicHolidays !== 'closed' || !hasRegionalDays(country)) return [];
  const name = countryOf(country)?.name ?? country;
  const expected = `only days that all of ${name} has off are known: write those of your region under holidays, such as { date: "01-06", name: Epiphany }`;
  return [{ path: ['publicHolidays'], about: 'value', expected }];
}

/** Words callers say all the time without meaning anybody. */
const EVERYDAY = new Set(
  `a an and are bye can closed doctor email good goodbye have hello help hi hours i if in is it me message morning my name
  no none number of ok okay on open operator or phone please reception right sir somebody someone sorry staff thank
  thanks that the there they this to today tomorrow we what when who yes you`.split(/\s+/),
);

function aliasWarnings({ people }: Office): readonly Fault[] {
  const heard = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  const names = people.map(({ name, aliases }) => new Set([name, ...aliases].map(heard)));
  return people.flatMap(({ aliases }, index) =>
    aliases.flatMap((alias, at): Fault[] => {
      const words = heard(alias);
      const other = names.findIndex((known, person) => person < index && known.has(words));
      const expected = aliasFault(words, other);
      return expected === undefined
        ? []
        : [{ path: ['people', index, 'aliases', at], about: 'value', expected }];
    }),
  );
}

/** @param other Position of somebody above who is called so too; -1 for nobody. */
function aliasFault(words: string, other: number): string | undefined {
  if (words === '') return 'there is nothing in it that a caller could say';
  if (EVERYDAY.has(words)) return 'callers say this word without meaning anybody: take a name';
  return other < 0 ? undefined : `people[${other}] is called so too: callers will be asked whom they mean`;
}

/** Of the language an office greets in, and of each further one. */
function languageWarnings({ language, languages }: Office, engines: Config['engines']): readonly Fault[] {
  const { speechToText: ear, textToSpeech: voice } = engines;
  const hears = (wanted: string) =>
    ear.vendor === 'grammar' ? grammarHears(wanted) : deepgramHears(ear, wanted);
  const fault = (engine: string, key: string, expected: string): Fault => ({
    path: ['engines', engine, key],
    about: 'value',
    expected,
  });
  const unheard = languages.map(({ tag }) => tag).filter((tag) => !hears(primaryLanguage(tag)));
  // A voice of the house is made for each further language.
  const speaks = voice.vendor !== 'espeak' || espeakSpeaks(voice, primaryLanguage(language));
  return [
    ...unheard.map((tag) =>
      fault(
        'speechToText',
        ear.vendor === 'grammar' ? 'vendor' : 'model',
        `does not understand ${tag}: callers are left with keys and people; deepgram with nova-3 understands de, en and es`,
      ),
    ),
    ...(speaks ? [] : [fault('textToSpeech', 'voice', `a voice of another language than ${language}`)]),
  ];
}
