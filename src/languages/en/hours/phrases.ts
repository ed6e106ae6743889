import type { HoursPhrases } from '../../../reception/hours/hours-phrases.ts';
import { personPhrasesEn } from './person-phrases.ts';
import { publicDayEn } from './public-day-names.ts';
import { spokenDate } from './spoken-date.ts';
import { spokenTime } from './spoken-time.ts';
import { spokenWeekday } from './spoken-weekday.ts';

const PARTS = {
  morning: 'in the morning',
  lunchtime: 'at lunchtime',
  afternoon: 'in the afternoon',
  evening: 'in the evening',
  night: 'at night',
};

/** Hours and address in English. */
export const hoursPhrasesEn: HoursPhrases = {
  address: (business, address) => `${business} is at ${address}.`,
  openUntil: (minute) => `We are open today until ${spokenTime(minute)}.`,
  openUntilAndAgain: (minute, again) => `We are open now until ${spokenTime(minute)}, and again ${again}.`,
  openAllDay: 'We are open all day today.',
  closedNow: (opens) => `We are closed now; we open ${opens}.`,
  closedFor: (holiday, opens) => `We are closed today for ${holiday}; we open ${opens}.`,
  closedForLong: 'We are closed now, and I do not know when we open again.',
  time: spokenTime,
  opensToday: (minute) => `today at ${spokenTime(minute)}`,
  opensTomorrow: (minute) => `tomorrow at ${spokenTime(minute)}`,
  opensOnWeekday: (weekday, minute) => `on ${spokenWeekday(weekday)} at ${spokenTime(minute)}`,
  opensOnDate: (date, minute) => `on ${spokenDate(date)} at ${spokenTime(minute)}`,
  openOn: (day, times) => `${day} we are open ${times}.`,
  closedOn: (day) => `${day} we are closed.`,
  openAt: (when) => `${when} we are open.`,
  closedAt: (when) => `${when} we are closed.`,
  atTime: (day, side, minute) => `${day} ${side} ${spokenTime(minute)}`,
  inPart: (day, part) => `${day} ${PARTS[part]}`,
  thisPart: {
    morning: 'This morning',
    lunchtime: 'At lunchtime today',
    afternoon: 'This afternoon',
    evening: 'This evening',
    night: 'Tonight',
  },
  partMinutes: {
    morning: [300, 720],
    lunchtime: [720, 840],
    afternoon: [720, 1080],
    evening: [1080, 1440],
    night: [1200, 1740],
  },
  ordinarily: 'In an ordinary week:',
  otherwise: 'On other days our ordinary hours apply.',
  exceptions: 'These days differ.',
  onPublicHoliday:
    'That is a public holiday; I do not know whether other hours apply, so please ask our staff.',
  otherHolidaysUnknown: 'For other public holidays I do not know our hours.',
  closedOnPublicHolidays: 'On public holidays we are closed.',
  openOnPublicHolidays: 'On other public holidays our ordinary hours apply.',
  publicDay: publicDayEn,
  ofPerson: personPhrasesEn,
  backAt: (opens) => `We are back ${opens}.`,
  dayUnknown: 'I do not know our hours for that day.',
  messageOrPerson: 'Would you like to leave a message, or speak to a person?',
  today: 'Today',
  tomorrow: 'Tomorrow',
  onWeekday: (weekday) => `On ${spokenWeekday(weekday)}`,
  onDate: (date) => `On ${spokenDate(date)}`,
  fromDateToDate: (first, last) => `From ${spokenDate(first)} to ${spokenDate(last)}`,
  onWeekdays: (first, last) =>
    first === last ? `On ${spokenWeekday(first)}` : `On ${spokenWeekday(first)} to ${spokenWeekday(last)}`,
  holiday: (day, name) => `${day}, ${name},`,
  allDay: 'all day',
  fromTo: (fromMinute, toMinute) => `from ${spokenTime(fromMinute)} to ${spokenTime(toMinute)}`,
  joined: (times) => times.join(' and '),
};
