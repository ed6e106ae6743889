import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Timetable } from '../../../src/reception/hours/timetable.ts';
import type { Interval } from '../../../src/reception/office.ts';
import { hoursOn, isOpenAt, nextOpening } from '../../../src/reception/opening-hours.ts';
import { office } from './desk.ts';

const between = (from: number, to: number): Interval => ({ fromMinute: from * 60, toMinute: to * 60 });
const at = (text: string) => Date.parse(`${text}Z`);

test('an office is closed in a range, or has its hours, and opens on the day after', () => {
  const holidays = [
    { from: '2026-11-16', to: '2026-11-18', name: 'Works', open: [] },
    { from: '2026-11-19', to: '2026-11-22', name: 'Short days', open: [between(10, 12)] },
  ];
  const works = { ...office, holidays };
  assert.deepEqual(hoursOn(works, '2026-11-17').intervals, []);
  assert.equal(hoursOn(works, '2026-11-17').holiday, 'Works');
  // On a Sunday, too: what an exception says replaces whatever the weekday is.
  assert.deepEqual(hoursOn(works, '2026-11-22').intervals, [between(10, 12)]);
  const next = nextOpening(works, at('2026-11-16T10:00'));
  assert.deepEqual([next?.day.date, next?.minute], ['2026-11-19', 600]);
});

test('public holidays close an office that says so, with those that stand in for a weekend', () => {
  const closed: Timetable = { ...office, publicHolidays: 'closed', holidays: [] };
  assert.deepEqual(
    [hoursOn(closed, '2026-12-25').publicDay, hoursOn(closed, '2026-12-25').intervals],
    ['christmas', []],
  );
  // Boxing Day is a Saturday in 2026, and the bank holiday on Monday.
  assert.equal(hoursOn(closed, '2026-12-28').publicDay, 'stand-in');
  assert.equal(isOpenAt(closed, at('2026-12-28T10:00')), false);
  for (const publicHolidays of ['open', undefined] as const)
    assert.equal(isOpenAt({ ...office, publicHolidays, holidays: [] }, at('2026-12-28T10:00')), true);
});

test("the office's own word goes before a public holiday", () => {
  const holidays = [{ date: '12-25', name: 'Christmas service', open: [between(10, 12)] }];
  const closed: Timetable = { ...office, publicHolidays: 'closed', holidays };
  assert.equal(isOpenAt(closed, at('2027-12-25T11:00')), true);
  assert.deepEqual(
    [hoursOn(closed, '2027-12-25').holiday, hoursOn(closed, '2027-12-25').publicDay],
    ['Christmas service', null],
  );
});

test('the night before a closed day goes on until it ends', () => {
  const nights: Timetable = {
    ...office,
    hours: { ...office.hours, monday: [between(18, 26)], tuesday: [between(18, 26)] },
    holidays: [{ date: '2026-11-17', name: 'Works', open: [] }],
  };
  assert.equal(isOpenAt(nights, at('2026-11-17T01:30')), true);
  assert.equal(isOpenAt(nights, at('2026-11-17T19:00')), false);
  assert.equal(isOpenAt(nights, at('2026-11-18T01:00')), false);
});

test('an interval over the change of the clock is as long on the wall as on any other day', () => {
  const nights: Timetable = {
    ...office,
    holidays: [],
    hours: { ...office.hours, saturday: [between(22, 28)] },
  };
  // London, the night to 25 October 2026: 1 to 2 comes twice.
  const autumn = [
    '2026-10-24T20:59',
    '2026-10-24T21:00',
    '2026-10-25T00:30',
    '2026-10-25T01:30',
    '2026-10-25T03:59',
    '2026-10-25T04:00',
  ];
  assert.deepEqual(
    autumn.map((text) => isOpenAt(nights, at(text))),
    [false, true, true, true, true, false],
  );
  // The night to 28 March 2027: 1 to 2 is left out.
  const spring = [
    '2027-03-27T21:59',
    '2027-03-27T22:00',
    '2027-03-28T00:59',
    '2027-03-28T01:00',
    '2027-03-28T02:59',
    '2027-03-28T03:00',
  ];
  assert.deepEqual(
    spring.map((text) => isOpenAt(nights, at(text))),
    [false, true, true, true, true, false],
  );
});

test('hours in the hour that the clock leaves out are no hours on that day', () => {
  const early: Timetable = { ...office, holidays: [], hours: { ...office.hours, sunday: [between(1, 2)] } };
  const quarters = Array.from({ length: 24 * 4 }, (_, quarter) => at('2027-03-28T00:00') + quarter * 900_000);
  assert.equal(
    quarters.some((unixMs) => isOpenAt(early, unixMs)),
    false,
  );
  assert.equal(isOpenAt(early, at('2027-03-21T01:30')), true);
});
