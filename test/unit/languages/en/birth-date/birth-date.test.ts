import assert from 'node:assert/strict';
import { test } from 'node:test';
import { birthDateEn } from '../../../../../src/languages/en/birth-date/birth-date-en.ts';
import { holdsItsBirthDates, TODAY } from '../../birth-date.rules.ts';

holdsItsBirthDates(birthDateEn, 'en', { country: 'GB', parts: 'the third of may|nineteen sixty two' });

for (const [digits, country, expected] of [
  ['03051962', 'GB', '1962-05-03'],
  ['05031962', 'US', '1962-05-03'],
  ['31121985', 'GB', '1985-12-31'],
  ['29021962', 'GB', 'impossible'],
  ['03052031', 'GB', 'impossible'],
  ['030562', 'GB', 'none'],
  ['', 'GB', 'none'],
] as const) {
  test(`the keys ${digits || '(none)'} are ${expected} in ${country}`, () => {
    const heard = birthDateEn.keyed(digits, { country, today: TODAY });
    assert.equal(heard.type === 'date' ? heard.date : heard.type, expected);
  });
}
