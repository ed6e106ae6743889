import type { SpokenLanguage } from '../../../src/conversation/speakable/spoken-language.ts';
import { wordTable } from '../../../src/conversation/speakable/word-pattern.ts';

/** A second language, as small as it can be: what a new one needs is this file and no other. */
export const GERMAN: SpokenLanguage = {
  tag: 'de',
  country: '49',
  numbers: {
    table: {
      cardinal: `
        0: null; eins; zwei; drei; vier; fünf; sechs; sieben; acht; neun; zehn; elf; zwölf; dreizehn; vierzehn;
        fünfzehn; sechzehn; siebzehn; achtzehn; neunzehn; 20: [>%und>]zwanzig; 30: [>%und>]dreißig;
        40: [>%und>]vierzig; 50: [>%und>]fünfzig; 60: [>%und>]sechzig; 70: [>%und>]siebzig; 80: [>%und>]achtzig;
        90: [>%und>]neunzig; 100: <%ein<hundert[>>]; 1000: <%ein<tausend[>>]; 1000000: eine Million[ >>];
        2000000: << Millionen[ >>]`,
      ein: '0: =%cardinal=; ein; 2: =%cardinal=',
      und: '0: =%cardinal=; einund; 2: =%cardinal=und',
      ordinal:
        '0: =%cardinal=te; erste; zweite; dritte; 4: =%cardinal=te; 7: siebte; 8: achte; 9: =%cardinal=te; 20: =%cardinal=ste',
      year: '0: =%cardinal=; 1100/100: <<hundert[>%cardinal>]; 2000: =%cardinal=',
      digit: '0: =%cardinal=',
    },
    minus: 'minus',
    point: 'Komma',
    decimalSign: ',',
    groupSign: '.',
    ordinalEnding: '\\.(?=\\s[a-zäöü])',
    to: 'bis',
    over: 'zu',
    by: 'mal',
    times: 'mal',
  },
  amounts: {
    currencies: wordTable(
      '€: Euro, Euro, Cent, Cent; EUR: Euro, Euro, Cent, Cent; £: Pfund, Pfund, Penny, Pence',
    ),
    scales: wordTable('Mio.: Millionen; Mrd.: Milliarden'),
    moneyScales: {},
    units: wordTable(
      'km: Kilometer, Kilometer; mg: Milligramm, Milligramm; Min: Minute, Minuten; °C: Grad Celsius, Grad Celsius',
    ),
    rates: wordTable('Tag: Tag; Monat: Monat'),
    per: 'pro',
    percent: 'Prozent',
    fractionOf: 'Stunde|Liter',
    fraction: (numbers, { whole = '', top, bottom }) =>
      `${whole} ${bottom === 2 ? 'halb' : `${numbers.cardinal(top)} ${numbers.ordinal(bottom)}l`}`.trim(),
    price: ({ major, minorWords, minorUnit }) =>
      major === undefined ? `${minorWords} ${minorUnit.many}` : `${major} ${minorWords}`,
  },
  calendar: {
    months: [
      ...[
        'Januar Jan',
        'Februar Feb',
        'März',
        'April Apr',
        'Mai',
        'Juni',
        'Juli',
        'August Aug',
        'September Sept',
      ],
      ...['Oktober Okt', 'November Nov', 'Dezember Dez'],
    ],
    weekdays: [
      'Montag Mo',
      'Dienstag Di',
      'Mittwoch Mi',
      'Donnerstag Do',
      'Freitag Fr',
      'Samstag Sa',
      'Sonntag So',
    ],
    ambiguousMonths: [],
    beforeDate: 'am',
    ambiguousDays: ['So', 'Do'],
    beforeDay: 'am|jeden',
    afterDay: 'und\\s(?:Mo|So)',
    dayFirst: true,
    article: '(?:der )?',
    of: '\\.?',
    determiner: 'am|zum|vom',
    beforeYear: 'seit|im Jahr',
    afterYear: 'der|die|das',
    date: ({ day, month, year, hasDeterminer }) =>
      `${hasDeterminer ? `${day}n` : `der ${day}`} ${month}${year === undefined ? '' : ` ${year}`}`,
  },
  clock: {
    suffix: 'Uhr\\b',
    halves: {},
    before: 'um|von|bis|ab',
    notAfter: 'Prozent',
    joins: 'und|oder|bis',
    after: 'heute|morgen',
    zones: {},
    hours: 'Uhr',
    time: (numbers, { hour, minute }) =>
      `${hour === 1 ? 'ein' : numbers.cardinal(hour)} Uhr${minute === 0 ? '' : ` ${numbers.cardinal(minute)}`}`,
  },
  codes: {
    heads: 'Durchwahl|Code|Nummer',
    headWords: {},
    codeHeads: 'Code|Kennwort',
    links: 'ist',
    dialVerbs: 'wählen Sie',
    dialFollowers: 'für|oder',
    beforeService: '(?:Notruf|unter)',
    afterService: 'im Notfall',
    numberSigns: 'Nr\\.\\s?|#',
    number: 'Nummer',
    extensionSigns: '\\sDW\\s',
    extension: 'Durchwahl',
    plus: 'plus',
  },
  addressSigns: wordTable('.: Punkt; @: at; -: Minus; _: Unterstrich; +: plus; /: Schrägstrich'),
  spelledEndings: wordTable('de: D E'),
  signs: wordTable('&: und; +: plus; =: gleich; <: kleiner als; >: größer als'),
  abbreviations: { anyCase: wordTable('dr: Doktor; z.b: zum Beispiel'), withDot: {}, exact: {} },
  ownRules: () => [],
};
