import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../../src/languages/languages.ts';

const ASKED: Readonly<Record<'en' | 'de' | 'es', readonly string[]>> = {
  en: [
    'English, please',
    'english',
    'in English please',
    'do you speak English?',
    'can we do this in english please',
    'could we speak English',
    'I would like to speak English',
    'I only speak English',
    "I don't speak German",
    "i'm sorry my german is not good can you help me",
    'Sprechen Sie Englisch?',
    'sprechen sie auch englisch',
    'können wir Englisch sprechen',
    'auf Englisch bitte',
    'Englisch wäre mir lieber',
    'spricht jemand englisch',
    '¿habla inglés?',
    'hablan ingles',
    'en inglés, por favor',
    '¿me puede atender en inglés?',
    '¿puedo hablar en inglés?',
  ],
  de: [
    'Deutsch bitte',
    'auf Deutsch bitte',
    'können wir Deutsch sprechen',
    'lieber auf Deutsch',
    'do you speak German?',
    'German please',
    'can we continue in German',
    'en alemán por favor',
    '¿habla alemán?',
    '¿puede hablar en alemán?',
    'ich spreche kein Spanisch',
    'könnten wir das Gespräch auf Deutsch führen',
  ],
  es: [
    'español',
    'en español, por favor',
    '¿hablan español?',
    '¿podemos hablar en castellano?',
    'no hablo inglés',
    'Spanish please',
    'is there anyone who speaks Spanish',
    'auf Spanisch bitte',
    'spricht jemand Spanisch',
  ],
};

/** In none of the languages. */
const NOT_ASKED = [
  'my German teacher',
  'it is about my German teacher',
  'I need it in German',
  'could you send the letter in German please',
  'the form is in English',
  'I need a Spanish interpreter',
  'my son speaks German',
  'ich suche einen Kurs in Deutsch',
  'ich brauche das Formular auf Englisch',
  'gibt es die Broschüre auf Spanisch',
  'mein Deutschlehrer kommt heute nicht',
  'ich lerne Deutsch',
  'haben Sie einen englischen Arzt',
  'ist Frau Lane Spanierin',
  'quiero el informe en alemán por favor',
  'mi hijo habla alemán',
  'la niña habla inglés',
  'mi profesor de alemán',
  'necesito un traductor de español',
  'es por mis clases de español',
  'me llamo Germán Español',
];

for (const { tag, readers } of LANGUAGES) {
  test(`${tag} is asked for by those who are spoken to in any language`, () => {
    const missed = ASKED[tag].filter((text) => !readers.asksForThis(text));
    assert.deepEqual(missed, []);
  });
  test(`who speaks of ${tag} does not ask for it`, () => {
    const others = Object.entries(ASKED).flatMap(([other, texts]) => (other === tag ? [] : texts));
    const wrong = [...NOT_ASKED, ...others].filter((text) => readers.asksForThis(text));
    assert.deepEqual(wrong, []);
  });
  test(`${tag} is looked for in twenty thousand characters at once`, () => {
    for (const part of ['please ', 'can i can i ', 'en ', 'sprechen sie ', 'i speak german ', 'a']) {
      const startMs = performance.now();
      readers.asksForThis(part.repeat(20_000 / part.length));
      assert.ok(performance.now() - startMs < 500, part);
    }
  });
}
