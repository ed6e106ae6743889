import { date, fraction, price, time } from './en-grammar.ts';
import { ownRules } from './en-rules.ts';
import type { SpokenLanguage } from './spoken-language.ts';
import { wordTable } from './word-pattern.ts';

/** English as it is spoken in Britain. */
export const ENGLISH: SpokenLanguage = {
  tag: 'en',
  country: '44',
  numbers: {
    table: {
      cardinal: `
        0: zero; one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen;
        fifteen; sixteen; seventeen; eighteen; nineteen; 20: twenty[->>]; 30: thirty[->>]; 40: forty[->>];
        50: fifty[->>]; 60: sixty[->>]; 70: seventy[->>]; 80: eighty[->>]; 90: ninety[->>];
        100: << hundred[>%and>]; 1000: << thousand[>%and>]; 1000000: << million[>%and>];
        1000000000: << billion[>%and>]`,
      and: "0: ' and =%cardinal=; 100: ' =%cardinal=",
      ordinal: `
        0: zeroth; first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; eleventh; twelfth;
        thirteenth; fourteenth; fifteenth; sixteenth; seventeenth; eighteenth; nineteenth; 20: twent>%tieth>;
        30: thirt>%tieth>; 40: fort>%tieth>; 50: fift>%tieth>; 60: sixt>%tieth>; 70: sevent>%tieth>;
        80: eight>%tieth>; 90: ninet>%tieth>; 100: <%cardinal< hundred>%nth>; 1000: <%cardinal< thousand>%nth>;
        1000000: <%cardinal< million>%nth>; 1000000000: <%cardinal< billion>%nth>`,
      tieth: '0: ieth; 1: y-=%ordinal=',
      nth: "0: th; 1: ' and =%ordinal=; 100: ' =%ordinal=",
      year: `
        0: =%cardinal=; 1000/100: <%cardinal<>%of-century>; 2000: =%cardinal=;
        2010/100: <%cardinal<>%of-century>; 3000: =%cardinal=`,
      'of-century': "0: ' hundred; 1: ' oh =%cardinal=; 10: ' =%cardinal=",
      digit: '0: =%cardinal=',
    },
    minus: 'minus',
    point: 'point',
    decimalSign: '.',
    groupSign: ',',
    ordinalEnding: 'st|nd|rd|th',
    to: 'to',
    over: 'over',
    by: 'by',
    times: 'times',
  },
  amounts: {
    currencies: wordTable(`
      £: pound, pounds, penny, pence; GBP: pound, pounds, penny, pence; €: euro, euros, cent, cents;
      EUR: euro, euros, cent, cents; $: dollar, dollars, cent, cents; USD: US dollar, US dollars, cent, cents;
      US$: US dollar, US dollars, cent, cents; A$: Australian dollar, Australian dollars, cent, cents;
      C$: Canadian dollar, Canadian dollars, cent, cents; CHF: Swiss franc, Swiss francs, centime, centimes;
      ¥: yen, yen, sen, sen; JPY: yen, yen, sen, sen; ₹: rupee, rupees, paisa, paise`),
    scales: wordTable(`
      k: thousand; K: thousand; m: million; M: million; mn: million; bn: billion; thousand: thousand;
      million: million; billion: billion`),
    units: wordTable(`
      km: kilometre, kilometres; m: metre, metres; cm: centimetre, centimetres; mm: millimetre, millimetres;
      mi: mile, miles; yd: yard, yards; yds: yard, yards; ft: foot, feet; sq ft: square foot, square feet;
      sq m: square metre, square metres; m²: square metre, square metres; m³: cubic metre, cubic metres;
      km²: square kilometre, square kilometres; kg: kilogram, kilograms; g: gram, grams; mg: milligram, milligrams;
      mcg: microgram, micrograms; µg: microgram, micrograms; lb: pound, pounds; lbs: pound, pounds;
      oz: ounce, ounces; l: litre, litres; L: litre, litres; ml: millilitre, millilitres;
      mL: millilitre, millilitres; cl: centilitre, centilitres; dl: decilitre, decilitres; tsp: teaspoon, teaspoons;
      tbsp: tablespoon, tablespoons; mmol: millimole, millimoles; IU: international unit, international units;
      mmHg: millimetre of mercury, millimetres of mercury; bpm: beat per minute, beats per minute;
      kcal: kilocalorie, kilocalories; mph: mile an hour, miles an hour; kph: kilometre an hour, kilometres an hour;
      h: hour, hours; hr: hour, hours; hrs: hour, hours; min: minute, minutes; mins: minute, minutes;
      sec: second, seconds; secs: second, seconds; ms: millisecond, milliseconds; wk: week, weeks; wks: week, weeks;
      mth: month, months; mths: month, months; yr: year, years; yrs: year, years; KB: kilobyte, kilobytes;
      MB: megabyte, megabytes; GB: gigabyte, gigabytes; TB: terabyte, terabytes;
      Mbps: megabit per second, megabits per second; kW: kilowatt, kilowatts; kWh: kilowatt hour, kilowatt hours;
      Hz: hertz, hertz; kHz: kilohertz, kilohertz; MHz: megahertz, megahertz; GHz: gigahertz, gigahertz;
      dB: decibel, decibels; p: penny, pence; ¢: cent, cents; °C: degree Celsius, degrees Celsius;
      °F: degree Fahrenheit, degrees Fahrenheit; °: degree, degrees`),
    rates: wordTable(`
      hour: hour; hr: hour; h: hour; min: minute; minute: minute; s: second; sec: second; day: day; night: night;
      week: week; wk: week; month: month; mth: month; year: year; yr: year; person: person; head: head; session: session;
      visit: visit; mile: mile; item: item; km: kilometre; kg: kilogram; ml: millilitre; l: litre; L: litre; dl: decilitre; m²: square metre`),
    per: 'per',
    percent: 'percent',
    fractionOf:
      'an?|of|inch|inches|hours?|days?|weeks?|months?|years?|miles?|price|pints?|cups?|tablets?|tsp|tbsp',
    fraction,
    price,
  },
  calendar: {
    months: [
      ...[
        'January Jan',
        'February Feb',
        'March Mar',
        'April Apr',
        'May',
        'June Jun',
        'July Jul',
        'August Aug',
      ],
      ...['September Sept Sep', 'October Oct', 'November Nov', 'December Dec'],
    ],
    weekdays: [
      ...['Monday Mon', 'Tuesday Tues Tue', 'Wednesday Weds Wed', 'Thursday Thurs Thur Thu', 'Friday Fri'],
      ...['Saturday Sat', 'Sunday Sun'],
    ],
    ambiguousDays: ['Sat', 'Sun'],
    beforeDay: 'closed|open|every|on|this|next|last',
    afterDay: '(?:and|or|to)\\s(?:Mon|Sun)',
    dayFirst: true,
    article: '(?:the )?',
    of: '(?: of)?',
    determiner: 'your|our|my|his|her|their|an?|each|every',
    beforeYear: 'in|since|from|year|founded|established|est\\.|circa',
    date,
  },
  clock: {
    suffix: '(?<half>[ap])(?:m\\b|\\.m\\.)',
    halves: { a: 'AM', p: 'PM' },
    before: 'at|from|until|till|before|after|by',
    notAfter: 'per|percent|times|pounds|euros',
    joins: 'or|and|to',
    after: 'today|tomorrow|tonight|on (?:the|\\w+day)|this|next',
    hours: 'hrs|h|(?<=\\b0\\d{3}\\s?)hours',
    time,
  },
  codes: {
    heads:
      'extension|ext\\.?|P\\.?O\\.? box|code|pin|passcode|reference|ref\\.?|account|ticket|booking|invoice|id|number|no\\.|room|suite|flight|(?:card|account|number) ending(?: in)?|NHS|digits|(?:code|pin|passcode|reference) for(?: \\w+){1,3} is',
    headWords: wordTable(
      'ext: extension; ext.: extension; ref: reference; ref.: reference; no.: number; no: number',
    ),
    links: 'number|code|is|no\\.?|reference|ref',
    dialVerbs: 'call|dial|ring|phone|text(?: \\w+ to)?',
    dialFollowers: 'for|or|and|to|on|now|if|when|in|straight',
    numberSigns: '#|\\b[Nn]o\\.\\s?|\\bNo\\s(?=\\d{1,3}\\b)',
    number: 'number',
    extensionSigns: '\\s?(?:x|ext\\.?|extension)\\s?',
    extension: 'extension',
    plus: 'plus',
  },
  addressSigns: wordTable('.: dot; @: at; -: dash; _: underscore; +: plus; /: slash'),
  spelledEndings: wordTable(`
    uk: U K; us: U S; eu: E U; ie: I E; ca: C A; au: A U; nz: N Z; de: D E; fr: F R; es: E S; nl: N L; ch: C H;
    io: I O; ai: A I; nhs: N H S; ac: A C`),
  signs: wordTable(`
    &: and; @: at; +: plus; =: equals; ~: about; ≈: about; ×: times; ÷: divided by; ±: plus or minus; <: less than;
    >: more than; ≤: at most; ≥: at least; <=: at most; >=: at least; →: to; ->: to`),
  abbreviations: {
    anyCase: wordTable(`
      dr: Doctor; mr: Mister; mrs: Missus; ms: Ms; messrs: Messieurs; prof: Professor; sgt: Sergeant; capt: Captain;
      cllr: Councillor; jnr: Junior; jr: Junior; snr: Senior; sr: Senior; rd: Road; ave: Avenue; ln: Lane;
      blvd: Boulevard; cres: Crescent; gdns: Gardens; pl: Place; bldg: Building; apt: Apartment; ltd: Limited;
      approx: approximately; appt: appointment; appts: appointments; dept: department; govt: government; mgr: manager;
      tsp: teaspoon; tbsp: tablespoon; hrs: hours; mins: minutes; wks: weeks; yrs: years; mths: months; ext: extension; tel: telephone; incl: including;
      excl: excluding; vs: versus; etc: et cetera; e.g: for example; eg: for example; i.e: that is; ie: that is;
      p.a: per annum; a.k.a: also known as; aka: also known as; asap: as soon as possible; xmas: Christmas;
      and/or: and or; c/o: care of; n/a: not applicable; w/c: week commencing; w/e: week ending; he/she: he or she;
      yes/no: yes or no; feb: February; apr: April; aug: August; sept: September; oct: October;
      nov: November; dec: December`),
    withDot: wordTable(`
      sq: Square; inc: Incorporated; tel: telephone; rev: Reverend; co: Company; hon: Honourable; lt: Lieutenant`),
    exact: wordTable(`
      N/A: not applicable; C/O: care of; W/C: week commencing; ASAP: as soon as possible; TBC: to be confirmed;
      TBA: to be announced; DOB: date of birth; FAQ: frequently asked questions; FAQs: frequently asked questions;
      RSVP: R S V P; Mt: Mount`),
  },
  ownRules,
};
