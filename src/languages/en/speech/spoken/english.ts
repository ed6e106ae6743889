import type { SpokenLanguage } from '../../../../conversation/speakable/spoken-language.ts';
import { wordTable } from '../../../../conversation/speakable/word-pattern.ts';
import { AMOUNTS } from './amounts.ts';
import { date, time } from './grammar.ts';
import { ownRules } from './rules.ts';

/** English as it is spoken in Britain. */
export const ENGLISH_SPOKEN: SpokenLanguage = {
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
    counted: (number, noun) => `${number} ${noun}`,
  },
  amounts: AMOUNTS,
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
    ambiguousMonths: ['May', 'March', 'Mar'],
    beforeDate:
      'on|by|until|till|from|since|before|after|of|for|to|and|through|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)\\.?',
    ambiguousDays: ['Sat', 'Sun'],
    beforeDay: 'closed|open|every|on|this|next|last',
    afterDay: '(?:and|or|to)\\s(?:Mon|Sun)',
    dayFirst: true,
    article: '(?:the )?',
    of: '(?: of)?',
    determiner: 'your|our|my|his|her|their|an?|each|every',
    beforeYear:
      '(?<!end(?:s|ing) )in|since|from|year|years|founded|established|est\\.|circa|built|born|opened|dating|until|till|by|before|after|back to|around|early|late|spring|summer|autumn|winter|fall',
    afterYear:
      'the|we|it|he|she|they|this|our|his|her|their|you|by|when|as|after|before|to|with|for|at|under|because|but|which|who|until|and has|and we',
    date,
  },
  clock: {
    suffix: '(?<half>[ap])(?:m\\b|\\.\\s?m\\b\\.?)',
    halves: { a: 'AM', p: 'PM' },
    before: 'at|from|until|till|before|after|by',
    notAfter: 'per|percent|times|pounds|euros',
    joins: 'or|and|to',
    after: 'today|tomorrow|tonight|on (?:the|\\w+day)|this|next',
    zones: wordTable(`
      EST: Eastern Standard Time; EDT: Eastern Daylight Time; ET: Eastern Time; CST: Central Standard Time;
      CDT: Central Daylight Time; CT: Central Time; MST: Mountain Standard Time; MDT: Mountain Daylight Time;
      MT: Mountain Time; PST: Pacific Standard Time; PDT: Pacific Daylight Time; PT: Pacific Time; GMT: G M T; UTC: U T C;
      Z: U T C; BST: British Summer Time; IST: I S T; CET: Central European Time; CEST: Central European Summer Time;
      EET: Eastern European Time; WET: Western European Time; AKST: Alaska Standard Time; HST: Hawaii Standard Time;
      AEST: Australian Eastern Standard Time; AEDT: Australian Eastern Daylight Time; NZST: New Zealand Standard Time;
      JST: Japan Standard Time; SGT: Singapore Time; HKT: Hong Kong Time`),
    hours: 'hrs|h|(?<=\\b0\\d{3}\\s?)hours',
    time,
  },
  codes: {
    heads:
      'extension|ext\\.?|P\\.?O\\.? box|code|pin|passcode|reference|ref\\.?|account|ticket|booking|invoice|id|number|no\\.|room|suite|flight|(?:card|account|number) ending(?: in)?|(?:ends|ending) (?:in|with)|error|otp|sku|s/n|serial|port|NHS|digits|(?:code|pin|passcode|reference) for(?: \\w+){1,3} is',
    codeHeads:
      '(?:reference|ref\\.?|code|passcode|password|pin|otp|booking|confirmation|order|case|serial|tracking|policy|claim|licence|license|voucher|coupon|invoice|ticket|patient|membership|account|quote|docket|job)',
    headWords: wordTable(
      'ext: extension; ext.: extension; ref: reference; ref.: reference; no.: number; no: number',
    ),
    links: 'number|code|is|no\\.?|reference|ref|id',
    dialVerbs: 'call|dial|ring|phone|text(?: \\w+ to)?',
    dialFollowers:
      'for|or|and|to|on|now|if|when|in|straight|before|after|any|anytime|free|from|via|with|right|immediately|please|again|directly|instead',
    beforeService:
      '(?:call|dial|ring|phone|text|contact|try|on|via|using|through|NHS|Samaritans|police|ambulance|fire brigade|emergency services?|emergenc(?:y|ies)|non-emergency|(?:number|line|hotline|helpline)|lifeline|hours)(?: number| line| calls?)?(?: is| are| on| at| to)?:?',
    afterService:
      '(?:is|are) (?:for|free|the|open|available|only|always|there)|immediately|straight|right|calls?(?= (?:centre|center|handler|taker))|operators?|dispatch\\w*|(?<=\\ban? \\d{3}\\s)call|call[- ](?:handlers?|takers?|cent(?:re|er))|emergency|emergencies|lifeline|hotline|helpline|online|option|service|Suicide|in an emergency|in emergencies',
    // Of Europe, Britain, Ireland, America, Australia and New Zealand.
    services:
      '999|911|112|111|101|105|110|115|118(?: \\d{3})?|119|116[ ]?\\d{3}|988|000|211|311|411|511|611|711|811',
    knownServices: '999|911|112|988|000',
    // The others are amounts then.
    loneServices: '911|112|988',
    lastServices: '911',
    numberSigns: '№\\s?|#|\\b[Nn]o\\.\\s?|\\bNo\\s(?=\\d{1,3}\\b)',
    number: 'number',
    extensionSigns: '\\s?(?:x|ext\\.?|extension)\\s?',
    extension: 'extension',
    plus: 'plus',
  },
  addressSigns: wordTable('.: dot; @: at; -: dash; _: underscore; +: plus; /: slash; :: colon; ~: tilde'),
  spelledEndings: wordTable(`
    uk: U K; us: U S; eu: E U; ie: I E; ca: C A; au: A U; tv: T V; nz: N Z; de: D E; fr: F R; es: E S; nl: N L; ch: C H;
    io: I O; ai: A I; nhs: N H S; ac: A C`),
  signs: wordTable(`
    &: and; @: at; +: plus; =: equals; ~: about; ≈: about; ×: times; ÷: divided by; ±: plus or minus; <: less than;
    >: more than; ≤: at most; ≥: at least; <=: at most; >=: at least; +/-: plus or minus; →: to; ->: to; ≠: is not`),
  abbreviations: {
    anyCase: wordTable(`
      dr: Doctor; mr: Mister; mrs: Missus; ms: Ms; messrs: Messieurs; prof: Professor; sgt: Sergeant; capt: Captain;
      cllr: Councillor; jnr: Junior; jr: Junior; snr: Senior; sr: Senior; rd: Road; ave: Avenue; ln: Lane;
      blvd: Boulevard; cres: Crescent; gdns: Gardens; pl: Place; bldg: Building; apt: Apartment; ltd: Limited;
      approx: approximately; appt: appointment; appts: appointments; dept: department; govt: government; mgr: manager;
      tsp: teaspoon; tbsp: tablespoon; hrs: hours; mins: minutes; wks: weeks; yrs: years; mths: months; ext: extension; tel: telephone; incl: including;
      excl: excluding; vs: versus; etc: et cetera; e.g: for example; eg: for example; i.e: that is; ie: that is;
      p.a: per annum; a.k.a: also known as; aka: also known as; asap: as soon as possible; xmas: Christmas;
      and/or: and or; c/o: care of; n/a: not applicable; w/c: week commencing; w/e: week ending; he/she: he or she; d.o.b: date of birth;
      his/her: his or her; him/her: him or her; yes/no: yes or no; either/or: either or; thru: through; drive-thru: drive-through; jan/feb: January or February; feb: February; apr: April; aug: August; sept: September; oct: October;
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
