import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { changed } from '../../support/config-file.ts';
import { openTables } from '../../support/open-tables.ts';
import { type CliRun, scratchCli } from '../../support/run-cli.ts';

/** The sample as its owner might have it: staff first, a message outside the hours, and a billing desk with hours of its own. */
const OFFICE = changed(
  'extension: "103" }',
  'extension: "103", hours: { thursday: ["10:00-11:00"], friday: [] } }',
)
  .replace('afterHours: ring', 'afterHours: message')
  .concat(
    'publicHolidays: closed\n',
    'answering: { first: staff, ringSeconds: 15 }\n',
    'entrances:\n  - { dialled: "02079460150", department: billing, answering: { first: staff, rings: billing } }\n',
  );

async function why(cli: CliRun, ...argv: readonly string[]) {
  const configFile = join(cli.home, 'attendant.yaml');
  writeFileSync(configFile, OFFICE);
  return await cli.run(['hours', 'why', ...argv], { configFile });
}

test('it says which hours count, what staff have said, and what a caller meets', async () => {
  using cli = scratchCli();
  const { text, exitCode } = await why(cli, '--at', '2026-12-24T10:30');
  assert.equal(exitCode, 0);
  assert.deepEqual(text.split('\n'), [
    'Thursday 24 December 2026, 10:30 in Europe/London',
    'Riverside Practice is open until 12:00: "Christmas Eve" of holidays counts',
    'answering says that staff have calls first',
    'attendantWhen has closed, and the office is open',
    'so the phones of the office ring first, for 15 s; then the attendant answers when they are busy, unanswered, unregistered',
    'who asks the attendant for people is put through',
    'the billing desk is open until 11:00: "Christmas Eve" of holidays counts',
  ]);
});

test('outside the hours it says until when, that a message is offered, and by which public holiday', async () => {
  using cli = scratchCli();
  const { text } = await why(cli, '--at', '2026-12-28T10:30');
  const [, office, , closed, route, people, billing] = text.split('\n');
  assert.equal(
    office,
    'Riverside Practice is closed until Tuesday 29 December 2026, 09:00: a public holiday, and publicHolidays is closed',
  );
  assert.equal(closed, 'attendantWhen has closed, and the office is closed');
  assert.equal(route, 'so the attendant answers');
  assert.match(people ?? '', /offered a message, and put through when they insist/);
  assert.match(billing ?? '', /^the billing desk is closed until Tuesday 29 December/);
});

test('the entrance of a number counts, with the hours of those whose phones it rings', async () => {
  using cli = scratchCli();
  const { text } = await why(cli, '--at', '2026-12-03T10:30', '--number', '020 7946 0150');
  assert.match(text, /^020 7946 0150 is the entrance 02079460150$/m);
  assert.match(text, /^the entrance's answering says that staff have calls first$/m);
  assert.match(text, /^so the billing desk is rung first, for 20 s; /m);
  assert.match(text, /^the billing desk is open until 11:00: its own hours of Thursday count$/m);
  const later = await why(cli, '--at', '2026-12-03T11:30', '--number', '020 7946 0150');
  assert.match(later.text, /^so the attendant answers$/m);
});

test('what staff have said at a desk phone beats the hours, with who said it and until when', async () => {
  using cli = scratchCli();
  {
    using tables = openTables(cli.home);
    const atMs = Date.UTC(2026, 11, 3, 10);
    tables.desk.put({
      kind: 'switch',
      takes: 'attendant',
      about: null,
      by: '101',
      atMs,
      untilMs: atMs + 3_600_000,
    });
  }
  const { text } = await why(cli, '--at', '2026-12-03T10:30');
  assert.match(
    text,
    /^101 said at 2026-12-03 10:00:00: the attendant takes all calls, until 2026-12-03 11:00:00\nso the attendant answers$/m,
  );
  const before = await why(cli, '--at', '2026-12-03T09:30');
  assert.match(before.text, /^so the phones of the office ring first/m);
});

test('as data it has the same, in times of the office', async () => {
  using cli = scratchCli();
  const { json } = await why(cli, '--at', '2026-12-25T10:00', '--json');
  const { office, route, people, because } = json as Record<string, object>;
  assert.deepEqual(office, {
    name: 'Riverside Practice',
    isOpen: false,
    until: '2026-12-29T09:00',
    by: { type: 'exception', name: 'Christmas Day' },
    hoursOfDate: '2026-12-25',
  });
  assert.deepEqual(route, { first: 'attendant' });
  assert.equal((people as unknown as readonly unknown[]).length, 1);
  assert.equal((because as unknown as readonly unknown[]).length, 2);
});

test('the next days are shown with what makes them different', async () => {
  using cli = scratchCli();
  const { text } = await cli.run(['hours', 'show', '--days', '4'], { now: '2026-12-23' });
  assert.deepEqual(text.split('\n'), [
    'DAY                         OPEN                      BECAUSE OF',
    'Wednesday 23 December 2026  09:00-12:30, 13:30-19:00',
    'Thursday 24 December 2026   09:00-12:00               Christmas Eve',
    'Friday 25 December 2026     closed                    Christmas Day',
    'Saturday 26 December 2026   closed',
  ]);
  const { json } = await cli.run(['hours', 'show', '--days', '1', '--json'], { now: '2026-12-24' });
  assert.deepEqual(json, [
    {
      date: '2026-12-24',
      open: [{ from: '09:00', to: '12:00' }],
      exception: 'Christmas Eve',
      publicHoliday: null,
    },
  ]);
});

test('keys of vendors do not matter, and a fault of the hours is told with its place', async () => {
  using cli = scratchCli();
  const configFile = join(cli.home, 'attendant.yaml');
  const variable = `$${'{DEEPGRAM_API_KEY}'}`;
  const deepgram = `speechToText: { vendor: deepgram, apiKey: "${variable}", model: nova-3 }`;
  writeFileSync(configFile, changed('speechToText: { vendor: grammar }', deepgram));
  assert.equal((await cli.run(['hours', 'why'], { configFile })).exitCode, 0);
  writeFileSync(configFile, changed('"13:30-19:00"', '"12:00-19:00"'));
  const { exitCode, errors } = await cli.run(['hours', 'why'], { configFile });
  assert.equal(exitCode, 2);
  assert.match(errors, /12:30 hours\.wednesday\[1\]: expected to begin after the one before it has ended/);
});

test('a number of another office is met by that office', async () => {
  using cli = scratchCli();
  mkdirSync(join(cli.home, 'offices'));
  const other = OFFICE.replace('Riverside Practice', 'Harbour Dental').replace('02079460150', '02079460199');
  writeFileSync(join(cli.home, 'offices', 'harbour.yaml'), other);
  const met = await why(cli, '--at', '2026-12-03T10:30', '--number', '02079460199');
  assert.match(met.text, /^Harbour Dental is open/m);
  const asked = await why(cli, '--at', '2026-12-03T10:30', '--office', 'harbour');
  assert.match(asked.text, /^Harbour Dental is open/m);
});
