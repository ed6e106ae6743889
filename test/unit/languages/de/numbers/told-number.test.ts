import { numbersDe } from '../../../../../src/languages/de/numbers/numbers-de.ts';
import { tells } from '../../../reception/told-number.ts';
import { onlyNumbersOf } from '../../only-numbers.ts';

const MOBILE = '01712345678';
const BERLIN = '030123456';
const language = onlyNumbersOf(numbersDe);
const germany = { country: 'DE', callerNumber: '01729876543', language };

// In pieces.
tells(
  'message-number',
  {
    'null eins sieben eins | zwei drei vier | fünf sechs sieben acht': MOBILE,
    'null eins sieben eins': '… 0171',
    'null einhunderteinundsiebzig | zwei drei vier fünf | sechs sieben acht': MOBILE,
    '0171 | 234 | 5678': MOBILE,
    '0171, | 23 45, | 678.': MOBILE,
    'also die null eins sieben eins | dann dreiundzwanzig | fünfundvierzig | siebenundsechzig acht': MOBILE,
    'die Vorwahl ist null eins sieben eins | und die Nummer zwei drei vier fünf sechs sieben acht': MOBILE,
    'null drei null | eins zwei drei vier fünf sechs': BERLIN,
    'Vorwahl null drei null | eins zwo drei vier fünf sechs': BERLIN,
    'eins zwei drei vier fünf sechs | Vorwahl null drei null': BERLIN,
    '123456 | die Vorwahl ist 030': BERLIN,
    '123456': '… 123456',
    'plus neunundvierzig | eins sieben eins | zwei drei vier fünf sechs sieben acht': `+49${MOBILE.slice(1)}`,
    'plus neunundvierzig | in Klammern null eins sieben eins | zwei drei vier fünf sechs sieben acht': `+49${MOBILE.slice(1)}`,
    'null null neunundvierzig eins sieben eins | 2345678': `+49${MOBILE.slice(1)}`,
    "drei null drei vier fünf sechs | das war's": '303456',
    '0171 234 | 0171 2345678': MOBILE,
    '0171 2345 | 2345678': MOBILE,
    'null eins sieben eins zwei drei vier fünf sechs sieben | acht': MOBILE,
    '0171 23456789012345678': 'what',
  },
  germany,
);

// With mistakes in them.
tells(
  'message-number',
  {
    '0171 999 | falsch, nochmal von vorn | 0171 2345678': MOBILE,
    '0171 999 | Entschuldigung, ich fange nochmal an | 0171 | 2345678': MOBILE,
    '0171 999 | nein 234 | 5678': MOBILE,
    '0171 2345 | nein, vier, sechs | fünf sechs sieben acht': '017123465678',
    '0181 | nein, sieben nicht acht | 2345678': MOBILE,
    '0181 | nicht acht, sieben | 2345678': MOBILE,
    '0181 | die acht muss eine sieben sein | 2345678': MOBILE,
    '0181 | die acht ist falsch, es ist eine sieben | 2345678': MOBILE,
    '0171 2345 87 | Entschuldigung, am Ende 67 | 8': MOBILE,
    '0171 2345 87 | die letzten beiden sind 67 | 8': MOBILE,
    'null eins sieben acht | Moment, eins sieben eins | zwei drei vier fünf sechs sieben acht': MOBILE,
    '0171 2345679 nein Entschuldigung 78': MOBILE,
    'nein, die Nummer ist 0171 2345678': MOBILE,
    'nicht 0171 2345679 sondern 0171 2345678': MOBILE,
  },
  germany,
);

// With what is no part of them.
tells(
  'message-number',
  {
    '030 123456 Durchwahl zwölf': `${BERLIN} x12`,
    '030 123456 | Durchwahl zwölf': `${BERLIN} x12`,
    'null drei null eins zwei drei vier fünf sechs, Apparat 45': `${BERLIN} x45`,
    'Durchwahl 12': '12',
    '030 123456 Nebenstelle zweihundertvier': `${BERLIN} x204`,
    'rufen Sie mich ab drei unter 0171 2345678 an': MOBILE,
    'ich bin von neun bis fünf unter 0171 2345678 erreichbar': MOBILE,
    'um halb drei': 'what',
    'am dritten Mai': 'what',
    'ich bin 45': 'what',
    '20 Euro': 'what',
    'meine Kundennummer ist 1234567': 'what',
    'ich bin 45 | 0171 2345678': MOBILE,
  },
  germany,
);

// An offer of the line.
tells(
  'callback-offer',
  {
    'ja, die Nummer stimmt': '01729876543',
    'unter dieser Nummer': '01729876543',
    'die von der ich anrufe': '01729876543',
    'nein, lieber auf dem Handy': 'which',
    'nein, lieber auf dem Handy | 0171 2345678': MOBILE,
    'rufen Sie meine Frau an': 'which',
    'rufen Sie meine Frau an, 0171 2345678': MOBILE,
    'nein, 0171 2345678': MOBILE,
    'nein, am Ende 44': '01729876544',
    'die drei am Ende muss eine vier sein': '01729876544',
    'unter dieser Nummer, Durchwahl 12': '01729876543 x12',
    'nein, null eins sieben eins | zwei drei vier fünf sechs sieben acht': MOBILE,
  },
  germany,
);

// After it was read back.
const draft = { number: MOBILE, reason: 'die Rechnung', settled: ['name', 'number', 'reason'] } as const;
tells(
  'message-confirm',
  {
    'nein, die letzten zwei Ziffern sind 79': '01712345679',
    'nein, am Ende 79': '01712345679',
    'am Ende 79 nicht 78': '01712345679',
    'nein, neun nicht acht': '01712345679',
    'die letzte Ziffer ist eine neun': '01712345679',
    'falsch, 0171 2345679': '01712345679',
    'Entschuldigung, 679': '01712345679',
    'mit Durchwahl 12': `${MOBILE} x12`,
    'statt der acht eine neun': '01712345679',
    'nein, sie fängt mit 0172 an': '01722345678',
    'nicht 0171 2345678 sondern 030 123456': BERLIN,
    'nein, null drei null eins zwei': '… 03012',
  },
  { ...germany, draft },
);

tells(
  'message-number',
  {
    'null sechs sechs vier | eins zwo drei | vier fünf sechs sieben': '06641234567',
    'null sechs sechs vier | eins zwo drei vier fünf sechs sieben, Klappe 12': '06641234567 x12',
  },
  { ...germany, country: 'AT' },
);
tells(
  'message-number',
  {
    'null neunundsiebzig | hundertdreiundzwanzig | fünfundvierzig siebenundsechzig': '0791234567',
    '079 123 | 45 | 67': '0791234567',
  },
  { ...germany, country: 'CH' },
);
