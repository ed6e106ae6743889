import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTables } from '../../support/open-tables.ts';
import { type CliRun, scratchCli } from '../../support/run-cli.ts';

function withDatabase(cli: CliRun): CliRun {
  openTables(cli.home)[Symbol.dispose]();
  return cli;
}

test('who takes calls is said from the command line, shown, and taken back', async () => {
  using cli = withDatabase(scratchCli());
  assert.match((await cli.run(['desk', 'show'])).text, /nobody has said anything/);
  assert.match(
    (await cli.run(['desk', 'attendant'])).text,
    /^the attendant takes all calls until somebody says otherwise \(said /,
  );
  const billing = await cli.run(['desk', 'staff', '--for', 'billing', '--until', '17:00']);
  assert.match(billing.text, /^phones ring first for the calls for the billing desk until .*17:00/);
  const shown = await cli.run(['desk', 'show']);
  assert.equal(shown.text.split('\n').length, 2);
  await cli.run(['desk', 'hours']);
  const { json } = await cli.run(['desk', 'show', '--json']);
  assert.deepEqual(
    (json as { about: string }[]).map(({ about }) => about),
    ['billing'],
  );
});

test('somebody is away until a time, and back', async () => {
  using cli = withDatabase(scratchCli());
  const away = await cli.run(['desk', 'away', 'anna-lane', '--until', '14:00']);
  assert.match(away.text, /^Doctor Anna Lane is away until .*14:00/);
  assert.match((await cli.run(['desk', 'show'])).text, /Doctor Anna Lane is away/);
  assert.equal((await cli.run(['desk', 'back', 'anna-lane'])).text, 'Doctor Anna Lane is back');
  assert.match((await cli.run(['desk', 'show'])).text, /nobody has said anything/);
});

test('what nobody can mean is said, and nothing is kept', async () => {
  using cli = withDatabase(scratchCli());
  const who = await cli.run(['desk', 'away', 'nobody']);
  assert.deepEqual(
    [who.exitCode, who.errors],
    [1, 'nobody: expected a key of people: anna-lane, ben-ortega, billing'],
  );
  const when = await cli.run(['desk', 'attendant', '--until', '25:00']);
  assert.deepEqual([when.exitCode, when.errors], [1, '--until 25:00: expected a time such as 14:00']);
  assert.match((await cli.run(['desk', 'show'])).text, /nobody has said anything/);
});

test('before the first start there is nothing to say it to, and the home is named', async () => {
  using cli = scratchCli();
  const { exitCode, errors } = await cli.run(['desk', 'attendant']);
  assert.equal(exitCode, 1);
  assert.match(errors, /no database at /);
});
