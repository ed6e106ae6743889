import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interjections, isBackchannel, isStopWord } from '../../../../../src/conversation/backchannels.ts';
import { endsOpen } from '../../../../../src/conversation/completeness.ts';
import { wordsOf } from '../../../../../src/conversation/words.ts';
import { GERMAN } from '../../../../../src/languages/de/speech/german.ts';

const telling = { asked: false, language: GERMAN };
const asking = { asked: true, language: GERMAN };

test('wer nur zuhört, unterbricht nicht', () => {
  for (const text of [
    ...[
      'mhm',
      'Mhm.',
      'mm-hm',
      'hm',
      'ja',
      'Ja, genau.',
      'jaja',
      'ja ja',
      'aha',
      'ach so',
      'achso',
      'okay',
      'Okay, okay.',
    ],
    ...[
      'ok',
      'alles klar',
      'gut',
      'sehr gut',
      'in Ordnung',
      'verstehe',
      'ich verstehe',
      'verstanden',
      'genau',
      'richtig',
      'stimmt',
    ],
    ...[
      'das stimmt',
      'super',
      'prima',
      'passt',
      'natürlich',
      'natuerlich',
      'klar',
      'ja gut',
      'ah ja',
      'ach ja',
      'ja danke',
      'okay danke',
    ],
    ...['äh', 'ähm ja', 'oh', 'jo', 'eben', 'ja, ja, verstehe'],
  ]) {
    assert.equal(isBackchannel(text, telling), true, text);
  }
});

test('ein Wort mit Inhalt nimmt das Wort', () => {
  for (const text of [
    ...[
      'ja aber Dienstag',
      'okay und die Adresse',
      'nein',
      'gut dass Sie fragen',
      'Dienstag',
      'ja bitte',
      'genau drei',
      '',
    ],
    ...['klaus', 'richtig schlimm', 'halt', 'moment', 'wer ist da', 'nein danke'],
  ]) {
    assert.equal(isBackchannel(text, telling), false, text);
  }
});

test('nach einer Frage ist ein Ja eine Antwort, und ein Ähm ist keine', () => {
  for (const text of [
    'ja',
    'ok',
    'mhm',
    'genau',
    'ähm ja',
    'ja gerne',
    'passt',
    'ja genau',
    'natürlich',
    'richtig',
  ]) {
    assert.equal(isBackchannel(text, asking), false, text);
  }
  for (const text of ['äh', 'ähm', 'hm', 'oh', 'tja', 'öh', 'naja']) {
    assert.equal(isBackchannel(text, asking), true, text);
  }
});

test('was immer unterbricht, wird überall gefunden und nur als ganzes Wort', () => {
  for (const text of [
    ...[
      'Moment!',
      'einen Moment bitte',
      'Halt',
      'stopp',
      'warten Sie',
      'warte mal',
      'Hallo?',
      'nein',
      'Nein, nicht so.',
    ],
    ...[
      'Entschuldigung',
      'wie bitte',
      'das ist falsch',
      'hören Sie',
      'Augenblick',
      'tschüss',
      'auf Wiederhören',
      'ja aber',
    ],
    ...['ich will mit einem Menschen sprechen', 'Hilfe', 'stimmt nicht'],
  ]) {
    assert.equal(isStopWord(text, GERMAN), true, text);
  }
  for (const text of ['ja', 'erhalten', 'Haltestelle', 'Momentaufnahme', 'neinsager', 'ja genau', '']) {
    assert.equal(isStopWord(text, GERMAN), false, text);
  }
});

test('zwischen Rufen werden keine Laute gesucht, die eine Maschine in jedem Geräusch hört', () => {
  const words = interjections(GERMAN);
  assert.ok(words.includes('moment') && words.includes('ja'));
  assert.ok(!words.includes('mm hm') && !words.includes('mhm'));
});

const open = (text: string) => endsOpen(wordsOf(text), GERMAN);

test('so hört kein Satz auf', () => {
  for (const text of [
    ...[
      'ich möchte',
      'ich hätte gern einen',
      'ich hätte',
      'wir bräuchten',
      'es geht um',
      'es geht um meine',
      'und',
      'ja und',
      'nein aber',
    ],
    ...[
      'weil',
      'ich rufe an wegen',
      'ich rufe an weil ich',
      'ich wollte fragen ob',
      'dass',
      'äh',
      'ähm',
      'ja ähm',
      'der',
      'am',
      'um',
      'für',
    ],
    ...[
      'ich würde gern mit',
      'kann ich',
      'könnten Sie',
      'koennten sie',
      'haben Sie',
      'mein Name ist',
      'hier spricht',
      'ich bin',
      'Frau',
      'Herr',
      'Doktor',
    ],
    ...[
      'einen Termin bei',
      'ich habe',
      'wenn',
      'gibt es',
      'meine Nummer ist',
      'wir sind',
      'von',
      'bis',
      'zwischen neun und',
      'für',
    ],
    ...['fuer', 'wie viele', 'null drei null eins und'],
  ]) {
    assert.equal(open(text), true, text);
  }
});

test('so hören viele Sätze auf', () => {
  for (const text of [
    ...[
      'auf Wiederhören',
      'am Montag',
      'Maria Braun',
      'ja',
      'danke',
      'danke sehr',
      'mein Knie',
      'fünf',
      'bitte',
      'ich rufe an',
    ],
    ...[
      'haben Sie auf',
      'haben Sie zu',
      'weil ich Fieber habe',
      'wann Sie offen haben',
      'dass ich kommen kann',
      'was ich tun muss',
      'ich komme mit ihm',
    ],
    ...[
      'nein',
      'das geht',
      'wie geht es weiter',
      'ich lege auf',
      'einen Termin',
      'mit Doktor Lang',
      'meine Tochter ist krank',
      'zwei',
      'ich brauche etwas',
      'ach so',
    ],
    ...['um neun', 'das war es', 'vielen Dank', 'so', 'wo sind Sie'],
  ]) {
    assert.equal(open(text), false, text);
  }
});

test('ein höfliches Wort ändert an einem fertigen Satz nichts', () => {
  for (const word of ['bitte', 'danke', 'gerne', 'tschüss']) assert.ok(GERMAN.polite.has(word), word);
  assert.ok(!GERMAN.polite.has('montag'));
});
