import { stringify } from 'yaml';
import type { Interval, OwnHours } from '../reception/office.ts';
import { messageSettings } from '../reception/topics/message/settings.ts';
import { secretPaths } from './json-schema.ts';
import type { Config } from './schema.ts';

const DAY_MINUTES = 1440;
const HIDDEN = '(set, and not shown)';

/** The configuration in the form of the file, with every default filled in and without a secret. */
export function configInForce(config: Config): object {
  const { office, ...rest } = config;
  const { hours, holidays, publicHolidays, afterHours, answering, people, phrases, entrances, ...more } =
    office;
  const { settings, keepsSound, delivers, languages, ...business } = more;
  const file = {
    // The first one is `language`.
    business: { ...business, languages: languages.slice(1) },
    hours: hoursText(hours),
    holidays: holidays.map((holiday) => ({ ...holiday, open: holiday.open.map(intervalText) })),
    publicHolidays,
    afterHours,
    answering,
    people: people.map(({ hours: own, ...person }) => ({ ...person, ...(own && { hours: hoursText(own) }) })),
    phrases,
    entrances,
    ...settings,
    messages: messageSettings.of(office),
    ...rest,
  };
  const written = Object.entries(file).filter(([, value]) => value !== undefined);
  return Object.fromEntries(written.map(([key, value]) => [key, masked(value, key)]));
}

/** As YAML that `config check` would take, but for the secrets. */
export function yamlOf(value: object): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd();
}

function hoursText(hours: OwnHours): object {
  return Object.fromEntries(Object.entries(hours).map(([day, list]) => [day, list?.map(intervalText)]));
}

function intervalText({ fromMinute, toMinute }: Interval): string {
  // What ends after midnight is written with the time it ends at.
  const end = toMinute > DAY_MINUTES ? toMinute - DAY_MINUTES : toMinute;
  return [fromMinute, end].map(clockText).join('-');
}

function clockText(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function masked(value: unknown, path: string, secrets = secretPaths()): unknown {
  if (secrets.has(path)) return HIDDEN;
  if (typeof value === 'string') return withoutUserInfo(value);
  if (Array.isArray(value)) return value.map((item) => masked(item, path, secrets));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, masked(item, `${path}.${key}`, secrets)]));
}

/** `https://user:password@host` is an address that holds a secret. */
function withoutUserInfo(text: string): string {
  return text.replace(/^(\w+:\/\/)[^/@]*@/, `$1${HIDDEN}@`);
}
