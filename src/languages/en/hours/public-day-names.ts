import type { PublicDay } from '../../../countries/public-days.ts';

const NAMES: Readonly<Record<PublicDay, string>> = {
  'stand-in': 'a public holiday',
  'new-year': "New Year's Day",
  epiphany: 'Epiphany',
  'martin-luther-king': 'Martin Luther King Day',
  australia: 'Australia Day',
  brigid: "Saint Brigid's Day",
  presidents: "Presidents' Day",
  patrick: "Saint Patrick's Day",
  'good-friday': 'Good Friday',
  'easter-saturday': 'Easter Saturday',
  'easter-sunday': 'Easter Sunday',
  'easter-monday': 'Easter Monday',
  anzac: 'Anzac Day',
  'first-of-may': 'May Day',
  'early-may': 'the early May bank holiday',
  'victory-1945': 'Victory Day',
  ascension: 'Ascension Day',
  'whit-sunday': 'Whit Sunday',
  'whit-monday': 'Whit Monday',
  'corpus-christi': 'Corpus Christi',
  'spring-bank': 'the spring bank holiday',
  memorial: 'Memorial Day',
  'june-bank': 'the June bank holiday',
  juneteenth: 'Juneteenth',
  canada: 'Canada Day',
  independence: 'Independence Day',
  bastille: 'Bastille Day',
  swiss: 'Swiss National Day',
  assumption: 'Assumption Day',
  'summer-bank': 'the August bank holiday',
  labor: 'Labor Day',
  'swiss-thanks': 'the federal day of thanksgiving',
  'german-unity': 'German Unity Day',
  columbus: 'Columbus Day',
  hispanic: 'the national day of Spain',
  austrian: 'the Austrian national day',
  'october-bank': 'the October bank holiday',
  'all-saints': "All Saints' Day",
  'eleventh-of-november': 'Armistice Day',
  thanksgiving: 'Thanksgiving',
  'spanish-constitution': 'Constitution Day',
  'immaculate-conception': 'the Immaculate Conception',
  christmas: 'Christmas Day',
  boxing: 'Boxing Day',
};

/** What one country calls otherwise. */
const HERE: ReadonlyMap<string, string> = new Map([
  ['IE boxing', "Saint Stephen's Day"],
  ['IE early-may', 'the May bank holiday'],
  ['US eleventh-of-november', 'Veterans Day'],
  ['CA labor', 'Labour Day'],
]);

/** A public holiday as it is said inside a sentence. @param country ISO 3166-1 alpha-2. */
export function publicDayEn(day: PublicDay, country: string): string {
  return HERE.get(`${country} ${day}`) ?? NAMES[day];
}
