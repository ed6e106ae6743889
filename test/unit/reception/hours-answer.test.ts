import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenTime } from '../../../src/languages/en/hours/spoken-time.ts';
import { phrasesEn } from '../../../src/languages/en/phrases.ts';
import type { Timetable } from '../../../src/reception/hours/timetable.ts';
import { hoursAnswer } from '../../../src/reception/hours-answer.ts';
import type { DayRef } from '../../../src/reception/understand/day.ts';
import { office, TUESDAY_2PM } from './desk.ts';

function answer(unixMs: number, day?: DayRef, timetable: Timetable = office): string {
  return hoursAnswer(timetable, { unixMs, day, language: 'en-GB' }, phrasesEn);
}

test('times are said as people say them', () => {
  const times = [0, 5, 540, 720, 750, 810, 1020].map((minute) => spokenTime(minute));
  assert.deepEqual(times, ['midnight', '12:05 am', '9 am', 'noon', '12:30 pm', '1:30 pm', '5 pm']);
});

test('while open, it says until when, and when again', () => {
  assert.equal(answer(TUESDAY_2PM), 'We are open today until 5 pm.');
  assert.equal(
    answer(Date.UTC(2026, 10, 17, 10)),
    'We are open now until 12:30 pm, and again from 1:30 pm to 5 pm.',
  );
});

test('while closed, it says when the next opening is', () => {
  assert.equal(answer(Date.UTC(2026, 10, 17, 13)), 'We are closed now; we open today at 1:30 pm.');
  assert.equal(answer(Date.UTC(2026, 10, 17, 18)), 'We are closed now; we open tomorrow at 9 am.');
  assert.equal(answer(Date.UTC(2026, 10, 21, 12)), 'We are closed now; we open on Monday at 9 am.');
  assert.equal(
    answer(Date.UTC(2026, 11, 25, 12)),
    'We are closed today for Christmas Day; we open on Monday at 9 am.',
  );
});

test('an opening a week ahead is said with its date', () => {
  const holidays = [...Array(9).keys()].map((day) => ({
    date: `2026-11-${17 + day}`,
    name: 'Move',
    open: [],
  }));
  assert.equal(
    answer(TUESDAY_2PM, undefined, { ...office, holidays }),
    'We are closed today for Move; we open on Thursday 26 November at 9 am.',
  );
});

test('a day that is asked for gets its hours', () => {
  assert.equal(
    answer(TUESDAY_2PM, { type: 'weekday', weekday: 'friday' }),
    'On Friday we are open from 9 am to 3 pm.',
  );
  assert.equal(
    answer(TUESDAY_2PM, { type: 'tomorrow' }),
    'Tomorrow we are open from 9 am to 12:30 pm and from 1:30 pm to 7 pm.',
  );
  assert.equal(answer(TUESDAY_2PM, { type: 'weekday', weekday: 'tuesday' }), 'We are open today until 5 pm.');
  assert.equal(
    answer(TUESDAY_2PM, { type: 'weekend' }),
    'On Saturday we are closed. On Sunday we are closed.',
  );
  assert.equal(
    answer(TUESDAY_2PM, { type: 'date', date: '2026-12-24' }),
    'On Thursday 24 December, Christmas Eve, we are open from 9 am to noon.',
  );
});

test('the whole week is said with equal neighbours together', () => {
  assert.equal(
    answer(TUESDAY_2PM, { type: 'week' }),
    [
      'On Monday to Tuesday we are open from 9 am to 12:30 pm and from 1:30 pm to 5 pm.',
      'On Wednesday we are open from 9 am to 12:30 pm and from 1:30 pm to 7 pm.',
      'On Thursday we are open from 9 am to 12:30 pm and from 1:30 pm to 5 pm.',
      'On Friday we are open from 9 am to 3 pm.',
      'On Saturday to Sunday we are closed.',
    ].join(' '),
  );
});

test('an office that is always open says so, one that never opens admits it', () => {
  const all = [{ fromMinute: 0, toMinute: 1440 }];
  const none: Timetable['hours'] = {
    monday: [],
    tuesday: [],
    wednesday: [],
    thursday: [],
    friday: [],
    saturday: [],
    sunday: [],
  };
  const always = { ...office, hours: { ...none, tuesday: all } };
  assert.equal(answer(TUESDAY_2PM, undefined, always), 'We are open all day today.');
  assert.match(answer(TUESDAY_2PM, undefined, { ...office, hours: none, holidays: [] }), /do not know when/);
});

test('days of one name that are weeks apart are told one by one, and not as all the days between them', () => {
  const holidays = ['2026-12-24', '2026-12-25', '2027-01-15'].map((date) => ({
    date,
    name: 'Staff day',
    open: [],
  }));
  assert.equal(
    answer(TUESDAY_2PM, { type: 'holidays' }, { ...office, holidays }),
    [
      'From Thursday 24 December to Friday 25 December, Staff day, we are closed.',
      'On Friday 15 January, Staff day, we are closed.',
      'For other public holidays I do not know our hours.',
    ].join(' '),
  );
});
