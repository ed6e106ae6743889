import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../../src/languages/languages.ts';
import { untilByKeys, untilByWords } from '../../../../src/reception/desk/until.ts';
import { sampleOffice } from '../../../support/sample-office.ts';

const office = sampleOffice;
/** A Monday in winter, when London has the time of the world. */
const at = (time: string) => Date.parse(`2026-12-21T${time}:00Z`);
const place = (now: string, tag = 'en') => ({ office, language: languageOf(tag), nowMs: at(now) });
const shown = (ms: number | undefined) =>
  ms === undefined ? undefined : new Date(ms).toISOString().slice(0, 16);

test('four keys are the next such time', () => {
  assert.equal(shown(untilByKeys('1400', place('11:30'))), '2026-12-21T14:00');
  assert.equal(shown(untilByKeys('900', place('11:30'))), '2026-12-22T09:00');
  assert.equal(shown(untilByKeys('1130', place('11:30'))), '2026-12-22T11:30', 'now is no time ahead');
  for (const keys of ['2400', '1260', '14', '14000', ''])
    assert.equal(untilByKeys(keys, place('11:30')), undefined);
});

const SAID: readonly [tag: string, text: string, now: string, until: string | undefined][] = [
  ['en', 'until two', '11:30', '2026-12-21T14:00'],
  ['en', "two o'clock", '11:30', '2026-12-21T14:00'],
  ['en', 'half past one', '12:10', '2026-12-21T13:30'],
  ['en', 'till ten', '09:10', '2026-12-21T10:00'],
  ['en', 'ten in the morning', '11:00', '2026-12-22T10:00'],
  ['en', '2 pm', '11:30', '2026-12-21T14:00'],
  ['en', 'the moon', '11:30', undefined],
  ['de', 'bis zwei', '11:30', '2026-12-21T14:00'],
  ['de', 'bis 14 Uhr', '11:30', '2026-12-21T14:00'],
  ['de', 'um halb drei', '11:30', '2026-12-21T14:30'],
  ['es', 'hasta las dos', '11:30', '2026-12-21T14:00'],
  ['es', 'a las tres y media', '11:30', '2026-12-21T15:30'],
];

for (const [tag, text, now, until] of SAID)
  test(`"${text}" at ${now} is ${until ?? 'no time'}`, () => {
    assert.equal(shown(untilByWords(text, place(now, tag))), until);
  });

test('a time beyond a change of the clocks is that of the wall', () => {
  const nowMs = Date.parse('2026-10-24T22:00:00Z');
  const ms = untilByKeys('1200', { ...place('00:00'), nowMs });
  assert.equal(shown(ms), '2026-10-25T12:00');
});
