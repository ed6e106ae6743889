import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../../src/languages/languages.ts';

/** Said in answer to "what is your name?" by those who ask something themselves, or will not say. */
const NO_NAMES = {
  en: [
    'until when are you open',
    'since when',
    'how long',
    'during the week',
    'towards the evening',
    'before noon',
    'whatever',
    'however',
    'no name',
    'doctor',
  ],
  de: [
    'bis wann haben sie offen',
    'wozu brauchen sie den',
    'wofür',
    'den brauchen sie nicht',
    'seit wann',
    'während der Woche',
    'gegen Abend',
    'ich bin es nochmal',
    'der von gestern',
    'schon wieder ich',
    'den haben sie schon',
    'steht im System',
    'Frau',
    'Doktor',
    'rufen Sie mich an',
  ],
  es: [
    '¿hasta qué hora abren hoy?',
    '¿cuánto tarda?',
    'hay alguien',
    'no entiendo',
    'según',
    'durante la semana',
    'hacia la tarde',
    'entre semana',
    'sin nombre',
    'el de ayer',
    'señora',
    'ni idea',
    'no cuelgue',
    'páseme',
    'llámenme',
    'aún no',
    'todavía no',
    'también',
    'además',
    'después',
    'tal vez',
    'depende',
  ],
};

const NAMES: Readonly<Record<'en' | 'de' | 'es', Readonly<Record<string, string>>>> = {
  en: { 'just kurt': 'Kurt', 'baker i said': 'Baker', 'doctor baker': 'Doctor Baker', 'Tom (he/him)': 'Tom' },
  de: {
    'na kurt halt': 'Kurt',
    'beck gmbh': 'Beck GmbH',
    'Frau Beck': 'Frau Beck',
    'kurt ist mein name': 'Kurt',
    kurz: 'Kurz',
  },
  es: { 'pedro es mi nombre': 'Pedro', 'pedro nada más': 'Pedro', 'señora Vega': 'Señora Vega' },
};

for (const { tag, readers } of LANGUAGES) {
  test(`a question or an evasion is no name in ${tag}`, () => {
    const taken = NO_NAMES[tag].filter((text) => readers.name(text) !== undefined);
    assert.deepEqual(taken, []);
  });
  test(`a name beside such words is one in ${tag}`, () => {
    for (const [text, name] of Object.entries(NAMES[tag])) assert.equal(readers.name(text) ?? '', name, text);
  });
}
