/** Feast days by a name of ours; what people call them is a matter of their language. */
export type Feast = keyof typeof ANYWHERE;

type Rule = (year: number) => string;

const SUNDAY = 0;
const MONDAY = 1;
const WEDNESDAY = 3;
const THURSDAY = 4;
const FRIDAY = 5;
const DAY_MS = 86_400_000;

/** Where no country has a rule of its own. */
const ANYWHERE = {
  'new-year': fixed('01-01'),
  berchtold: fixed('01-02'),
  'epiphany-eve': fixed('01-05'),
  epiphany: fixed('01-06'),
  'martin-luther-king': nth(3, MONDAY, '01'),
  australia: fixed('01-26'),
  brigid: brigid,
  presidents: nth(3, MONDAY, '02'),
  valentine: fixed('02-14'),
  david: fixed('03-01'),
  patrick: fixed('03-17'),
  joseph: fixed('03-19'),
  'rose-monday': easter(-48),
  'shrove-tuesday': easter(-47),
  'ash-wednesday': easter(-46),
  'palm-sunday': easter(-7),
  'maundy-thursday': easter(-3),
  'good-friday': easter(-2),
  'easter-saturday': easter(-1),
  'easter-sunday': easter(0),
  'easter-monday': easter(1),
  george: fixed('04-23'),
  anzac: fixed('04-25'),
  'first-of-may': fixed('05-01'),
  'may-day': fixed('05-01'),
  'early-may': nth(1, MONDAY, '05'),
  'victory-1945': fixed('05-08'),
  mothers: nth(2, SUNDAY, '05'),
  fathers: nth(3, SUNDAY, '06'),
  ascension: easter(39),
  'whit-sunday': easter(49),
  'whit-monday': easter(50),
  'corpus-christi': easter(60),
  victoria: (year) => lastBefore(MONDAY, `${year}-05-25`),
  'spring-bank': (year) => lastBefore(MONDAY, `${year}-06-01`),
  memorial: (year) => lastBefore(MONDAY, `${year}-06-01`),
  'june-bank': nth(1, MONDAY, '06'),
  juneteenth: fixed('06-19'),
  john: fixed('06-24'),
  canada: fixed('07-01'),
  independence: fixed('07-04'),
  bastille: fixed('07-14'),
  james: fixed('07-25'),
  swiss: fixed('08-01'),
  civic: nth(1, MONDAY, '08'),
  assumption: fixed('08-15'),
  'summer-bank': (year) => lastBefore(MONDAY, `${year}-09-01`),
  labor: nth(1, MONDAY, '09'),
  'swiss-thanks': nth(3, SUNDAY, '09'),
  /** What people of a country call its national day. */
  national: fixed('10-03'),
  'german-unity': fixed('10-03'),
  columbus: nth(2, MONDAY, '10'),
  hispanic: fixed('10-12'),
  austrian: fixed('10-26'),
  'october-bank': (year) => lastBefore(MONDAY, `${year}-11-01`),
  halloween: fixed('10-31'),
  reformation: fixed('10-31'),
  'all-saints': fixed('11-01'),
  'all-souls': fixed('11-02'),
  'guy-fawkes': fixed('11-05'),
  'remembrance-sunday': nth(2, SUNDAY, '11'),
  'eleventh-of-november': fixed('11-11'),
  repentance: (year) => lastBefore(WEDNESDAY, `${year}-11-23`),
  thanksgiving: nth(4, THURSDAY, '11'),
  'black-friday': (year) => plusDays(nth(4, THURSDAY, '11')(year), 1),
  'cyber-monday': (year) => plusDays(nth(4, THURSDAY, '11')(year), 4),
  andrew: fixed('11-30'),
  'spanish-constitution': fixed('12-06'),
  nicholas: fixed('12-06'),
  'immaculate-conception': fixed('12-08'),
  guadalupe: fixed('12-12'),
  'christmas-eve': fixed('12-24'),
  christmas: fixed('12-25'),
  boxing: fixed('12-26'),
  innocents: fixed('12-28'),
  'new-year-eve': fixed('12-31'),
} satisfies Readonly<Record<string, Rule>>;

const HERE: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['GB may-day', nth(1, MONDAY, '05')],
  ['IE may-day', nth(1, MONDAY, '05')],
  ['GB labor', fixed('05-01')],
  ['GB mothers', easter(-21)],
  ['IE mothers', easter(-21)],
  ['IE labor', fixed('05-01')],
  ['IE summer-bank', nth(1, MONDAY, '08')],
  ['AU fathers', nth(1, SUNDAY, '09')],
  ['CA thanksgiving', nth(2, MONDAY, '10')],
  ['DE fathers', easter(39)],
  ['DE labor', fixed('05-01')],
  ['AT fathers', nth(2, SUNDAY, '06')],
  ['AT labor', fixed('05-01')],
  ['AT national', fixed('10-26')],
  ['CH fathers', nth(1, SUNDAY, '06')],
  ['CH labor', fixed('05-01')],
  ['CH national', fixed('08-01')],
  ['ES mothers', nth(1, SUNDAY, '05')],
  ['ES fathers', fixed('03-19')],
  ['ES labor', fixed('05-01')],
  ['ES national', fixed('10-12')],
  ['MX mothers', fixed('05-10')],
  ['MX labor', fixed('05-01')],
  ['MX independence', fixed('09-16')],
  ['MX national', fixed('09-16')],
  ['AR independence', fixed('07-09')],
  ['AR labor', fixed('05-01')],
  ['AR national', fixed('05-25')],
  ['CO independence', fixed('07-20')],
  ['CO labor', fixed('05-01')],
  ['CO national', fixed('07-20')],
  ['CL independence', fixed('09-18')],
  ['CL labor', fixed('05-01')],
  ['CL national', fixed('09-18')],
  ['PE independence', fixed('07-28')],
  ['PE labor', fixed('05-01')],
  ['PE national', fixed('07-28')],
  ['FR mothers', (year) => lastBefore(SUNDAY, `${year}-06-01`)],
  ['FR labor', fixed('05-01')],
]);

/** The date of a feast in a year, in a country by its ISO code, as `YYYY-MM-DD`. */
export function feastDay(feast: Feast, country: string, year: number): string {
  const rule = HERE.get(`${country} ${feast}`) ?? ANYWHERE[feast];
  return rule(year);
}

function fixed(monthAndDay: string): Rule {
  return (year) => `${year}-${monthAndDay}`;
}

function easter(days: number): Rule {
  return (year) => plusDays(easterSunday(year), days);
}

/** @param weekday 0 is Sunday. */
function nth(count: number, weekday: number, month: string): Rule {
  return (year) => plusDays(lastBefore(weekday, `${year}-${month}-01`), count * 7);
}

/** A Monday, unless the first of February is a Friday. */
function brigid(year: number): string {
  const first = `${year}-02-01`;
  return weekdayOf(first) === FRIDAY ? first : nth(1, MONDAY, '02')(year);
}

function lastBefore(weekday: number, date: string): string {
  return plusDays(date, -(((weekdayOf(date) - weekday + 6) % 7) + 1));
}

function weekdayOf(date: string): number {
  return new Date(Date.parse(date)).getUTCDay();
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Gregorian Easter by the rule of Meeus, Jones and Butcher (J. Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const c = year % 100;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(days / 31)).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`;
}
