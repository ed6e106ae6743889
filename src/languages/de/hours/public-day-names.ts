import type { PublicDay } from '../../../countries/public-days.ts';

const NAMES: Readonly<Record<PublicDay, string>> = {
  'stand-in': 'ein gesetzlicher Feiertag',
  'new-year': 'Neujahr',
  epiphany: 'Heilige Drei Könige',
  'martin-luther-king': 'Martin-Luther-King-Tag',
  australia: 'Australientag',
  brigid: 'Tag der heiligen Brigida',
  presidents: 'Präsidententag',
  patrick: 'Tag des heiligen Patrick',
  'good-friday': 'Karfreitag',
  'easter-saturday': 'Karsamstag',
  'easter-sunday': 'Ostersonntag',
  'easter-monday': 'Ostermontag',
  anzac: 'Anzac-Tag',
  'first-of-may': 'Tag der Arbeit',
  'early-may': 'Maifeiertag',
  'victory-1945': 'Tag des Sieges',
  ascension: 'Christi Himmelfahrt',
  'whit-sunday': 'Pfingstsonntag',
  'whit-monday': 'Pfingstmontag',
  'corpus-christi': 'Fronleichnam',
  'spring-bank': 'Frühlingsfeiertag',
  memorial: 'Gedenktag der Gefallenen',
  'june-bank': 'Junifeiertag',
  juneteenth: 'Juneteenth',
  canada: 'Kanadatag',
  independence: 'Unabhängigkeitstag',
  bastille: 'französischer Nationalfeiertag',
  swiss: 'Bundesfeiertag',
  assumption: 'Mariä Himmelfahrt',
  'summer-bank': 'Augustfeiertag',
  labor: 'Tag der Arbeit',
  'swiss-thanks': 'Eidgenössischer Dank-, Buß- und Bettag',
  'german-unity': 'Tag der Deutschen Einheit',
  columbus: 'Kolumbustag',
  hispanic: 'spanischer Nationalfeiertag',
  austrian: 'Nationalfeiertag',
  'october-bank': 'Oktoberfeiertag',
  'all-saints': 'Allerheiligen',
  'eleventh-of-november': 'Gedenktag des Waffenstillstands',
  thanksgiving: 'Erntedankfest',
  'spanish-constitution': 'Tag der Verfassung',
  'immaculate-conception': 'Mariä Empfängnis',
  christmas: 'Erster Weihnachtstag',
  boxing: 'Zweiter Weihnachtstag',
};

/** What one country calls otherwise. */
const HERE: ReadonlyMap<string, string> = new Map([
  ['AT first-of-may', 'Staatsfeiertag'],
  ['AT christmas', 'Christtag'],
  ['AT boxing', 'Stefanitag'],
  ['CH ascension', 'Auffahrt'],
  ['CH christmas', 'Weihnachtstag'],
  ['CH boxing', 'Stephanstag'],
]);

/** A public holiday as it is said inside a sentence. @param country ISO 3166-1 alpha-2. */
export function publicDayDe(day: PublicDay, country: string): string {
  return HERE.get(`${country} ${day}`) ?? NAMES[day];
}
