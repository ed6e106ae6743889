import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersDe } from '../../../../../src/languages/de/numbers/numbers-de.ts';
import { heardNumber } from '../../heard-number.ts';

type Rows = Readonly<Record<string, string>>;

const MOBILE = '01712345678 whole';
const BERLIN = '030123456 whole';
const ABROAD = '+491712345678 whole';

const DICTATED: Rows = {
  'null drei null zwo vier': '03024',
  'null eins sieben eins zwei drei vier fünf sechs sieben acht': MOBILE,
  'null eins sieben eins zwo drei vier fuenf sechs sieben acht': MOBILE,
  'Null, eins, sieben, eins, zwei, drei, vier, fünf, sechs, sieben, acht.': MOBILE,
  'null eins sieben zwo, fünfundvierzig, siebenundsechzig, achtundachtzig, neun': '01724567889 whole',
  'null eins einundsiebzig dreiundzwanzig fünfundvierzig siebenundsechzig acht': MOBILE,
  'null eins sieben eins zweihundertvierunddreißig sechsundfünfzig achtundsiebzig': MOBILE,
  'null drei null zwölf vierunddreißig sechsundfünfzig': BERLIN,
  'null drei null zwoelf vierunddreissig sechsundfuenfzig': BERLIN,
  'null dreißig zwölf vierunddreißig sechsundfünfzig': BERLIN,
  'null drei null vierhundertdreiundzwanzig einhundertzwölf': '030423112 whole',
  'null drei null vier hundert drei und zwanzig hundertzwölf': '030423112 whole',
  'null acht neun zwo und dreißig vierzig fünfzig': '089324050 whole',
  'null achthundert eins zwo drei vier fünf sechs sieben': '08001234567 whole',
  'null achthundert dreiundzwanzig fünfundvierzig siebenundsechzig acht': '08002345678 whole',
  'null drei null zwölfhundert vierunddreißig': '0301234 whole',
  vierhundertdreiundzwanzig: '423',
  einhundertzwölf: '112',
  'doppel fünf': '55',
  'Doppel-Null': '00',
  'doppelnull sieben': '007',
  'zweimal die fünf': '55',
  'zwei mal die fünf': '55',
  '2 mal die 5': '55',
  'dreimal die null': '000',
  'drei nullen': '000',
  'zwei siebener': '77',
  'null eins sieben eins doppel fünf zweimal die sechs drei nullen': '01715566000 whole',
  'meine Nummer ist die null eins sieben eins äh zwei drei vier, fünf sechs, sieben acht': MOBILE,
  'ja also das wäre dann die null drei null und dann eins zwo drei vier fünf sechs': BERLIN,
  'null drei null Strich eins zwei drei vier fünf sechs': BERLIN,
  'null drei null Schrägstrich eins zwei drei vier fünf sechs': BERLIN,
  'Klammer auf null drei null Klammer zu eins zwei drei vier fünf sechs': BERLIN,
  'null drei null dann kommt eine eins zwei drei dann noch die vier fünf sechs': BERLIN,
  'plus neunundvierzig eins sieben eins zwei drei vier fünf sechs sieben acht': ABROAD,
  'plus vier neun eins sieben eins zwei drei vier fünf sechs sieben acht': ABROAD,
  'null null neunundvierzig eins sieben eins zwei drei vier fünf sechs sieben acht': ABROAD,
  'null null vier neun eins sieben eins zwei drei vier fünf sechs sieben acht': ABROAD,
  'plus neunundvierzig in Klammern null dreißig zwölf vierunddreißig sechsundfünfzig': '+4930123456 whole',
  'plus dreiundvierzig eins zwo drei vier fünf sechs sieben': '+431234567 whole',
  'die Vorwahl ist null drei null und die Nummer eins zwei drei vier fünf sechs': BERLIN,
  'eins zwei drei vier fünf sechs mit der Vorwahl null drei null': BERLIN,
};

