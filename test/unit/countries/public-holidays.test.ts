import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COUNTRIES } from '../../../src/countries/countries.ts';
import { type HolidayPlace, publicHolidaysOf } from '../../../src/countries/public-holidays.ts';

const datesOf = async (place: HolidayPlace, year: number) =>
  ((await publicHolidaysOf(place, year)) ?? []).map(({ date }) => date);

test('Easter moves with the year, and with it what hangs on it', async () => {
  const goodFridays = { 2024: '03-29', 2025: '04-18', 2026: '04-03', 2027: '03-26', 2038: '04-23' };
  for (const [year, day] of Object.entries(goodFridays))
    assert.ok((await datesOf({ country: 'GB' }, Number(year))).includes(`${year}-${day}`), year);
  const ascension = (await publicHolidaysOf({ country: 'DE' }, 2026))?.find(
    ({ date }) => date === '2026-05-14',
  );
  assert.equal(ascension?.name, 'Christi Himmelfahrt');
});

test('bank holidays of the United Kingdom are moved to a weekday, and by proclamation', async () => {
  const england = { country: 'GB', region: 'ENG' };
  assert.deepEqual((await datesOf(england, 2026)).slice(-3), ['2026-12-25', '2026-12-26', '2026-12-28']);
  assert.deepEqual((await datesOf(england, 2027)).slice(-2), ['2027-12-27', '2027-12-28']);
  assert.ok((await datesOf(england, 2023)).includes('2023-05-08'), 'the coronation');
  assert.ok((await datesOf(england, 2022)).includes('2022-06-02'), 'spring, moved to the jubilee');
  assert.ok(!(await datesOf(england, 2022)).includes('2022-05-30'));
});

test('Scotland, Northern Ireland and England differ', async () => {
  assert.ok((await datesOf({ country: 'GB', region: 'SCT' }, 2026)).includes('2026-01-02'));
  assert.ok((await datesOf({ country: 'GB', region: 'NIR' }, 2026)).includes('2026-03-17'));
  assert.ok(!(await datesOf({ country: 'GB', region: 'SCT' }, 2026)).includes('2026-04-06'));
});

test('Thanksgiving is the fourth Thursday of November, in Canada the second Monday of October', async () => {
  for (const date of ['2026-11-26', '2027-11-25', '2028-11-23'])
    assert.ok((await datesOf({ country: 'US' }, Number(date.slice(0, 4)))).includes(date), date);
  assert.ok((await datesOf({ country: 'CA', region: 'ON' }, 2026)).includes('2026-10-12'));
});

test('a German holiday of one state is none of another', async () => {
  const has = async (region: string, date: string) =>
    (await datesOf({ country: 'DE', region }, 2026)).includes(date);
  assert.deepEqual(
    [await has('BY', '2026-06-04'), await has('BE', '2026-06-04')],
    [true, false],
    'Fronleichnam',
  );
  assert.deepEqual(
    [await has('BE', '2026-03-08'), await has('BY', '2026-03-08')],
    [true, false],
    'Frauentag',
  );
  assert.deepEqual(
    [await has('SN', '2026-11-18'), await has('NW', '2026-11-18')],
    [true, false],
    'Buß- und Bettag',
  );
});

test('Christmas Eve, on which an office works until noon, is no public holiday', async () => {
  assert.ok(!(await datesOf({ country: 'DE', region: 'BY' }, 2026)).includes('2026-12-24'));
  assert.ok(
    !(await datesOf({ country: 'US', region: 'KY' }, 2026)).includes('2026-04-03'),
    'from two in the afternoon',
  );
});

test('every country of the house has its holidays, in order, for years ahead', async () => {
  for (const country of COUNTRIES.keys())
    for (const year of [2026, 2030]) {
      const dates = await datesOf({ country }, year);
      assert.ok(
        dates.length >= 4 && dates.every((date) => date.startsWith(`${year}-`)),
        `${country} ${year}`,
      );
      assert.deepEqual(dates, dates.toSorted());
    }
});

test('a country or a region that is not there has no list, not an empty one', async () => {
  assert.equal(await publicHolidaysOf({ country: 'XX' }, 2026), undefined);
  assert.equal(await publicHolidaysOf({ country: 'GB', region: 'BY' }, 2026), undefined);
  assert.equal(await publicHolidaysOf({ country: 'IE', region: 'toString' }, 2026), undefined);
});
