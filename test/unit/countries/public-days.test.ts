import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COUNTRIES } from '../../../src/countries/countries.ts';
import { feastDay } from '../../../src/countries/feast-days.ts';
import { publicDays } from '../../../src/countries/public-days.ts';
import { publicHolidaysOf } from '../../../src/countries/public-holidays.ts';

/** Days that a part of the country has, or that the package leaves out: federal law moves Veterans Day, too (5 U.S.C. 6103). */
const OF_REGIONS: ReadonlyMap<string, (year: number) => readonly string[]> = new Map([
  ['GB', (year: number) => [feastDay('summer-bank', 'GB', year)]],
  ['CA', (year: number) => [feastDay('thanksgiving', 'CA', year)]],
  ['AU', (year: number) => [`${year}-01-26`]],
  ['ES', (year: number) => [`${year}-12-26`]],
  ['US', (year: number) => [`${year}-11-10`, `${year}-11-12`]],
]);

/** The package knows no stand-in for the first of January of the year after. */
const OVER_THE_YEAR = /-12-31$/;

for (const country of COUNTRIES.keys()) {
  test(`the days that all of ${country} has off are those of the package for ten years`, async () => {
    for (let year = 2026; year <= 2036; year += 1) {
      const package_ = (await publicHolidaysOf({ country }, year))?.map(({ date }) => date) ?? [];
      const regional = OF_REGIONS.get(country)?.(year) ?? [];
      const ours = publicDays(country, year).filter((date) => !regional.includes(date));
      const theirs = [...new Set(package_)].filter(
        (date) => !OVER_THE_YEAR.test(date) && !regional.includes(date),
      );
      assert.deepEqual(ours, theirs.toSorted(), `${country} ${year}`);
    }
  });
}

test('a country that is not known has no public holidays', () => {
  assert.deepEqual(publicDays('XX', 2026), []);
  assert.deepEqual(publicDays('constructor', 2026), []);
});

test("feasts are on the country's own days", () => {
  const rows: readonly (readonly [Parameters<typeof feastDay>[0], string, number, string])[] = [
    ['easter-sunday', 'GB', 2024, '2024-03-31'],
    ['easter-sunday', 'GB', 2038, '2038-04-25'],
    ['mothers', 'GB', 2027, '2027-03-07'],
    ['mothers', 'US', 2027, '2027-05-09'],
    ['thanksgiving', 'US', 2026, '2026-11-26'],
    ['thanksgiving', 'CA', 2026, '2026-10-12'],
    ['labor', 'US', 2027, '2027-09-06'],
    ['labor', 'GB', 2027, '2027-05-01'],
    ['memorial', 'US', 2027, '2027-05-31'],
    ['black-friday', 'GB', 2026, '2026-11-27'],
    ['brigid', 'IE', 2030, '2030-02-01'],
    ['summer-bank', 'GB', 2026, '2026-08-31'],
  ];
  for (const [feast, country, year, date] of rows)
    assert.equal(feastDay(feast, country, year), date, `${country} ${feast} ${year}`);
});
