import type { CalendarWords, SpokenDate } from '../../../../conversation/speakable/spoken-language.ts';
import { inflected } from './inflect.ts';

/** Days and months in German. Short forms of weekdays have rules of their own: `So` and `Fr.` are other words too. */
export const CALENDAR: CalendarWords = {
  months: [
    ...['Januar Jan', 'Februar Feb Febr', 'März Mär Mrz', 'April Apr', 'Mai', 'Juni Jun', 'Juli Jul'],
    ...['August Aug', 'September Sept Sep', 'Oktober Okt', 'November Nov', 'Dezember Dez'],
  ],
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  ambiguousMonths: [],
  beforeDate: '(?!)',
  ambiguousDays: [],
  beforeDay: '(?!)',
  afterDay: '(?!)',
  dayFirst: true,
  article: '',
  of: '\\.?',
  determiner: '(?!)',
  beforeYear: 'seit|im Jahre?|Jahr|Jahre|Jahrgang|gegründet|erbaut|gebaut|geboren|anno|vor|nach|ab|bis',
  afterYear: 'das|der|die|wir|es|und|als|geboren|gegründet|erbaut|gebaut|eröffnet|haben|ist|war',
  date,
};

/** `dritter Mai zweitausendsechsundzwanzig`, behind `am` and its like `dritten`. */
function date({ day, untilDay, joint, month, year, before }: SpokenDate): string {
  const [dem, governing] = governorOf(before);
  const days = [day, untilDay].filter((each) => each !== undefined);
  const said = days.map((each) => inflected(each, governing, month)).join(` ${joint} `);
  return `${dem}${said} ${month}${year === undefined ? '' : ` ${year}`}`;
}

const DAYS = '(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?';
/** A weekday between the word that governs the date and the date itself. */
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${DAYS}),?\\s+$`, 'u');
/** The first of two dates. */
const FIRST_DATE =
  /\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\.?)?(?:\s?(?:19|20)?\d\d)?\s?(?:[-–—,]|bis(?: zum)?|und|oder)\s*$/u;
/** What stands before the first of several dates. */
function beforeFirst(before: string): string {
  const outer = before.replace(FIRST_DATE, '');
  return outer === before ? before : beforeFirst(outer);
}

const IN_DATIVE = /(?<!\p{L})(?:am|vom|zum|ab|bis|seit|kommenden|nächsten)\s+$/iu;

/**
 * What governs a date: what stands before the first of two, and before the weekday. Behind a weekday in the dative
 * the date has an article: "am Montag, dem dritten Mai".
 */
function governorOf(before: string): readonly [dem: string, governing: string] {
  if (/(?<!\p{L})zum\s+$/iu.test(before)) return ['', before];
  const outer = beforeFirst(before);
  const withoutDay = outer.replace(WEEKDAY, '');
  if (withoutDay === outer) return ['', outer];
  return IN_DATIVE.test(withoutDay) ? ['dem ', 'dem '] : ['', ''];
}
