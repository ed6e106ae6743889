import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german } from '../../../../src/languages/de/german.ts';

const DRAFT = { number: '03012345678', extension: null };

/** The part, and its right words where they were given. */
function read(text: string, asked = false): string {
  const found = german.readers.correction(text, { draft: DRAFT, country: 'DE', asked });
  if (found === undefined) return 'nothing';
  return found.value === null ? found.part : `${found.part} ${found.value}`;
}

const SAID: Readonly<Record<string, string>> = {
  name: `der Name ist falsch|nein der Name ist falsch|der Name stimmt nicht|mein Name ist falsch geschrieben|Sie haben meinen Namen falsch verstanden|nein, das ist nicht mein Name|der Nachname ist verkehrt|den Namen bitte ändern|
    nein mein Name schreibt sich anders|ich möchte den Namen korrigieren|der name passt nicht|der Vorname fehlt`,
  number: `die Nummer ist falsch|nein die Nummer stimmt nicht|das ist nicht meine Nummer|die Telefonnummer ist verkehrt|die letzte Ziffer ist falsch|ich möchte die Nummer ändern|nein die Handynummer ist falsch|die Nummer bitte noch einmal|die Vorwahl fehlt|
    in der Nummer ist ein Fehler|bitte eine andere Nummer|da sind Zahlen vertauscht|die rufnummer stimmt leider nicht`,
  reason: `das Anliegen ist falsch|der Grund stimmt nicht|nein das Anliegen stimmt so nicht|die Nachricht ist falsch|ich möchte die Nachricht ändern|nein es geht um etwas anderes|der Betreff ist nicht richtig|das thema ist falsch|nein, die Nachricht bitte noch einmal`,
  'name Karl Maier':
    'nein mein Name ist Karl Maier|nein, ich heiße Karl Maier|der Name ist nicht Meier, mein Name ist Karl Maier',
  'name Müller-Lüdenscheidt': 'nein mein Name ist Müller-Lüdenscheidt',
  'number 017612345678':
    'nein die Nummer ist null eins sieben sechs eins zwei drei vier fünf sechs sieben acht|die Nummer ist 0176 12345678',
  'number 03012345679': 'nein, die Nummer endet auf 79',
  nothing: `ja|nein|ja das stimmt|die Nummer stimmt|der Name ist richtig|ja die Nummer ist richtig|das ist die richtige Nummer|alles richtig|nein der Name stimmt|passt|die Nachricht passt so|danke|der name ist so in ordnung`,
};

for (const [correction, texts] of Object.entries(SAID)) {
  for (const text of texts.split('|').map((each) => each.trim())) {
    test(`"${text}" corrects ${correction}`, () => assert.equal(read(text), correction));
  }
}

test('to "what should I change?" a part is enough', () => {
  for (const [text, part] of [
    ['den Namen', 'name'],
    ['die Nummer bitte', 'number'],
    ['das Anliegen', 'reason'],
    ['die Nachricht', 'reason'],
  ] as const)
    assert.equal(read(text, true), part, text);
  for (const text of ['alles', 'alles noch mal von vorne', 'ich möchte ganz neu anfangen'])
    assert.equal(german.readers.changesAll(text), true, text);
  for (const text of ['nichts', 'gar nichts', 'lassen Sie es so', 'das bleibt so'])
    assert.equal(german.readers.changesNothing(text), true, text);
});

test('one of several is chosen by its place', () => {
  const choices = [
    ['die zweite', 1],
    ['der erste bitte', 0],
    ['den dritten', 2],
    ['die letzte', 2],
    ['Nummer zwei', 1],
    ['die Zwei', 1],
    ['zwo', 1],
    ['das erste', 0],
    ['ich nehme die zweite', 1],
    ['die vierte', undefined],
    ['Frau Lane', undefined],
  ] as const;
  for (const [text, index] of choices) assert.equal(german.readers.placeChosen(text, 3), index, text);
});

test('a reason is kept without what leads to it', () => {
  const reasons = {
    'es geht um meine Rechnung': 'meine Rechnung',
    'ja, es geht um die Blutwerte': 'die Blutwerte',
    'ich rufe an wegen meiner Rechnung': 'wegen meiner Rechnung',
    'ich rufe wegen meiner Rechnung an': 'wegen meiner Rechnung',
    'wegen dem Rezept': 'wegen dem Rezept',
    'meine Heizung ist kaputt': 'meine Heizung ist kaputt',
    'es geht darum dass ich krank bin': 'es geht darum dass ich krank bin',
    'Mir geht es um den Termin am Freitag': 'den Termin am Freitag',
  };
  for (const [text, reason] of Object.entries(reasons))
    assert.equal(german.readers.reason(text), reason, text);
});

test('who is denied is not meant', () => {
  assert.equal(
    german.readers.withoutDenied('nein nicht Frau Lane sondern Herr Weiß'),
    'nein sondern herr weiss',
  );
  assert.equal(german.readers.withoutDenied('nicht die Buchhaltung'), '');
});

test('a greeting says that no person speaks, and an assistant alone may be one', () => {
  for (const greeting of [
    'guten Tag, hier ist der automatische Telefonassistent.',
    'Sie sprechen mit einer KI.',
    'hier spricht der digitale Assistent',
    'ich bin der virtuelle Empfang',
    'ich bin ein Sprachcomputer',
    'hier ist unsere künstliche Intelligenz',
  ])
    assert.equal(german.readers.saysMachine(greeting), true, greeting);
  for (const greeting of [
    'guten Tag, hier spricht die Assistentin.',
    'Wie kann ich helfen?',
    'Ihre Praxis für Kinder',
  ])
    assert.equal(german.readers.saysMachine(greeting), false, greeting);
});

test('German is asked for in several languages', () => {
  for (const text of [
    'Deutsch bitte',
    'sprechen Sie Deutsch?',
    'auf Deutsch bitte',
    'do you speak German',
    'in German please',
    'en alemán por favor',
    'können wir Deutsch sprechen',
  ])
    assert.equal(german.readers.asksForThis(text), true, text);
  for (const text of ['ich brauche einen Deutschkurs', 'English please', 'ja', 'Herr Deutsch ist krank'])
    assert.equal(german.readers.asksForThis(text), false, text);
});
