import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german } from '../../../../src/languages/de/german.ts';

const NAMES: Readonly<Record<string, string>> = {
  'mein Name ist Müller': 'Müller',
  'mein name ist anna müller': 'Anna Müller',
  'Änne Müller-Lüdenscheidt': 'Änne Müller-Lüdenscheidt',
  'änne müller-lüdenscheidt': 'Änne Müller-Lüdenscheidt',
  'Hier ist Änne Müller-Lüdenscheidt.': 'Änne Müller-Lüdenscheidt',
  'ja hier spricht Karl Weiß': 'Karl Weiß',
  'ich heiße Özgür Yılmaz': 'Özgür Yılmaz',
  'Ich bin die Frau Schuster': 'Frau Schuster',
  'Guten Tag, hier ist Frau Dr. Schäfer': 'Frau Doktor Schäfer',
  'doktor meier': 'Doktor Meier',
  'Dr. Meier': 'Doktor Meier',
  'Müller, mit ü': 'Müller',
  'Müller mit ue': 'Mueller',
  'Mueller mit ü': 'Müller',
  'Meier mit e i': 'Meier',
  'Meier mit a i': 'Maier',
  'Meier mit a y': 'Mayer',
  'Meyer mit ei': 'Meier',
  'mein Name ist Schmidt mit d t': 'Schmidt',
  'Schmitt mit dt': 'Schmidt',
  'Schmidt mit Doppel-T': 'Schmitt',
  'Karl Hofmann mit zwei f': 'Karl Hoffmann',
  'Weiss mit scharfem S': 'Weiß',
  'Carl mit K': 'Karl',
  'Thomas ohne h': 'Tomas',
  'Anna von der Heide': 'Anna von der Heide',
  'anna von der heide': 'Anna Von Der Heide',
  'Freiherr von Stein': 'Freiherr von Stein',
  'Sabine zur Mühlen': 'Sabine zur Mühlen',
  'Leutheusser Bindestrich Schnarrenberger': 'Leutheusser-Schnarrenberger',
  'Müller Bindestrich Lüdenscheidt': 'Müller-Lüdenscheidt',
  'mein Name ist Meyer-Landrut': 'Meyer-Landrut',
  'M ü l l e r': 'Müller',
  'Müller, M-Ü-L-L-E-R': 'Müller',
  'M, Umlaut-U, Doppel-L, E, R': 'Müller',
  'Schultz s c h u l t z': 'Schultz',
  'M wie Martha, E wie Emil, I wie Ida, E wie Emil, R wie Richard': 'Meier',
  'a wie anton b wie berta e wie emil l wie ludwig': 'Abel',
  'Martha Ärger Richard Zacharias': 'März',
  'W wie Wilhelm Ö wie Ökonom L wie Ludwig F wie Friedrich': 'Wölf',
  'Wuppertal Essen Berlin Essen Rostock': 'Weber',
  'Kaufmann Otto Cäsar Heinrich': 'Koch',
  'Schule Emil Emil Richard': 'Scheer',
  'em e i er': 'Meir',
  'weber we e be e er': 'Weber',
  'ka o ce ha': 'Koch',
  'Großmann, G R O ß M A N N': 'Großmann',
  'Weiß, W E I Eszett': 'Weiß',
  'Koch hier': 'Koch',
  'Peters am Apparat': 'Peters',
  'Huber mein Name': 'Huber',
  'Ja gerne, Sabine Lang': 'Sabine Lang',
  'Sabine Lang und ich rufe wegen meiner Rechnung an': 'Sabine Lang',
  'mein Name ist Lang ich hätte gern einen Termin': 'Lang',
  'auf den Namen Schröder': 'Schröder',
  'der Name ist Kovačević': 'Kovačević',
  'mein Nachname ist Jäger': 'Jäger',
  'nein, mein Name ist Krüger': 'Krüger',
  'nein ich heiße Krüger nicht Kröger': 'Krüger',
  'hier ist der Thomas': 'Thomas',
  'Servus, i bin der Sepp': 'Sepp',
  'Grüezi, mein Name ist Urs Zürcher': 'Urs Zürcher',
  'Hans Peter Müller von der Firma Bosch': 'Hans Peter Müller',
  'hier ist Yvonne Böhm aus der Praxis Doktor Hahn': 'Yvonne Böhm',
  'Can Yılmaz': 'Can Yılmaz',
  weiß: 'Weiß',
  Gut: '',
  'KARL WEISS': 'Karl Weiss',
  'mein vollständiger Name ist José García-López': 'José García-López',
  'Jürgen mit ü und Groß mit ß': 'Jürgen',
  Strauß: 'Strauß',
  'mein Name ist Ja': '',
  'Bitte Müller': 'Müller',
  'mein Name ist Müller, wie der Müller': 'Müller',
  'Thi Nguyen': 'Thi Nguyen',
};

const NONE: readonly string[] = [
  '',
  'ja',
  'nein',
  'bitte',
  'wie sind Ihre Öffnungszeiten',
  'ich rufe wegen meiner Rechnung an',
  'können Sie das wiederholen',
  'vergessen Sie es',
  'das möchte ich nicht sagen',
  'ich weiß nicht',
  'weiß nicht',
  'doppel',
  'a',
  '12 34',
  'a b c d e f g ich möchte das',
  'mein Name ist falsch',
  'mein Name tut nichts zur Sache',
  'keine Ahnung',
  'ich bin krank und kann nicht kommen',
  'verbinden Sie mich mit der Buchhaltung',
  'wer ist da',
  'ich möchte einen Termin',
  'kein Name',
  'das geht Sie nichts an',
  'es geht um mein Rezept',
];

for (const [text, name] of Object.entries(NAMES)) {
  test(`"${text}" gives the name "${name}"`, () => assert.equal(german.readers.name(text) ?? '', name));
}

for (const text of NONE) {
  test(`"${text}" is no name`, () => assert.equal(german.readers.name(text), undefined));
}

test('who keeps the name private is heard', () => {
  const said = [
    'das möchte ich nicht sagen',
    'sag ich nicht',
    'lieber nicht',
    'ich will meinen Namen nicht nennen',
    'das geht Sie nichts an',
    'ich möchte anonym bleiben',
    'ich habe kein Telefon',
  ];
  for (const text of said) assert.equal(german.readers.declines(text), true, text);
  for (const text of ['Sabine Lang', 'mein Name ist Müller', 'ja'])
    assert.equal(german.readers.declines(text), false, text);
});

test('twenty thousand characters are read at once', () => {
  for (const text of [
    'mein name ist '.repeat(1400),
    'a wie anton '.repeat(1600),
    'müller mit ü '.repeat(1500),
    'von der '.repeat(2500),
  ]) {
    const startMs = performance.now();
    german.readers.name(text);
    assert.ok(performance.now() - startMs < 500, text.slice(0, 20));
  }
});
