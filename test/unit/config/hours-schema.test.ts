import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, faultsIn, loadText, warningsIn } from '../../support/config-file.ts';

/** The sample with other exceptions. */
function withHolidays(...lines: readonly string[]): string {
  const one = '  - { date: "2027-01-01", name: New Year\'s Day }\n';
  return changed(one, lines.map((line) => `  - ${line}\n`).join(''));
}

test('exceptions are dates, dates of every year, and ranges', async () => {
  const { office } = await loadText(
    withHolidays(
      '{ date: "12-27", name: Between, open: ["10:00-12:00"] }',
      '{ from: "2026-07-20", to: "2026-08-07", name: Summer break }',
      '{ from: "12-29", to: "01-01", name: Winter break }',
      '{ date: 02-29, name: Leap day }',
    ),
  );
  assert.deepEqual(office.holidays.slice(2), [
    { date: '12-27', name: 'Between', open: [{ fromMinute: 600, toMinute: 720 }] },
    { from: '2026-07-20', to: '2026-08-07', name: 'Summer break', open: [] },
    { from: '12-29', to: '01-01', name: 'Winter break', open: [] },
    { date: '02-29', name: 'Leap day', open: [] },
  ]);
});

const WRONG: readonly (readonly [what: string, line: string, fault: RegExp])[] = [
  [
    'no day',
    '{ name: Works }',
    /date: missing: expected a date, such as "2026-12-24", or "12-24" for every year; or from and to$/,
  ],
  [
    'a day and a range',
    '{ date: "2026-07-20", from: "2026-07-20", to: "2026-07-21", name: Works }',
    /from: expected date, or from and to, and not both$/,
  ],
  [
    'a range without an end',
    '{ from: "2026-07-20", name: Works }',
    /to: missing: expected the last day, such as "2026-08-07"$/,
  ],
  [
    'a range without a beginning',
    '{ to: "2026-07-20", name: Works }',
    /from: missing: expected the first day/,
  ],
  [
    'a range with a year at one end',
    '{ from: "2026-12-24", to: "01-01", name: Works }',
    /to: expected the form of from: both with their year, or both without one$/,
  ],
  [
    'a range that ends before it begins',
    '{ from: "2026-07-20", to: "2026-07-19", name: Works }',
    /to: expected a day that is not before from$/,
  ],
  [
    'a day that is none',
    '{ date: "02-30", name: Works }',
    /date: expected a date that exists, such as "2026-12-24", or "12-24" for every year$/,
  ],
  [
    '29 February of a year without it',
    '{ date: "2027-02-29", name: Works }',
    /date: expected a date that exists/,
  ],
];
for (const [what, line, fault] of WRONG)
  test(`${what} is a fault that says what was expected`, async () => {
    const faults = await faultsIn(withHolidays(line));
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', fault);
  });

test('exceptions that are all in the past are warned of, those of every year never', async () => {
  const text = withHolidays(
    '{ from: "2026-07-20", to: "2026-08-07", name: Summer break }',
    '{ from: "01-01", to: "01-06", name: Winter break }',
    '{ date: "01-07", name: Day after }',
  );
  const past = await warningsIn(text, '2026-08-08');
  assert.deepEqual(past, ["21:31 holidays[2].to: past: write next year's date, or none for every year"]);
  assert.deepEqual(await warningsIn(text, '2026-08-07'), []);
});

test('who closes on public holidays hears where regions have more, and not where they have none', async () => {
  const closed = (country: string) =>
    changed('language: en-GB', `language: en-GB\n  country: ${country}`).concat('publicHolidays: closed\n');
  for (const country of ['GB', 'DE', 'CH', 'ES', 'US']) {
    const warnings = await warningsIn(closed(country));
    assert.match(
      warnings.join('\n'),
      /publicHolidays: only days that all of .* has off are known: write those of your region/,
    );
  }
  assert.deepEqual(await warningsIn(closed('AT')), []);
  assert.deepEqual(await warningsIn(changed('afterHours: ring', 'publicHolidays: open')), []);
});

test('a configuration that says nothing of it rings at any hour, lets the attendant answer, and leaves public holidays open', async () => {
  const { office } = await loadText(changed('afterHours: ring', '#'));
  assert.equal(office.afterHours, 'ring');
  assert.equal(office.publicHolidays, undefined);
  assert.deepEqual(office.answering, {
    first: 'attendant',
    ringSeconds: 20,
    attendantWhen: ['closed', 'busy', 'unanswered', 'unregistered'],
  });
});

test('hours of a person are a week with days left out, and a department is another entry without one', async () => {
  const own = 'extension: "102", hours: { monday: ["09:00-12:00"], friday: [] }, department: billing }';
  const { office } = await loadText(changed('extension: "102" }', own));
  const [, ben] = office.people;
  assert.deepEqual(ben?.hours, { monday: [{ fromMinute: 540, toMinute: 720 }], friday: [] });
  assert.equal(ben?.department, 'billing');
  const department = (key: string) => changed('extension: "102" }', `extension: "102", department: ${key} }`);
  for (const key of ['ben-ortega', 'nobody'])
    assert.match(
      (await faultsIn(department(key))).join(),
      /people\[1\]\.department: expected the key of another one of people$/,
    );
  const chain = department('billing').replace(
    'extension: "103" }',
    'extension: "103", department: anna-lane }',
  );
  assert.match(
    (await faultsIn(chain)).join(),
    /people\[1\]\.department: expected one of people that has no department itself$/,
  );
  const wrong = changed(
    'extension: "102" }',
    'extension: "102", hours: { monday: "09:00-12:00", moonday: [] } }',
  );
  const faults = await faultsIn(wrong);
  assert.match(
    faults.join('\n'),
    /people\[1\]\.hours\.monday: expected a list: put it in brackets, \["09:00-12:00"\]/,
  );
  assert.match(faults.join('\n'), /people\[1\]\.hours\.moonday: unknown key: did you mean monday\?/);
});

test('answering is checked at the office and at each entrance', async () => {
  const text = `${changed('afterHours: ring', 'afterHours: later')}
answering: { first: phones, ringSeconds: 500, rings: nobody, attendantWhen: [full] }
entrances: [{ dialled: "123", answering: { first: staff, rings: someone } }]
`;
  const faults = (await faultsIn(text)).join('\n');
  assert.match(faults, /afterHours: expected one of message, ring/);
  assert.match(faults, /answering\.first: expected one of attendant, staff/);
  assert.match(faults, /answering\.ringSeconds: expected at most 120/);
  assert.match(
    faults,
    /answering\.attendantWhen\[0\]: expected one of closed, busy, unanswered, unregistered/,
  );
  const keys = changed('afterHours: ring', 'answering: { rings: nobody }').concat(
    'entrances: [{ dialled: "123", answering: { first: staff, rings: someone } }]\n',
  );
  const wrong = (await faultsIn(keys)).join('\n');
  assert.match(wrong, /^\d+:\d+ answering\.rings: expected the key of one of people$/m);
  assert.match(wrong, /^\d+:\d+ entrances\[0\]\.answering\.rings: expected the key of one of people$/m);
});
