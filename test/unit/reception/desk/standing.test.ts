import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hoursOf, peopleWithHours } from '../../../../src/reception/desk/hours-of.ts';
import { standingAt } from '../../../../src/reception/desk/standing.ts';
import type { Timetable } from '../../../../src/reception/hours/timetable.ts';
import type { Interval, Office, WeeklyHours } from '../../../../src/reception/office.ts';
import { isOpenAt } from '../../../../src/reception/opening-hours.ts';
import { momentOf } from '../../../../src/reception/wall-time.ts';
import { office, TUESDAY_2PM } from '../desk.ts';

const between = (from: number, to: number): Interval => ({ fromMinute: from * 60, toMinute: to * 60 });
const every = (...intervals: readonly Interval[]): WeeklyHours => ({
  monday: intervals,
  tuesday: intervals,
  wednesday: intervals,
  thursday: intervals,
  friday: intervals,
  saturday: intervals,
  sunday: intervals,
});

test('it says by which hours somebody is there, and until when', () => {
  assert.deepEqual(standingAt(office, TUESDAY_2PM), {
    isOpen: true,
    date: '2026-11-17',
    by: { type: 'weekday', weekday: 'tuesday' },
    until: { date: '2026-11-17', minute: 1020 },
  });
  assert.deepEqual(standingAt(office, Date.UTC(2026, 11, 24, 10)), {
    isOpen: true,
    date: '2026-12-24',
    by: { type: 'exception', name: 'Christmas Eve' },
    until: { date: '2026-12-24', minute: 720 },
  });
  assert.deepEqual(standingAt({ ...office, publicHolidays: 'closed' }, Date.UTC(2027, 0, 1, 10)), {
    isOpen: false,
    date: '2027-01-01',
    by: { type: 'public-holiday', day: 'new-year' },
    until: { date: '2027-01-04', minute: 540 },
  });
});

test('an opening over midnight is that of the evening it began in', () => {
  const nights = { ...office, hours: every(between(18, 26)) };
  assert.deepEqual(standingAt(nights, Date.UTC(2026, 10, 18, 1)), {
    isOpen: true,
    date: '2026-11-17',
    by: { type: 'weekday', weekday: 'tuesday' },
    until: { date: '2026-11-18', minute: 120 },
  });
});

test('what is open around the clock ends with the first day that is not, or never', () => {
  const always = { ...office, hours: every(between(0, 24)) };
  assert.deepEqual(standingAt(always, TUESDAY_2PM).until, { date: '2026-12-24', minute: 0 });
  assert.equal(standingAt({ ...always, holidays: [] }, TUESDAY_2PM).until, null);
  const never = { ...office, hours: every(), holidays: [] };
  assert.deepEqual(standingAt(never, TUESDAY_2PM), {
    isOpen: false,
    date: '2026-11-17',
    by: { type: 'weekday', weekday: 'tuesday' },
    until: null,
  });
});

const intervals = fc
  .array(fc.integer({ min: 0, max: 48 }), { maxLength: 6 })
  .map((times) => [...new Set(times)].sort((a, b) => a - b))
  .map((times) =>
    times.flatMap((from, index): readonly Interval[] => {
      const to = times[index + 1];
      return index % 2 === 0 && to !== undefined ? [{ fromMinute: from * 30, toMinute: to * 30 }] : [];
    }),
  );

