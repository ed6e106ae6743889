import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoursPhrasesEs } from '../../../../../src/languages/es/hours/phrases.ts';
import { hoursAnswer } from '../../../../../src/reception/hours-answer.ts';
import type { Interval, Office } from '../../../../../src/reception/office.ts';
import type { DayRef } from '../../../../../src/reception/understand/day.ts';
import { OFFICES } from './offices.ts';

const office = OFFICES.get('ES') ?? assert.fail();
/** Tuesday, 14:00 in Madrid. */
const TUESDAY_2PM = Date.UTC(2026, 10, 17, 13);

function answer(asked: Office, day?: DayRef): string {
  return hoursAnswer(asked, { unixMs: TUESDAY_2PM, day, language: asked.language }, hoursPhrasesEs);
}

function withDays(...intervals: readonly Interval[]): Office {
  const { hours } = office;
  return { ...office, hours: { ...hours, monday: intervals, tuesday: intervals, wednesday: intervals } };
}

test('a night ends after midnight, and a day may have no end', () => {
  assert.equal(
    answer(withDays({ fromMinute: 600, toMinute: 1620 })),
    'Hoy estamos abiertos hasta las tres de la madrugada.',
  );
  assert.equal(
    answer(withDays({ fromMinute: 600, toMinute: 1440 })),
    'Hoy estamos abiertos hasta medianoche.',
  );
  const always = withDays({ fromMinute: 0, toMinute: 1440 });
  assert.equal(answer(always), 'Hoy estamos abiertos las veinticuatro horas.');
  assert.equal(answer(always, { type: 'tomorrow' }), 'Mañana estamos abiertos las veinticuatro horas.');
});

test('equal days in a row are said as people say them', () => {
  const day = [
    { fromMinute: 540, toMinute: 720 },
    { fromMinute: 780, toMinute: 1020 },
  ];
  const hours = { ...office.hours, monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
  assert.equal(
    answer({ ...office, hours }, { type: 'week' }),
    'De lunes a viernes estamos abiertos de nueve de la mañana a doce del mediodía y de una a cinco de la tarde. Los sábados y domingos estamos cerrados.',
  );
});

test('three openings of a day are a list', () => {
  const day = [480, 660, 840].map((fromMinute) => ({ fromMinute, toMinute: fromMinute + 90 }));
  assert.equal(
    answer(withDays(...day), { type: 'tomorrow' }),
    'Mañana estamos abiertos de ocho a nueve y media de la mañana, de once de la mañana a doce y media del mediodía y de dos a tres y media de la tarde.',
  );
});

test('an opening a week ahead is said with its date', () => {
  const holidays = [...Array(9).keys()].map((day) => ({
    date: `2026-11-${17 + day}`,
    name: 'Mudanza',
    open: [],
  }));
  assert.equal(
    answer({ ...office, holidays }),
    'Hoy, Mudanza, estamos cerrados; abrimos el jueves 26 de noviembre a las nueve de la mañana.',
  );
});

test('times are said in words, with their part of the day', () => {
  const said = [0, 60, 455, 555, 720, 765, 780, 1005, 1165, 1425].map((minute) =>
    hoursPhrasesEs.opensToday(minute),
  );
  assert.deepEqual(said, [
    'hoy a medianoche',
    'hoy a la una de la madrugada',
    'hoy a las siete y treinta y cinco de la mañana',
    'hoy a las nueve y cuarto de la mañana',
    'hoy a las doce del mediodía',
    'hoy a la una menos cuarto del mediodía',
    'hoy a la una de la tarde',
    'hoy a las cinco menos cuarto de la tarde',
    'hoy a las siete y veinticinco de la tarde',
    'hoy a las doce menos cuarto de la noche',
  ]);
});