const WRITTEN: Rows = {
  '0171 234 56 78': MOBILE,
  '0171-2345678.': MOBILE,
  '0171 / 23 45 678': MOBILE,
  '030/123456': BERLIN,
  '(030) 123456': BERLIN,
  '030 123456-12': '03012345612 whole',
  '+49 (0)30 123456': '+4930123456 whole',
  '+49 171 2345678': ABROAD,
  '0049 171 2345678': ABROAD,
  '0171.234.56.78': MOBILE,
  '0 1 7 1, 2 3 4, 5 6 7 8': MOBILE,
  '030 123456 oder 0171 2345678': BERLIN,
  '0171 2345678 und nochmal 0171 2345678': MOBILE,
};

const NATURAL: Rows = {
  'die null die drei die null die eins die zwei die drei die vier die fünf die sechs': BERLIN,
  'Null-Drei-Null, Eins-Zwei-Drei, Vier-Fünf-Sechs': BERLIN,
  'ich wohne in der Bahnhofstraße 5 und meine Nummer ist 0171 2345678': MOBILE,
  'ich bin 72 Jahre alt und habe die 030 123456': BERLIN,
  '030 123456, da bin ich bis 17 Uhr erreichbar': BERLIN,
  '17 Uhr 0 3 0 1 2 3 4 5 6': BERLIN,
  'um drei null eins sieben eins zwei drei vier fünf sechs sieben acht': MOBILE,
  'es geht um Rechnung Nummer 4711, meine Nummer null drei null eins zwei drei vier fünf sechs': BERLIN,
  'null drei null Moment eins zwei drei vier fünf sechs': BERLIN,
  '0171 234, warten Sie, 5678': MOBILE,
  '0171 2345679 Moment 78': MOBILE,
  'Sie haben 0171 2345679 aber richtig ist 0171 2345678': MOBILE,
  'die Nummer meiner Frau ist 0171 2345678': MOBILE,
  '0049 (0)171 2345678': ABROAD,
};

const EXTENSIONS: Rows = {
  '030 123456 Durchwahl zwölf': `${BERLIN} x12`,
  '030 123456, Durchwahl 12': `${BERLIN} x12`,
  'null drei null eins zwei drei vier fünf sechs Durchwahl eins zwo': `${BERLIN} x12`,
  '030 123456 Apparat 45': `${BERLIN} x45`,
  '030 123456 App. 45': `${BERLIN} x45`,
  '030 123456 DW 12': `${BERLIN} x12`,
  '030 123456 und die Nebenstelle ist zweihundertvier': `${BERLIN} x204`,
  'Durchwahl zwölf unter 030 123456': `${BERLIN} x12`,
  '030 123456 Durchwahl 12 Entschuldigung 13': `${BERLIN} x13`,
  'Klappe fünfundvierzig': 'x45',
};

