import assert from 'node:assert/strict';
import { test } from 'node:test';
import { informationEs } from '../../../../../src/languages/es/hours/information.ts';
import { normalise } from '../../../../../src/languages/es/words.ts';
import { testInformationCases } from '../../information-cases.ts';
import { OFFICES } from './offices.ts';

const office = OFFICES.get('ES') ?? assert.fail();

testInformationCases(new URL('information-cases.txt', import.meta.url), {
  office,
  normalise,
  read: informationEs,
  pieces: [
    'abren ',
    'están abiertos ',
    'están ustedes ',
    'a qué hora ',
    'el día ',
    'el lunes ',
    'la navidad ',
    'la semana ',
    'el primero de ',
    '25 ',
    'de 9 a ',
    'las 8 y ',
    'dónde están ',
    'cómo llego desde la ',
    'en el ',
    'hay alguien ',
    'la dirección ',
    'ustedes ',
    'x',
  ],
});

test('accents may be written or not', () => {
  for (const words of ['¿Abrís pasado mañana?', 'abris pasado manana']) {
    assert.deepEqual(informationEs(normalise(words), office, '2026-12-21'), {
      type: 'hours',
      day: { type: 'date', date: '2026-12-23' },
    });
  }
});

test("an office's own closing has the name it gave it, on every day that has the name", () => {
  const closing = ['2027-08-02', '2027-08-03'].map((date) => ({
    date,
    name: 'Vacaciones de agosto',
    open: [],
  }));
  assert.deepEqual(
    informationEs('abren en las vacaciones de agosto', { ...office, holidays: closing }, '2026-12-21'),
    { type: 'hours', day: { type: 'dates', dates: ['2027-08-02', '2027-08-03'] } },
  );
});

test('an office is known by its name, and by a word of it', () => {
  const pharmacy = { ...office, name: 'Farmacia del Mercado' };
  const ask = (text: string) => informationEs(normalise(text), pharmacy, '2026-12-21')?.type;
  assert.equal(ask('¿abre la farmacia el sábado?'), 'hours');
  assert.equal(ask('¿dónde está la farmacia del mercado?'), 'address');
  assert.equal(ask('¿abre el banco el sábado?'), undefined);
});
