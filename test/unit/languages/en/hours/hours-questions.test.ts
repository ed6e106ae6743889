import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readIntent as understand } from '../../../../../src/languages/en/intent.ts';
import { phrasesEn } from '../../../../../src/languages/en/phrases.ts';
import { hoursAnswer } from '../../../../../src/reception/hours-answer.ts';
import type { Office } from '../../../../../src/reception/office.ts';
import { localTime } from '../../../../../src/reception/opening-hours.ts';
import { office } from '../../../reception/desk.ts';

const HOUR_MS = 3_600_000;

const OFFICES: ReadonlyMap<string, Office> = new Map([
  [
    'GB',
    { ...office, holidays: [...office.holidays, { date: '2027-01-01', name: "New Year's Day", open: [] }] },
  ],
  [
    'US',
    {
      ...office,
      timeZone: 'America/New_York',
      country: 'US',
      language: 'en-US',
      holidays: [
        { date: '2026-11-26', name: 'Thanksgiving', open: [] },
        { date: '2026-12-25', name: 'Christmas Day', open: [] },
      ],
    },
  ],
]);

const DAY = 'from 9 am to 12:30 pm and from 1:30 pm to 5 pm';
const LONG = 'from 9 am to 12:30 pm and from 1:30 pm to 7 pm';
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['{day}', DAY],
  ['{long}', LONG],
  [
    '{workdays}',
    `On Monday to Tuesday we are open ${DAY}. On Wednesday we are open ${LONG}. On Thursday we are open ${DAY}. On Friday we are open from 9 am to 3 pm.`,
  ],
  ['{now}', 'We are open now until 12:30 pm, and again from 1:30 pm to 5 pm.'],
  ['{ask}', phrasesEn.onPublicHoliday],
]);

const [, ...tables] = readFileSync(new URL('hours-questions.txt', import.meta.url), 'utf8').split('\n@ ');

for (const table of tables) {
  const [clock = '', ...rows] = table.split('\n').filter((line) => line !== '');
  const [country = '', at = ''] = clock.split(' ');
  for (const row of rows) {
    const [question = '', expected = ''] = row.split(' = ');
    test(`"${question}" at ${clock} is answered with the hours that were asked for`, () => {
      assert.equal(answer(question, OFFICES.get(country) ?? assert.fail(country), at), writtenOut(expected));
    });
  }
}

test('no table is empty, and there are enough of them', () => {
  assert.ok(tables.length >= 15 && tables.join('\n').split(' = ').length > 200);
});

function answer(question: string, asked: Office, at: string): string {
  const unixMs = unixMsOf(at, asked.timeZone);
  const intent = understand(question, asked, localTime(unixMs, asked.timeZone).date);
  assert.equal(intent.type, 'hours');
  return intent.type === 'hours'
    ? hoursAnswer(asked, { unixMs, day: intent.day, language: asked.language }, phrasesEn)
    : '';
}

/** The moment at which the wall clock shows this. */
function unixMsOf(at: string, timeZone: string): number {
  const utc = Date.parse(`${at}Z`);
  const moments = [0, -1, 4, 5].map((hours) => utc + hours * HOUR_MS);
  return moments.find((unixMs) => shown(unixMs, timeZone) === at) ?? assert.fail(`${at} in ${timeZone}`);
}

function shown(unixMs: number, timeZone: string): string {
  const { date, minute } = localTime(unixMs, timeZone);
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) => `${part}`.padStart(2, '0'));
  return `${date}T${hours}:${minutes}`;
}

function writtenOut(text: string): string {
  return [...WRITTEN_OUT].reduce((rest, [short, long]) => rest.replaceAll(short, long), text);
}
