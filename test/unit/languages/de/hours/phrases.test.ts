import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoursPhrasesDe } from '../../../../../src/languages/de/hours/phrases.ts';
import { hoursAnswer } from '../../../../../src/reception/hours-answer.ts';
import type { Interval, Office } from '../../../../../src/reception/office.ts';
import type { DayRef } from '../../../../../src/reception/understand/day.ts';
import { OFFICES } from './offices.ts';

const office = OFFICES.get('DE') ?? assert.fail();
/** Tuesday, 14:00 in Berlin. */
const TUESDAY_2PM = Date.UTC(2026, 10, 17, 13);

function answer(asked: Office, day?: DayRef): string {
  return hoursAnswer(asked, { unixMs: TUESDAY_2PM, day, language: asked.language }, hoursPhrasesDe);
}

function withDays(...intervals: readonly Interval[]): Office {
  const { hours } = office;
  return { ...office, hours: { ...hours, monday: intervals, tuesday: intervals, wednesday: intervals } };
}

test('a night ends after midnight, and a day may have no end', () => {
  assert.equal(answer(withDays({ fromMinute: 600, toMinute: 1620 })), 'Heute haben wir bis 3 Uhr geöffnet.');
  assert.equal(
    answer(withDays({ fromMinute: 600, toMinute: 1440 })),
    'Heute haben wir bis Mitternacht geöffnet.',
  );
  const always = withDays({ fromMinute: 0, toMinute: 1440 });
  assert.equal(answer(always), 'Heute haben wir rund um die Uhr geöffnet.');
  assert.equal(answer(always, { type: 'tomorrow' }), 'Morgen haben wir rund um die Uhr geöffnet.');
});

test('equal days in a row are said as people say them', () => {
  const day = [
    { fromMinute: 540, toMinute: 720 },
    { fromMinute: 780, toMinute: 1020 },
  ];
  const hours = { ...office.hours, monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
  assert.equal(
    answer({ ...office, hours }, { type: 'week' }),
    'Montags bis freitags haben wir von 9 bis 12 Uhr und von 13 bis 17 Uhr geöffnet. Samstags und sonntags haben wir geschlossen.',
  );
});

test('three openings of a day are a list', () => {
  const day = [480, 660, 840].map((fromMinute) => ({ fromMinute, toMinute: fromMinute + 90 }));
  assert.equal(
    answer(withDays(...day), { type: 'tomorrow' }),
    'Morgen haben wir von 8 bis 9:30 Uhr, von 11 bis 12:30 Uhr und von 14 bis 15:30 Uhr geöffnet.',
  );
});

test('an opening a week ahead is said with its date', () => {
  const holidays = [...Array(9).keys()].map((day) => ({
    date: `2026-11-${17 + day}`,
    name: 'Umzug',
    open: [],
  }));
  assert.equal(
    answer({ ...office, holidays }),
    'Heute, Umzug, haben wir geschlossen; wir öffnen am Donnerstag, dem 26. November, um 9 Uhr.',
  );
});

test('where "Uhr" cannot be said once, it is said twice', () => {
  assert.equal(hoursPhrasesDe.fromTo(540, 1020), 'von 9 bis 17 Uhr');
  assert.equal(hoursPhrasesDe.fromTo(60, 360), 'von 1 Uhr bis 6 Uhr');
  assert.equal(hoursPhrasesDe.fromTo(1080, 0), 'von 18 Uhr bis Mitternacht');
});