const CORRECTED: Rows = {
  'null drei null nein null vier null': '040',
  '0171 2345679 nein 8': MOBILE,
  '0171 2345687, Entschuldigung, am Ende 78': MOBILE,
  '0171 2345687 ich meine 78': MOBILE,
  '0171 2345687 falsch 0171 2345678': MOBILE,
  '0171 999 nochmal von vorn 0171 2345678': `${MOBILE} anew`,
  'Falsch, nochmal von vorn': 'anew',
  'ich fange nochmal an': 'anew',
  'nein, sieben nicht acht': '8>7',
  'sieben, nicht acht': '8>7',
  'nein nicht acht, sieben': '8>7',
  'nicht acht sieben': '8>7',
  'nicht acht sondern sieben': '8>7',
  'nicht die acht sondern die sieben': '8>7',
  'statt der acht eine sieben': '8>7',
  'anstelle der 8 eine 7': '8>7',
  'aus der acht eine sieben': '8>7',
  'die acht muss eine sieben sein': '8>7',
  'die acht ist falsch, es ist eine sieben': '8>7',
  'ersetzen Sie die acht durch eine sieben': '8>7',
  'Entschuldigung, am Ende 24': '…>24 ending',
  'am Ende vierundzwanzig': '…>24 ending',
  'hinten 24': '…>24 ending',
  'die letzten zwei Ziffern sind zwei vier': '…>24 ending',
  'die letzten beiden Zahlen sind 24': '…>24 ending',
  'die beiden letzten Ziffern lauten 24': '…>24 ending',
  'die letzte Ziffer ist eine Fünf': '…>5 ending',
  'die letzte ist die fünf': '…>5 ending',
  'die letzte Zahl stimmt nicht, es ist eine sieben': '…>7 ending',
  'die letzten beiden Ziffern sind falsch, es ist die 78': '…>78 ending',
  'am Ende eine sieben, nicht eine acht': '8>7 ending',
  'die acht am Ende muss eine sieben sein': '8>7 ending',
  'keine acht, eine sieben': '8>7',
  'sie endet auf 24': '…>24 ending',
  'endet auf 24 nicht 23': '23>24 ending',
  'am Ende 24 statt 23': '23>24 ending',
  'sie fängt mit 0171 an': '…>0171 beginning',
  'die ersten drei Ziffern sind null vier null': '…>040 beginning',
  'nicht 0171 2345678 sondern 030 123456': BERLIN,
  '0171 2345678 aber nicht die alte 030 123456': MOBILE,
  'wenn Sie mich nicht erreichen 0171 2345678': MOBILE,
};

const FINISHED: Rows = {
  "0171 23456 das war's": '017123456 done',
  '0171 23456 das wars dann': '017123456 done',
  '30 34 56 mehr ist es nicht': '303456 whole done',
  'zwei vier fertig': '24 done',
  "das war's": 'done',
  'mehr nicht, danke': 'done',
};

const OTHERS: Rows = {
  '': '',
  plus: '',
  'um halb drei': '',
  'um drei': '',
  'um drei Uhr': '',
  'um 15:30 Uhr': '',
  'um 9.30': '',
  'um 14 Uhr 30': '',
  'um vierzehn Uhr dreißig': '',
  'Viertel nach drei': '',
  'zehn vor acht': '',
  'von neun bis fünf': '',
  'zwischen neun und zwölf': '',
  'ab achtzehn Uhr': '',
  'am dritten Mai': '',
  'am 3. Mai': '',
  'am 3. März 2026': '',
  'am 3.5.1980': '',
  'geboren am zwölften vierten neunzehnhundertachtzig': '',
  'geboren 1980': '',
  'ich bin 45': '',
  'ich bin fünfundvierzig Jahre alt': '',
  'meine Tochter ist zwölf': '',
  '20 Euro': '',
  '20 €': '',
  'zwanzig Euro': '',
  '12,50 Euro': '',
  'hundert Franken': '',
  'Zimmer 12': '',
  'in der Hauptstraße 12': '',
  'dritter Stock': '',
  'drei Tage': '',
  'seit zwei Wochen': '',
  'ich habe zweimal angerufen': '',
  'ich habe noch eine Frage': '',
  'nur noch eins': '',
  'tausend Dank': '',
  'ich habe 39,5 Fieber': '',
  'Blutdruck 140 zu 90': '',
  'hundertvierzig zu neunzig': '',
  'Taste 1': '',
  'zwei Kinder, 4 und 6 Jahre': '',
  'Rezept Nummer 12345678': '',
  'zu achtzig Prozent': '',
  'meine Kundennummer ist 1234567': '',
  'Versichertennummer A 123 456 789': '',
  'Rechnung 4711': '',
  'die Postleitzahl ist 10115': '',
  'Kundennummer 4711, Telefon 0171 2345678': MOBILE,
  'ich bin ab drei Uhr unter 0171 2345678 zu erreichen': MOBILE,
  'rufen Sie mich nach 15 Uhr unter 0171 2345678 an': MOBILE,
  '0171 2345678 aber erst ab drei': MOBILE,
  'wir sind zwei Personen, 0171 2345678': MOBILE,
};

