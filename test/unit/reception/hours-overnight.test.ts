import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIntent as understand } from '../../../src/languages/en/intent.ts';
import { phrasesEn } from '../../../src/languages/en/phrases.ts';
import { hoursAnswer } from '../../../src/reception/hours-answer.ts';
import type { Interval, WeeklyHours } from '../../../src/reception/office.ts';
import { isOpenAt, localTime } from '../../../src/reception/opening-hours.ts';
import { office } from './desk.ts';

const NEVER: WeeklyHours = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
};
const between = (from: number, to: number): Interval => ({ fromMinute: from * 60, toMinute: to * 60 });

/** Both ways to write a night from Monday to Tuesday, and one from Tuesday to Wednesday. */
const WRITTEN: Readonly<Record<string, WeeklyHours>> = {
  'split at midnight': {
    ...NEVER,
    monday: [between(18, 24)],
    tuesday: [between(0, 3), between(18, 24)],
    wednesday: [between(0, 3)],
  },
  'in one': { ...NEVER, monday: [between(18, 27)], tuesday: [between(18, 27)] },
};

const ASKED: readonly (readonly [at: string, question: string, answer: string])[] = [
  ['2026-11-16T20:00Z', 'when do you close', 'We are open today until 3 am.'],
  ['2026-11-16T23:59:20Z', 'when do you close', 'We are open today until 3 am.'],
  ['2026-11-16T11:00Z', 'are you open tonight', 'Today we are open from 6 pm to 3 am.'],
  [
    '2026-11-16T11:00Z',
    'are you open at midnight',
    'Today at midnight we are open. Today we are open from 6 pm to 3 am.',
  ],
  [
    '2026-11-16T20:00Z',
    'are you open at 1 am',
    'Tomorrow at 1 am we are open. Today we are open from 6 pm to 3 am.',
  ],
  ['2026-11-17T01:00Z', 'when do you close', 'We are open now until 3 am, and again from 6 pm to 3 am.'],
  ['2026-11-17T01:00Z', 'are you open tomorrow', 'Tomorrow we are closed.'],
  ['2026-11-17T04:00Z', 'are you open', 'We are closed now; we open today at 6 pm.'],
  ['2026-11-18T02:59Z', 'are you still open', 'We are open today until 3 am.'],
  ['2026-11-18T03:00Z', 'are you still open', 'We are closed now; we open on Monday at 6 pm.'],
];

function answer(at: string, question: string, hours: WeeklyHours, holidays = office.holidays): string {
  const night = { ...office, hours, holidays };
  const unixMs = Date.parse(at);
  const intent = understand(question, night, localTime(unixMs, office.timeZone).date);
  const day = intent.type === 'hours' ? intent.day : assert.fail(question);
  return hoursAnswer(night, { unixMs, day, language: 'en-GB' }, phrasesEn);
}

for (const [how, hours] of Object.entries(WRITTEN)) {
  for (const [at, question, expected] of ASKED) {
    test(`a night that is written ${how} is one opening: "${question}" at ${at}`, () => {
      assert.equal(answer(at, question, hours), expected);
    });
  }
}

test('a night in one goes on into a holiday', () => {
  const holidays = [{ date: '2026-11-17', name: 'Founding Day', open: [] }];
  const hours = WRITTEN['in one'] ?? NEVER;
  assert.equal(isOpenAt({ ...office, hours, holidays }, Date.parse('2026-11-17T02:00Z')), true);
  assert.equal(
    answer('2026-11-16T20:00Z', 'are you open tomorrow', hours, holidays),
    'Tomorrow, Founding Day, we are closed.',
  );
});

test('intervals that touch are one', () => {
  const hours = { ...NEVER, monday: [between(9, 12), between(12, 17)] };
  assert.equal(answer('2026-11-16T10:00Z', 'when do you close', hours), 'We are open today until 5 pm.');
  assert.equal(
    answer('2026-11-15T10:00Z', 'are you open tomorrow', hours),
    'Tomorrow we are open from 9 am to 5 pm.',
  );
});

test('a day that is written until 23:59 is a whole day, in its last minute, too', () => {
  const whole = [{ fromMinute: 0, toMinute: 1439 }];
  const hours: WeeklyHours = {
    monday: whole,
    tuesday: whole,
    wednesday: whole,
    thursday: whole,
    friday: whole,
    saturday: whole,
    sunday: whole,
  };
  assert.equal(answer('2026-11-16T23:59:20Z', 'are you open', hours), 'We are open all day today.');
  assert.equal(answer('2026-11-16T20:00Z', 'are you open tonight', hours), 'Today we are open all day.');
});

test('a night with a change of the clock ends by the clock on the wall', () => {
  const hours = { ...NEVER, saturday: [between(18, 27)] };
  const open = (at: string) => isOpenAt({ ...office, hours }, Date.parse(at));
  // In the night to 25 October 2026 the hour from one to two comes twice in London.
  assert.deepEqual([open('2026-10-25T02:59Z'), open('2026-10-25T03:00Z')], [true, false]);
  // In the night to 28 March 2027 it is left out.
  assert.deepEqual([open('2027-03-28T01:59Z'), open('2027-03-28T02:00Z')], [true, false]);
});
