import type { HoursPhrases } from '../../../reception/hours/hours-phrases.ts';
import type { Weekday } from '../../../reception/office.ts';
import type { PartOfDay } from '../../../reception/understand/day.ts';
import { EVERY_DAY } from '../../../reception/understand/days/week-days.ts';
import { personPhrasesEs } from './person-phrases.ts';
import { publicDayEs } from './public-day-names.ts';
import { spokenDate, spokenWeekday } from './spoken-date.ts';
import { clockOf, partOf, spokenTime } from './spoken-time.ts';

const SIDES = { at: 'a', after: 'después de', before: 'antes de' };

const PARTS: Readonly<Record<PartOfDay, string>> = {
  morning: 'por la mañana',
  lunchtime: 'a mediodía',
  afternoon: 'por la tarde',
  evening: 'por la noche',
  night: 'por la noche',
};

/** Hours and address in Spanish. */
export const hoursPhrasesEs: HoursPhrases = {
  address: (_, address) => `Nuestra dirección es ${address}.`,
  openUntil: (minute) => `Hoy estamos abiertos hasta ${spokenTime(minute)}.`,
  openUntilAndAgain: (minute, again) =>
    `Ahora estamos abiertos hasta ${spokenTime(minute)}, y otra vez ${again}.`,
  openAllDay: 'Hoy estamos abiertos las veinticuatro horas.',
  closedNow: (opens) => `Ahora estamos cerrados; abrimos ${opens}.`,
  closedFor: (holiday, opens) => `Hoy, ${holiday}, estamos cerrados; abrimos ${opens}.`,
  closedForLong: 'Ahora estamos cerrados, y no sé cuándo volvemos a abrir.',
  time: spokenTime,
  opensToday: (minute) => `hoy a ${spokenTime(minute)}`,
  opensTomorrow: (minute) => `mañana a ${spokenTime(minute)}`,
  opensOnWeekday: (weekday, minute) => `el ${spokenWeekday(weekday)} a ${spokenTime(minute)}`,
  opensOnDate: (date, minute) => `el ${spokenDate(date)} a ${spokenTime(minute)}`,
  openOn: (day, times) => `${day} estamos abiertos ${times}.`,
  closedOn: (day) => `${day} estamos cerrados.`,
  openAt: (when) => `${when} estamos abiertos.`,
  closedAt: (when) => `${when} estamos cerrados.`,
  atTime: (day, side, minute) => `${day} ${SIDES[side]} ${spokenTime(minute)}`,
  inPart: (day, part) => `${day} ${PARTS[part]}`,
  thisPart: {
    morning: 'Esta mañana',
    lunchtime: 'Hoy a mediodía',
    afternoon: 'Esta tarde',
    evening: 'Esta noche',
    night: 'Esta noche',
  },
  // The afternoon begins after lunch and ends with the shops.
  partMinutes: {
    morning: [300, 780],
    lunchtime: [720, 930],
    afternoon: [840, 1260],
    evening: [1200, 1440],
    night: [1200, 1740],
  },
  ordinarily: 'En una semana normal:',
  otherwise: 'Los demás días tenemos el horario habitual.',
  exceptions: 'Con estas excepciones:',
  onPublicHoliday:
    'Ese día es festivo. No sé si hay otro horario; consúltelo, por favor, con nuestro equipo.',
  otherHolidaysUnknown: 'De otros festivos no conozco el horario.',
  closedOnPublicHolidays: 'Los días festivos estamos cerrados.',
  openOnPublicHolidays: 'Los demás festivos tenemos el horario habitual.',
  publicDay: publicDayEs,
  ofPerson: personPhrasesEs,
  backAt: (opens) => `Volvemos a atender ${opens}.`,
  dayUnknown: 'No conozco nuestro horario de ese día.',
  messageOrPerson: '¿Quiere dejar un mensaje o hablar con una persona?',
  today: 'Hoy',
  tomorrow: 'Mañana',
  onWeekday: (weekday) => `El ${spokenWeekday(weekday)}`,
  onDate: (date) => `El ${spokenDate(date)}`,
  fromDateToDate: (first, last) => `Del ${spokenDate(first)} al ${spokenDate(last)}`,
  onWeekdays,
  holiday: (day, name) => `${day}, ${name},`,
  allDay: 'las veinticuatro horas',
  fromTo,
  joined,
};

/** The part of the day is said once where both ends have it: `de cuatro a siete de la tarde`. */
function fromTo(fromMinute: number, toMinute: number): string {
  const from = fromMinute === 0 ? 'medianoche' : clockOf(fromMinute);
  const to = toMinute === 0 ? 'medianoche' : `${clockOf(toMinute)} ${partOf(toMinute)}`;
  const isSamePart = fromMinute === 0 || (toMinute !== 0 && partOf(fromMinute) === partOf(toMinute));
  return `de ${from}${isSamePart ? '' : ` ${partOf(fromMinute)}`} a ${to}`;
}

function onWeekdays(first: Weekday, last: Weekday): string {
  const days = EVERY_DAY.indexOf(last) - EVERY_DAY.indexOf(first);
  if (days === 0) return `Los ${plural(first)}`;
  return days === 1
    ? `Los ${plural(first)} y ${plural(last)}`
    : `De ${spokenWeekday(first)} a ${spokenWeekday(last)}`;
}

function plural(weekday: Weekday): string {
  const word = spokenWeekday(weekday);
  return word.endsWith('s') ? word : `${word}s`;
}

function joined(times: readonly string[]): string {
  return times.length < 2 ? times.join('') : `${times.slice(0, -1).join(', ')} y ${times.at(-1)}`;
}