test('until its end it stays as it is, and at its end it changes, over both changes of the clock', () => {
  const moments = fc.constantFrom(
    // The nights in which summer time ends and begins.
    ...[Date.UTC(2026, 9, 24, 20), Date.UTC(2027, 2, 27, 20)],
  );
  const zones = fc.constantFrom('Europe/London', 'Europe/Berlin', 'America/New_York');
  fc.assert(
    fc.property(
      moments,
      fc.integer({ min: 0, max: 30 * 60 }),
      zones,
      fc.record({ monday: intervals, saturday: intervals, sunday: intervals }),
      (beganMs, minutes, timeZone, hours) => {
        const timetable: Timetable = {
          ...office,
          timeZone,
          holidays: [],
          hours: { ...every(between(8, 9)), ...hours },
        };
        const nowMs = beganMs + minutes * 60_000;
        const { isOpen, until } = standingAt(timetable, nowMs);
        assert.equal(isOpen, isOpenAt(timetable, nowMs));
        assert.ok(until);
        const endMs = momentOf(until.date, until.minute, timeZone);
        // An end that the clock leaves out, and the hour that it gives twice, are no moments that can be told from a wall.
        if (endMs === undefined || endMs <= nowMs) return;
        assert.equal(isOpenAt(timetable, endMs), !isOpen);
      },
    ),
  );
});

const people: Office['people'] = [
  { key: 'anna-lane', name: 'Doctor Anna Lane', aliases: [], extension: '101', hours: { friday: [] } },
  { key: 'ben-ortega', name: 'Ben Ortega', aliases: [], extension: '102', department: 'billing' },
  {
    key: 'billing',
    name: 'the billing desk',
    aliases: [],
    extension: '103',
    hours: { tuesday: [between(9, 11)] },
  },
  {
    key: 'mary-brown',
    name: 'Mary Brown',
    aliases: [],
    extension: '104',
    department: 'billing',
    hours: { wednesday: [between(13, 14)] },
  },
  { key: 'front', name: 'the front desk', aliases: [], extension: '105' },
];
const withHours: Office = { ...office, people };
const isThere = (key: string, unixMs: number) => isOpenAt(hoursOf(withHours, key).timetable, unixMs);
const at = (text: string) => Date.parse(`${text}Z`);

test('own hours go before those of the department, and these before those of the office', () => {
  assert.deepEqual(
    ['anna-lane', 'ben-ortega', 'billing', 'mary-brown', 'front', 'nobody'].map(
      (key) => hoursOf(withHours, key).whose,
    ),
    ['anna-lane', 'billing', 'billing', 'mary-brown', null, null],
  );
  assert.deepEqual(
    [isThere('anna-lane', at('2026-11-20T10:00')), isOpenAt(office, at('2026-11-20T10:00'))],
    [false, true],
  );
  assert.equal(isThere('anna-lane', TUESDAY_2PM), true);
  assert.deepEqual(
    [isThere('ben-ortega', at('2026-11-17T10:00')), isThere('ben-ortega', TUESDAY_2PM)],
    [true, false],
  );
  assert.equal(isThere('mary-brown', at('2026-11-17T10:00')), true);
  assert.equal(isThere('mary-brown', at('2026-11-18T13:30')), true);
  assert.equal(isThere('mary-brown', at('2026-11-18T10:00')), false);
  assert.deepEqual(
    peopleWithHours(withHours).map(({ key }) => key),
    ['anna-lane', 'ben-ortega', 'billing', 'mary-brown'],
  );
});

test('an exception of the office counts for persons, and lets them work no longer than they do', () => {
  const days: Office = {
    ...withHours,
    holidays: [
      { date: '2026-11-17', name: 'Move', open: [] },
      { date: '2026-11-24', name: 'Training', open: [between(10, 16)] },
      // A Saturday, on which nobody works otherwise.
      { date: '2026-11-21', name: 'Open day', open: [between(9, 12)] },
    ],
  };
  const there = (key: string, unixMs: number) => isOpenAt(hoursOf(days, key).timetable, unixMs);
  assert.equal(there('billing', at('2026-11-17T10:00')), false);
  const training = [9, 10, 11, 15].map((hour) =>
    there('billing', at(`2026-11-24T${String(hour).padStart(2, '0')}:30`)),
  );
  assert.deepEqual(training, [false, true, false, false]);
  assert.equal(there('billing', at('2026-11-21T10:00')), true);
  assert.equal(
    isOpenAt(
      { ...office, publicHolidays: 'closed', own: { friday: [between(9, 12)] } },
      at('2027-01-01T10:00'),
    ),
    false,
  );
});