const OTHER_COUNTRIES: Readonly<Record<string, readonly [string, string]>> = {
  'null sechs sechs vier eins zwo drei vier fünf sechs sieben': ['AT', '06641234567 whole'],
  '0664 123 45 67': ['AT', '06641234567 whole'],
  'null eins fünf eins zwo drei vier fünf sechs Klappe zwölf': ['AT', '015123456 whole x12'],
  'plus dreiundvierzig sechs sechs vier eins zwo drei vier fünf sechs sieben': ['AT', '+436641234567 whole'],
  'null neunundsiebzig hundertdreiundzwanzig fünfundvierzig siebenundsechzig': ['CH', '0791234567 whole'],
  '079 123 45 67': ['CH', '0791234567 whole'],
  '+41 79 123 45 67': ['CH', '+41791234567 whole'],
  'null vierundvierzig sechs sechs acht achtzehnhundert': ['CH', '0446681800 whole'],
};

for (const [text, heard] of Object.entries({
  ...DICTATED,
  ...WRITTEN,
  ...NATURAL,
  ...EXTENSIONS,
  ...CORRECTED,
  ...FINISHED,
  ...OTHERS,
})) {
  test(`"${text}" is ${heard || 'no number'}`, () => {
    assert.equal(heardNumber(numbersDe.number, text, 'DE'), heard);
    assert.equal(heardNumber(numbersDe.number, text.toLowerCase(), 'DE'), heard);
  });
}

for (const [text, [country, heard]] of Object.entries(OTHER_COUNTRIES)) {
  test(`${country}: "${text}" is ${heard}`, () =>
    assert.equal(heardNumber(numbersDe.number, text, country), heard));
}

test('words that every object knows are words', () => {
  for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']) {
    assert.equal(heardNumber(numbersDe.number, `${word} doppel ${word} zwei ${word} plus`, 'DE'), '');
  }
});

test('a number that is agreed to is no correction', () => {
  const draft = { number: '01712345678', extension: null };
  const read = (text: string) => numbersDe.correctionOfNumber(text, { draft, country: 'DE' })?.value;
  assert.equal(read('ja genau 0171 2345678'), undefined);
  assert.equal(read('nein, 0171 2345679'), '01712345679');
  assert.equal(read('stimmt nicht, am Ende 79'), '01712345679');
});

test('digits follow words that announce them', () => {
  for (const text of [
    '030 123456 Durchwahl',
    '0171 Entschuldigung,',
    '0171 23 nein',
    '030 die Durchwahl ist',
  ])
    assert.equal(numbersDe.digitsFollow(text), true, text);
  for (const text of ['0171 2345678', 'Durchwahl 12', '', "das war's"])
    assert.equal(numbersDe.digitsFollow(text), false, text);
});

test('a caller without an area code says so', () => {
  for (const text of ['keine Vorwahl', 'Es gibt keine Vorwahl.', 'ohne Vorwahl', 'nein', 'weiß ich nicht'])
    assert.equal(numbersDe.hasNoAreaCode(text), true, text);
  for (const text of ['die Vorwahl ist 030', 'ja', '030', ''])
    assert.equal(numbersDe.hasNoAreaCode(text), false, text);
});

test('twenty thousand characters of anything are read at once', () => {
  const texts = [
    '7 ',
    'null ',
    'und ',
    'drei und ',
    'hundert',
    'nicht acht ',
    'die letzten ',
    'zweimal ',
    '1-',
    '3. ',
    '12.',
    ', ',
    'nein 0 ',
    'moment 1 ',
    'letzten 1 ',
    'x',
  ];
  for (const text of texts) {
    const begunMs = performance.now();
    const { digits } = numbersDe.number(text.repeat(20_000 / text.length), 'DE');
    numbersDe.digitsFollow(text.repeat(20_000 / text.length));
    assert.ok(digits.length <= 15, `${text}: ${digits.length} digits`);
    assert.ok(performance.now() - begunMs < 500, `${text}: ${performance.now() - begunMs} ms`);
  }
});
