import { Command, InvalidArgumentError } from 'commander';
import { officeFilesIn } from '../config/office-files.ts';
import type { Places } from '../config/places.ts';
import { type OfficeHours, readHours } from '../config/read-hours.ts';
import type { Clock } from '../core/clock.ts';
import type { DeskEntry } from '../ports/desk-repository.ts';
import { answeringAt } from '../reception/desk/answering.ts';
import { hoursOf, peopleWithHours } from '../reception/desk/hours-of.ts';
import { standingAt } from '../reception/desk/standing.ts';
import { entrancesOf } from '../reception/entrance.ts';
import type { Entrance } from '../reception/office.ts';
import { addDays, hoursOn, localTime } from '../reception/opening-hours.ts';
import { hasStorage, openStorage } from '../wiring/storage.ts';
import { weekJson, weekLines } from './hours-week.ts';
import { type HoursWhy, whyJson, whyLines } from './hours-why.ts';
import { type LocalMoment, parseMoment, unixOf } from './local-moment.ts';
import type { StoredAt } from './office-zone.ts';
import type { CliOutput } from './output.ts';
import { printable } from './words.ts';

export interface HoursCommandOptions {
  readonly places: Places;
  readonly clock: Pick<Clock, 'wallMs'>;
}

interface WhyOptions {
  readonly at?: LocalMoment;
  readonly number?: string;
  readonly json?: boolean;
}

const WEEK_DAYS = 7;
const MOST_DAYS = 366;

const EXPLAINED = `
It is decided by what decides for calls. What staff have said with a code of a desk phone, or with \`desk\`, counts from the
moment on at which it was said; of each only the last word is kept.`;

/** `hours`: when the office is open, and why a call is answered as it is. Works beside a running daemon. */
export function hoursCommand(output: CliOutput, at: StoredAt, options: HoursCommandOptions): Command {
  const show = new Command('show')
    .description('the hours of the next days, with what makes a day different')
    .option('--days <n>', 'how many', parseDays, WEEK_DAYS)
    .option('--json', 'print [{ date, open: [{ from, to }], exception, publicHoliday }]')
    .action(async ({ days, json = false }: { days: number; json?: boolean }) => {
      const office = await readHours(at.configFile, at.env);
      const today = localTime(options.clock.wallMs(), office.timeZone).date;
      const week = Array.from({ length: days }, (_, index) => hoursOn(office, addDays(today, index)));
      if (json) return output.json(weekJson(week));
      for (const line of weekLines(week, office.country)) output.line(printable(line));
    });
  const why = new Command('why')
    .description('why a call is answered as it is: which hours count, what staff have said, who is there')
    .option('--at <time>', 'the time at the office, such as 2026-12-24T10:00; now without one', parseMoment)
    .option('--number <number>', 'the number that was dialled; without one as at any that has no entrance')
    .option('--json', 'print all that is said as data; dates and times are those of the office')
    .addHelpText('after', EXPLAINED)
    .action(async ({ at: asked, number, json = false }: WhyOptions) => {
      const found = await whyOf(at, options, { asked, number });
      if (json) return output.json(whyJson(found));
      for (const line of whyLines(found)) output.line(printable(line));
    });
  return new Command('hours')
    .description('when the office is open, and who answers')
    .addCommand(show)
    .addCommand(why);
}

async function whyOf(
  at: StoredAt,
  { places, clock }: HoursCommandOptions,
  { asked, number }: { readonly asked: LocalMoment | undefined; readonly number: string | undefined },
): Promise<HoursWhy> {
  const { tenant, office, entrance } = await metBy(number, at, places);
  const nowMs = asked === undefined ? clock.wallMs() : unixOf(asked, office.timeZone);
  const switches = await saidAt({ ...at, tenant });
  return {
    office,
    nowMs,
    number,
    entrance,
    standing: standingAt(office, nowMs),
    answering: answeringAt({ office, entrance, nowMs, switches }),
    people: peopleWithHours(office).map((person) => {
      const { whose, timetable } = hoursOf(office, person.key);
      return { person, whose, standing: standingAt(timetable, nowMs) };
    }),
  };
}

interface Met {
  readonly tenant: string;
  readonly office: OfficeHours;
  readonly entrance?: Entrance | undefined;
}

/** Whose number was dialled; the office that was asked for where nobody has it. */
async function metBy(number: string | undefined, at: StoredAt, places: Places): Promise<Met> {
  const { tenant, configFile, env } = at;
  const asked: Met = { tenant, office: await readHours(configFile, env) };
  if (number === undefined) return asked;
  const others = places.office === undefined ? officeFilesIn(places.home).offices : [];
  const house = [asked];
  for (const other of others) house.push({ tenant: other.tenant, office: await readHours(other.file, env) });
  const met = entrancesOf(house.map((each) => ({ each, ...each.office })))(number);
  return met ? { ...met.office.each, entrance: met.entrance } : asked;
}

async function saidAt(at: StoredAt): Promise<readonly DeskEntry[]> {
  if (!hasStorage(at.home)) return [];
  using storage = openStorage(at, { readOnly: true });
  return await storage.desk.list();
}

function parseDays(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days;
  throw new InvalidArgumentError(`expected a whole number from 1 to ${MOST_DAYS}`);
}
