import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueAt } from '../../../../src/reception/hours/due-at.ts';
import type { Interval, WeeklyHours } from '../../../../src/reception/office.ts';
import { momentOf } from '../../../../src/reception/wall-time.ts';
import { office } from '../desk.ts';

const ZONE = 'Europe/London';

function at(text: string, timeZone = ZONE): number {
  const [date = '', time = ''] = text.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return momentOf(date, hour * 60 + minute, timeZone) ?? assert.fail(`no such time: ${text}`);
}

function shown(ms: number | null): string | null {
  if (ms === null) return null;
  return new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
}

const everyDay = (...intervals: readonly Interval[]): WeeklyHours => ({
  monday: intervals,
  tuesday: intervals,
  wednesday: intervals,
  thursday: intervals,
  friday: intervals,
  saturday: intervals,
  sunday: intervals,
});

const due = (from: string, minutes: number) => shown(dueAt(office, at(from), minutes));

test('minutes count while the office is open: over lunch, over night, over the weekend and holidays', () => {
  assert.equal(due('2026-11-17 09:30', 60), '2026-11-17 10:30');
  assert.equal(due('2026-11-17 12:00', 60), '2026-11-17 14:00');
  assert.equal(due('2026-11-17 16:30', 60), '2026-11-18 09:30');
  assert.equal(due('2026-11-20 14:00', 240), '2026-11-23 12:00');
  assert.equal(due('2026-11-21 11:00', 30), '2026-11-23 09:30');
  assert.equal(due('2026-12-24 11:00', 120), '2026-12-28 10:00');
});

test('what is taken before the office opens is due counted from then, and at its very end on that day', () => {
  assert.equal(due('2026-11-17 07:00', 30), '2026-11-17 09:30');
  assert.equal(due('2026-11-17 16:00', 60), '2026-11-17 17:00');
  assert.equal(due('2026-11-17 17:00', 1), '2026-11-18 09:01');
});

test('a night that is open over midnight is one opening, and its rest counts in the morning', () => {
  const night = { ...office, hours: everyDay({ fromMinute: 1320, toMinute: 1800 }), holidays: [] };
  assert.equal(shown(dueAt(night, at('2026-11-17 23:30'), 60)), '2026-11-18 00:30');
  assert.equal(shown(dueAt(night, at('2026-11-18 05:30'), 60)), '2026-11-18 22:30');
});

test('a night in which the clock is changed is as long as it is', () => {
  const night = { ...office, hours: everyDay({ fromMinute: 1320, toMinute: 1800 }), holidays: [] };
  // Seven hours from ten to six where the clock goes forward, nine where it goes back: 22:00Z is ten in the evening.
  assert.equal(shown(dueAt(night, at('2026-03-28 22:00'), 7 * 60)), '2026-03-29 05:00');
  assert.equal(shown(dueAt(night, at('2026-03-28 22:00'), 7 * 60 + 1)), '2026-03-29 21:01');
  assert.equal(shown(dueAt(night, at('2026-10-24 22:00'), 9 * 60)), '2026-10-25 06:00');
});

test('an opening at a time that the clock leaves out begins with the first one after it', () => {
  const early = { ...office, hours: everyDay({ fromMinute: 90, toMinute: 600 }), holidays: [] };
  assert.equal(shown(dueAt(early, at('2026-03-28 20:00'), 30)), '2026-03-29 01:30');
});

test('where it is due is a matter of the zone of the office', () => {
  const there = { ...office, timeZone: 'America/New_York' };
  assert.equal(shown(dueAt(there, at('2026-11-17 16:30', 'America/New_York'), 60)), '2026-11-18 14:30');
});

test('public holidays on which the office is closed, and days that are closed one after the other, are no open minutes', () => {
  const closing = { ...office, publicHolidays: 'closed' } as const;
  // Good Friday and Easter Monday.
  assert.equal(shown(dueAt(closing, at('2026-04-02 16:30'), 60)), '2026-04-07 08:30');
  const away = { from: '2026-08-03', to: '2026-08-14', name: 'Summer', open: [] };
  const closed = { ...office, holidays: [away] };
  assert.equal(shown(dueAt(closed, at('2026-07-31 14:30'), 60)), '2026-08-17 08:30');
});

test('an office that never opens has no time by which anything is due', () => {
  assert.equal(dueAt({ ...office, hours: everyDay(), holidays: [] }, at('2026-11-17 09:00'), 1), null);
});
