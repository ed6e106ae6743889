import type { Weekday } from '../../../reception/office.ts';

/** January first, folded. */
export const MONTHS: readonly string[] = [
  'januar',
  'februar',
  'marz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];

/** Folded. */
export const WEEKDAY_WORDS: ReadonlyMap<string, Weekday> = new Map<string, Weekday>([
  ['montag', 'monday'],
  ['dienstag', 'tuesday'],
  ['mittwoch', 'wednesday'],
  ['donnerstag', 'thursday'],
  ['freitag', 'friday'],
  ['samstag', 'saturday'],
  ['sonntag', 'sunday'],
]);

/** One to nine, as they stand in a longer number. */
export const ONES: readonly string[] = [
  'ein',
  'zwei',
  'drei',
  'vier',
  'funf',
  'sechs',
  'sieben',
  'acht',
  'neun',
];

/** Ten to nineteen. */
export const TEENS: readonly string[] = [
  'zehn',
  'elf',
  'zwolf',
  'dreizehn',
  'vierzehn',
  'funfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];

/** Stems of first to ninth. */
export const FIRSTS: readonly string[] = [
  'erst',
  'zweit',
  'dritt',
  'viert',
  'funft',
  'sechst',
  'siebt',
  'acht',
  'neunt',
];

/** Twenty to fifty. */
export const TENS: readonly string[] = ['zwanzig', 'dreissig', 'vierzig', 'funfzig'];
