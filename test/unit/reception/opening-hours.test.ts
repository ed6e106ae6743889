import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addDays,
  hoursOn,
  isOpenAt,
  localTime,
  nextDateOf,
  nextOpening,
} from '../../../src/reception/opening-hours.ts';
import { office, TUESDAY_2PM } from './desk.ts';

const HOUR_MS = 3_600_000;

test('the wall clock follows summer time', () => {
  const winter = localTime(Date.UTC(2026, 2, 28, 9), 'Europe/London');
  const summer = localTime(Date.UTC(2026, 2, 29, 9), 'Europe/London');
  assert.deepEqual(winter, { date: '2026-03-28', weekday: 'saturday', minute: 540 });
  assert.deepEqual(summer, { date: '2026-03-29', weekday: 'sunday', minute: 600 });
});

test('midnight belongs to the day that begins', () => {
  const { date, minute } = localTime(Date.UTC(2026, 10, 17), 'Europe/London');
  assert.deepEqual({ date, minute }, { date: '2026-11-17', minute: 0 });
});

test('the date is that of the office, not of the server', () => {
  assert.equal(localTime(Date.UTC(2026, 0, 1, 12), 'Pacific/Auckland').date, '2026-01-02');
  assert.equal(localTime(Date.UTC(2026, 0, 1, 2), 'America/Los_Angeles').date, '2025-12-31');
});

test('an interval is open from its first minute up to, and without, its last', () => {
  const at = (hour: number, minute: number) => isOpenAt(office, Date.UTC(2026, 10, 17, hour, minute));
  assert.deepEqual(
    [at(8, 59), at(9, 0), at(12, 29), at(12, 30), at(13, 30), at(16, 59), at(17, 0)],
    [false, true, true, false, true, true, false],
  );
});

test('nine on the wall is nine on the wall in summer', () => {
  assert.equal(isOpenAt(office, Date.UTC(2026, 6, 14, 7, 59)), false);
  assert.equal(isOpenAt(office, Date.UTC(2026, 6, 14, 8, 0)), true);
});

test("a holiday's intervals replace the weekday's", () => {
  assert.deepEqual(hoursOn(office, '2026-12-24').intervals, [{ fromMinute: 540, toMinute: 720 }]);
  assert.equal(hoursOn(office, '2026-12-24').holiday, 'Christmas Eve');
  assert.deepEqual(hoursOn(office, '2026-12-25').intervals, []);
});

test('intervals are in order of time, whatever the order in the file', () => {
  const hours = { ...office.hours, tuesday: office.hours.tuesday.toReversed() };
  const [first] = hoursOn({ ...office, hours }, '2026-11-17').intervals;
  assert.equal(first?.fromMinute, 540);
});

test('the next opening is after lunch, tomorrow, or after the weekend and the holidays', () => {
  const next = (unixMs: number) => {
    const opening = nextOpening(office, unixMs);
    return opening && [opening.day.date, opening.minute, opening.inDays];
  };
  assert.deepEqual(next(Date.UTC(2026, 10, 17, 13)), ['2026-11-17', 810, 0]);
  assert.deepEqual(next(TUESDAY_2PM), ['2026-11-18', 540, 1]);
  assert.deepEqual(next(Date.UTC(2026, 10, 20, 16)), ['2026-11-23', 540, 3]);
  assert.deepEqual(next(Date.UTC(2026, 11, 24, 13)), ['2026-12-28', 540, 4]);
});

test('an office that never opens has no next opening', () => {
  const closed = {
    monday: [],
    tuesday: [],
    wednesday: [],
    thursday: [],
    friday: [],
    saturday: [],
    sunday: [],
  };
  assert.equal(nextOpening({ ...office, hours: closed, holidays: [] }, TUESDAY_2PM), undefined);
});

test('the night of the clock change has the right next day', () => {
  const beforeChange = Date.UTC(2026, 9, 24, 23, 30);
  assert.equal(localTime(beforeChange, 'Europe/London').date, '2026-10-25');
  assert.equal(localTime(beforeChange + 2 * HOUR_MS, 'Europe/London').minute, 90);
  assert.equal(addDays('2026-10-25', 1), '2026-10-26');
});

test('a weekday that is today is today', () => {
  assert.equal(nextDateOf('tuesday', '2026-11-17'), '2026-11-17');
  assert.equal(nextDateOf('monday', '2026-11-17'), '2026-11-23');
});
