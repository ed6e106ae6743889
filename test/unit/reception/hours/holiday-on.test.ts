import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holidayOn, isYearly, nextDaysOf, spanOf } from '../../../../src/reception/hours/holiday-on.ts';
import type { Holiday } from '../../../../src/reception/office.ts';
import { addDays } from '../../../../src/reception/opening-hours.ts';

const on = (date: string, name = date): Holiday => ({ date, name, open: [] });
const range = (from: string, to: string, name = `${from}/${to}`): Holiday => ({ from, to, name, open: [] });
const nameOn = (date: string, ...holidays: readonly Holiday[]) => holidayOn(holidays, date)?.name;

test('a range counts from its first day to its last', () => {
  const summer = range('2026-07-20', '2026-08-07', 'summer');
  assert.deepEqual(
    ['2026-07-19', '2026-07-20', '2026-07-27', '2026-08-07', '2026-08-08', '2027-07-27'].map((date) =>
      nameOn(date, summer),
    ),
    [undefined, 'summer', 'summer', 'summer', undefined, undefined],
  );
});

test('without a year it comes every year, over the new year, too', () => {
  const dates = ['2026-12-23', '2026-12-24', '2026-12-31', '2027-01-01', '2027-01-02', '2031-12-25'];
  assert.deepEqual(
    dates.map((date) => nameOn(date, range('12-24', '01-01', 'winter'))),
    [undefined, 'winter', 'winter', 'winter', undefined, 'winter'],
  );
  assert.deepEqual(
    dates.map((date) => nameOn(date, on('12-25', 'christmas'))),
    [undefined, undefined, undefined, undefined, undefined, 'christmas'],
  );
});

test('29 February is there in leap years only, and a range that ends on it goes up to the day there is', () => {
  assert.equal(nameOn('2028-02-29', on('02-29', 'leap')), 'leap');
  assert.equal(nameOn('2027-02-28', on('02-29', 'leap')), undefined);
  assert.equal(nameOn('2027-03-01', on('02-29', 'leap')), undefined);
  assert.deepEqual(nextDaysOf(on('02-29'), '2026-03-01'), { from: '2028-02-29', to: '2028-02-29' });
  assert.deepEqual(nextDaysOf(on('02-29'), '2096-03-01'), { from: '2104-02-29', to: '2104-02-29' });
  const carnival = range('02-20', '02-29', 'carnival');
  assert.deepEqual(nextDaysOf(carnival, '2027-01-01'), { from: '2027-02-20', to: '2027-02-28' });
  assert.deepEqual(nextDaysOf(carnival, '2028-01-01'), { from: '2028-02-20', to: '2028-02-29' });
  assert.deepEqual(nextDaysOf(range('02-29', '03-03'), '2027-01-01'), {
    from: '2027-03-01',
    to: '2027-03-03',
  });
});

test('a single date goes before a range, one with its year before one of every year, a short range before a long one', () => {
  const list = [
    range('07-01', '08-31', 'summers'),
    range('2026-07-20', '2026-08-07', 'this summer'),
    range('2026-07-25', '2026-07-31', 'works'),
    on('07-27', 'founding day'),
    on('2026-07-28', 'outing'),
    range('2026-07-25', '2026-07-31', 'works, written twice'),
  ];
  const expected = new Map([
    ['2026-07-02', 'summers'],
    ['2026-07-21', 'this summer'],
    ['2026-07-26', 'works'],
    ['2026-07-27', 'founding day'],
    ['2026-07-28', 'outing'],
    ['2027-07-28', 'summers'],
    ['2027-07-27', 'founding day'],
  ]);
  for (const [date, name] of expected) {
    assert.equal(nameOn(date, ...list), name, date);
    const isByOrder = name === 'works';
    if (!isByOrder) assert.equal(nameOn(date, ...list.toReversed()), name, date);
  }
  assert.equal(nameOn('2026-07-28', on('07-28', 'yearly'), on('2026-07-28', 'dated')), 'dated');
});

test('a short range over the new year goes before a long one', () => {
  const list = [range('11-01', '02-15', 'season'), range('12-24', '01-06', 'holidays')];
  assert.equal(nameOn('2026-12-27', ...list), 'holidays');
  assert.equal(nameOn('2026-11-27', ...list), 'season');
});

test('what is over for good has no next days, and what has begun is the next', () => {
  assert.equal(nextDaysOf(on('2026-07-20'), '2026-07-21'), undefined);
  assert.equal(nextDaysOf(range('2026-07-20', '2026-08-07'), '2026-08-08'), undefined);
  assert.deepEqual(nextDaysOf(range('2026-07-20', '2026-08-07'), '2026-08-07'), {
    from: '2026-07-20',
    to: '2026-08-07',
  });
  assert.deepEqual(nextDaysOf(range('12-24', '01-01'), '2027-01-01'), {
    from: '2026-12-24',
    to: '2027-01-01',
  });
  assert.deepEqual(nextDaysOf(range('12-24', '01-01'), '2027-01-02'), {
    from: '2027-12-24',
    to: '2028-01-01',
  });
});

const anyDate = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2023-01-01', days));
const anyHoliday = fc
  .tuple(anyDate, fc.integer({ min: 0, max: 300 }), fc.constantFrom('date', 'range'), fc.boolean())
  .map(([from, days, form, yearly]): Holiday => {
    const to = addDays(from, days);
    const written = (date: string) => (yearly ? date.slice(5) : date);
    return form === 'date' ? on(written(from)) : range(written(from), written(to));
  });

test('the next days of an exception are days that it falls on, and none before them does', () => {
  fc.assert(
    fc.property(anyHoliday, anyDate, (holiday, today) => {
      const next = nextDaysOf(holiday, today);
      if (!next) {
        assert.equal(isYearly(holiday), false);
        assert.ok(spanOf(holiday).to < today);
        return;
      }
      assert.ok(next.from <= next.to && next.to >= today);
      for (const date of [next.from, next.to]) assert.ok(holidayOn([holiday], date), date);
      assert.equal(holidayOn([holiday], today) !== undefined, next.from <= today);
      const before = addDays(next.from, -1);
      if (before >= today) assert.equal(holidayOn([holiday], before), undefined, before);
    }),
  );
});

test('the order of exceptions of different kinds changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyHoliday, { maxLength: 5 }), anyDate, (holidays, date) => {
      const found = holidayOn(holidays, date);
      const back = holidayOn(holidays.toReversed(), date);
      assert.equal(found === undefined, back === undefined);
      if (found && back) {
        assert.equal(found.date === undefined, back.date === undefined);
        assert.equal(isYearly(found), isYearly(back));
      }
    }),
  );
});
