import type { OfficeHours } from '../config/read-hours.ts';
import type { DeskSwitch } from '../ports/desk-repository.ts';
import type { Answering, AnswerRoute, Reason } from '../reception/desk/answering.ts';
import type { HoursBy, Standing, WallTime } from '../reception/desk/standing.ts';
import type { Entrance, Person } from '../reception/office.ts';
import { localTime } from '../reception/opening-hours.ts';
import { publicDayName } from '../wiring/public-day-name.ts';
import { clockText, dayText } from './wall-words.ts';
import { localTime as stampOf } from './words.ts';

/** What decides about a call at a moment. */
export interface HoursWhy {
  readonly office: OfficeHours;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
  /** As it was asked for. */
  readonly number: string | undefined;
  readonly entrance: Entrance | undefined;
  /** Of the office. */
  readonly standing: Standing;
  readonly answering: Answering;
  /** Those whose hours are not simply the office's. */
  readonly people: readonly PersonStanding[];
}

export interface PersonStanding {
  readonly person: Person;
  /** Key of the person or department whose hours they are. */
  readonly whose: string | null;
  readonly standing: Standing;
}

/** In sentences. */
export function whyLines(why: HoursWhy): readonly string[] {
  const { office, nowMs, standing, answering, people } = why;
  const now = localTime(nowMs, office.timeZone);
  return [
    `${dayText(now.date)}, ${clockText(now.minute)} in ${office.timeZone}`,
    `${office.name} is ${standingText(standing, why)}`,
    ...numberLines(why),
    ...answering.because.map((reason) => reasonText(reason, why)),
    routeText(answering.route, why),
    askedForText(why),
    ...people.map(({ person, whose, standing: theirs }) => {
      const own = whose === person.key ? 'its own hours' : `the hours of ${nameOf(why, whose)}`;
      return `${person.name} is ${standingText(theirs, why, own)}`;
    }),
  ];
}

export function whyJson(why: HoursWhy): object {
  const { office, nowMs, number, entrance, standing, answering, people } = why;
  const now = localTime(nowMs, office.timeZone);
  return {
    at: stampJson(now),
    timeZone: office.timeZone,
    office: { name: office.name, ...standingJson(standing) },
    number: number ?? null,
    entrance: entrance?.dialled ?? null,
    route: answering.route,
    because: answering.because.map((reason) =>
      reason.type === 'hours' ? { ...reason, standing: standingJson(reason.standing) } : reason,
    ),
    afterHours: office.afterHours,
    people: people.map(({ person, whose, standing: theirs }) => {
      return { key: person.key, hoursOf: whose, ...standingJson(theirs) };
    }),
  };
}

function numberLines({ number, entrance }: HoursWhy): readonly string[] {
  if (number === undefined) return [];
  return [
    entrance
      ? `${number} is the entrance ${entrance.dialled}`
      : `${number} is no entrance of the office: it is met as any other number`,
  ];
}

function standingText({ isOpen, until, by, date }: Standing, why: HoursWhy, own?: string): string {
  const end = until === null ? 'for good' : `until ${wallText(until, why)}`;
  return `${isOpen ? 'open' : 'closed'} ${end}: ${byText(by, date, { why, own })}`;
}

function byText(
  by: HoursBy,
  date: string,
  { why, own }: { readonly why: HoursWhy; readonly own: string | undefined },
): string {
  const { office, nowMs } = why;
  const isEvening = date < localTime(nowMs, office.timeZone).date;
  const behind = isEvening ? ', which go on after midnight' : '';
  switch (by.type) {
    case 'weekday':
      return `${own ?? 'the hours'} of ${by.weekday.charAt(0).toUpperCase()}${by.weekday.slice(1)} count${behind}`;
    case 'exception':
      return `"${by.name}" of holidays counts${behind}`;
    case 'public-holiday':
      return `${publicDayName(by.day, office.country)}, and publicHolidays is closed`;
  }
}

function reasonText(reason: Reason, why: HoursWhy): string {
  switch (reason.type) {
    case 'switch':
      return switchText(reason.inForce, why);
    case 'setting': {
      const where = reason.of === 'office' ? 'answering' : "the entrance's answering";
      const who = reason.first === 'attendant' ? 'the attendant answers' : 'staff have calls first';
      return `${where} says that ${who}`;
    }
    case 'hours': {
      const whose = reason.whose === null ? 'the office' : nameOf(why, reason.whose);
      const is = reason.standing.isOpen ? 'open' : 'closed';
      return reason.decides
        ? `attendantWhen has closed, and ${whose} is ${is}`
        : `attendantWhen has no closed: the hours change nothing`;
    }
  }
}

function switchText({ takes, about, by, atMs, untilMs }: DeskSwitch, { office }: HoursWhy): string {
  const whose = about === null ? 'all calls' : `calls for ${nameOf({ office }, about)}`;
  const what =
    takes === null
      ? `${whose} are answered as answering and the hours say`
      : `${takes === 'attendant' ? 'the attendant takes' : 'staff take'} ${whose}`;
  const until = untilMs === null ? '' : `, until ${stampOf(untilMs, office.timeZone)}`;
  return `${by ?? 'staff'} said at ${stampOf(atMs, office.timeZone)}: ${what}${until}`;
}

function routeText(route: AnswerRoute, why: HoursWhy): string {
  if (route.first === 'attendant') return 'so the attendant answers';
  const { rings, ringSeconds, attendantWhen } = route;
  const phones = rings === null ? 'the phones of the office ring' : `${nameOf(why, rings)} is rung`;
  const when = Object.entries(attendantWhen).flatMap(([state, isSo]) => (isSo ? [state] : []));
  const then =
    when.length === 0
      ? 'the attendant does not answer'
      : `then the attendant answers when they are ${when.join(', ')}`;
  return `so ${phones} first, for ${ringSeconds} s; ${then}`;
}

function askedForText({ office, standing }: HoursWhy): string {
  if (office.afterHours === 'ring')
    return 'who asks the attendant for people is put through at any hour: afterHours is ring';
  return standing.isOpen
    ? 'who asks the attendant for people is put through'
    : 'who asks the attendant for people is offered a message, and put through when they insist: afterHours is message';
}

function nameOf({ office }: Pick<HoursWhy, 'office'>, key: string | null): string {
  return office.people.find((person) => person.key === key)?.name ?? key ?? 'the office';
}

function wallText({ date, minute }: WallTime, { office, nowMs }: HoursWhy): string {
  const today = localTime(nowMs, office.timeZone).date;
  return date === today ? clockText(minute) : `${dayText(date)}, ${clockText(minute)}`;
}

function standingJson({ isOpen, until, by, date }: Standing): object {
  return { isOpen, until: until && stampJson(until), by, hoursOfDate: date };
}

function stampJson({ date, minute }: WallTime): string {
  return `${date}T${clockText(minute)}`;
}
