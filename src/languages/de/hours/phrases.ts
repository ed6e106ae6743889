import type { HoursPhrases } from '../../../reception/hours/hours-phrases.ts';
import type { Weekday } from '../../../reception/office.ts';
import type { PartOfDay } from '../../../reception/understand/day.ts';
import { EVERY_DAY } from '../../../reception/understand/days/week-days.ts';
import { personPhrasesDe } from './person-phrases.ts';
import { publicDayDe } from './public-day-names.ts';
import { spokenDate, spokenWeekday } from './spoken-date.ts';
import { clockOf, spokenTime } from './spoken-time.ts';

const ONE_O_CLOCK = 60;
const SIDES = { at: 'um', after: 'nach', before: 'vor' };

const PARTS: Readonly<Record<PartOfDay, string>> = {
  morning: 'Vormittag',
  lunchtime: 'Mittag',
  afternoon: 'Nachmittag',
  evening: 'Abend',
  night: 'Nacht',
};

/** Hours and address in German. A date before its verb ends in a comma. */
export const hoursPhrasesDe: HoursPhrases = {
  address: (_, address) => `Unsere Adresse ist ${address}.`,
  openUntil: (minute) => `Heute haben wir bis ${spokenTime(minute)} geöffnet.`,
  openUntilAndAgain: (minute, again) =>
    `Wir haben jetzt bis ${spokenTime(minute)} geöffnet und dann wieder ${again}.`,
  openAllDay: 'Heute haben wir rund um die Uhr geöffnet.',
  closedNow: (opens) => `Wir haben jetzt geschlossen; wir öffnen ${opens}.`,
  closedFor: (holiday, opens) => `Heute, ${holiday}, haben wir geschlossen; wir öffnen ${opens}.`,
  closedForLong: 'Wir haben jetzt geschlossen, und ich weiß nicht, wann wir wieder öffnen.',
  time: spokenTime,
  opensToday: (minute) => `heute um ${spokenTime(minute)}`,
  opensTomorrow: (minute) => `morgen um ${spokenTime(minute)}`,
  opensOnWeekday: (weekday, minute) => `am ${spokenWeekday(weekday)} um ${spokenTime(minute)}`,
  opensOnDate: (date, minute) => `am ${spokenDate(date)}, um ${spokenTime(minute)}`,
  openOn: (day, times) => `${day} haben wir ${times} geöffnet.`,
  closedOn: (day) => `${day} haben wir geschlossen.`,
  openAt: (when) => `${when} haben wir geöffnet.`,
  closedAt: (when) => `${when} haben wir geschlossen.`,
  atTime: (day, side, minute) => `${day} ${SIDES[side]} ${spokenTime(minute)}`,
  inPart: (day, part) =>
    day.endsWith(',')
      ? `${day} ${part === 'night' ? 'in der Nacht' : `am ${PARTS[part]}`},`
      : `${day} ${PARTS[part]}`,
  thisPart: {
    morning: 'Heute Vormittag',
    lunchtime: 'Heute Mittag',
    afternoon: 'Heute Nachmittag',
    evening: 'Heute Abend',
    night: 'Heute Nacht',
  },
  partMinutes: {
    morning: [300, 720],
    lunchtime: [720, 840],
    afternoon: [720, 1080],
    evening: [1080, 1440],
    night: [1200, 1740],
  },
  ordinarily: 'In einer normalen Woche:',
  otherwise: 'An den anderen Tagen gelten unsere üblichen Zeiten.',
  exceptions: 'Abweichend davon:',
  onPublicHoliday:
    'Das ist ein gesetzlicher Feiertag. Ob dann andere Zeiten gelten, weiß ich nicht; fragen Sie dazu bitte unser Team.',
  otherHolidaysUnknown: 'Für andere Feiertage kenne ich unsere Zeiten nicht.',
  closedOnPublicHolidays: 'An gesetzlichen Feiertagen haben wir geschlossen.',
  openOnPublicHolidays: 'An anderen Feiertagen gelten unsere üblichen Zeiten.',
  publicDay: publicDayDe,
  ofPerson: personPhrasesDe,
  backAt: (opens) => `Wir sind ${opens} wieder da.`,
  dayUnknown: 'Unsere Zeiten an diesem Tag kenne ich leider nicht.',
  messageOrPerson: 'Möchten Sie eine Nachricht hinterlassen oder mit jemandem sprechen?',
  today: 'Heute',
  tomorrow: 'Morgen',
  onWeekday: (weekday) => `Am ${spokenWeekday(weekday)}`,
  onDate: (date) => `Am ${spokenDate(date)},`,
  fromDateToDate: (first, last) => `Von ${spokenDate(first)}, bis ${spokenDate(last, 'den')},`,
  onWeekdays,
  holiday: (day, name) => `${day.replace(/,$/, '')}, ${name},`,
  allDay: 'rund um die Uhr',
  fromTo,
  joined,
};

/** `Uhr` is said once, but behind one o'clock, which is no word for a time without it. */
function fromTo(fromMinute: number, toMinute: number): string {
  if (fromMinute === 0) return `von Mitternacht bis ${spokenTime(toMinute)}`;
  const from = toMinute === 0 || fromMinute === ONE_O_CLOCK ? spokenTime(fromMinute) : clockOf(fromMinute);
  return `von ${from} bis ${spokenTime(toMinute)}`;
}

function onWeekdays(first: Weekday, last: Weekday): string {
  const [from, to] = [first, last].map((weekday) => `${spokenWeekday(weekday)}s`);
  const days = EVERY_DAY.indexOf(last) - EVERY_DAY.indexOf(first);
  if (days === 0) return `${from}`;
  return `${from} ${days === 1 ? 'und' : 'bis'} ${to?.toLowerCase()}`;
}

function joined(times: readonly string[]): string {
  return times.length < 2 ? times.join('') : `${times.slice(0, -1).join(', ')} und ${times.at(-1)}`;
}
