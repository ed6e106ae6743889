import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isSecret } from '../../../src/core/salted-hash.ts';
import { openTables } from '../../support/open-tables.ts';
import { type CliRun, scratchCli } from '../../support/run-cli.ts';
import { keeps, messageOf, storeCall } from '../../support/stored-calls.ts';

const CSV = `name;phone;phone2;mail;born;code
"Sample, Anna";07700 900123;;Anna@Example.org;1980-12-31;
Ben Sample;+44 7700 900123;020 7946 0123;;;2468
`;
const AT_MS = Date.UTC(2026, 10, 20, 9, 14, 5);

async function importing(cli: CliRun, text: string) {
  openTables(cli.home)[Symbol.dispose]();
  const file = join(cli.home, 'persons.csv');
  writeFileSync(file, text);
  return cli.run(['persons', 'import', file]);
}

test('persons of a spreadsheet are imported with their addresses, and what they prove themselves by is in no row', async () => {
  using cli = scratchCli();
  const { text, exitCode } = await importing(cli, CSV);
  assert.deepEqual([text, exitCode], ['2 persons imported', 0]);
  const listed = await cli.run(['persons', 'list']);
  assert.match(listed.text, /Ben Sample +\+442079460123 \+447700900123 +code/);
  assert.match(listed.text, /Sample, Anna +\+447700900123 anna@example\.org +date of birth/);
  const { json } = await cli.run(['persons', 'list', '--json']);
  assert.doesNotMatch(JSON.stringify(json), /1980|2468|scrypt/);
  using tables = openTables(cli.home, { readOnly: true });
  const [ben] = tables.persons.list(9);
  const kept = tables.persons.find(ben?.id ?? '');
  assert.equal(await isSecret('2468', kept?.codeHash ?? ''), true);
});

test('the same file a second time changes nothing but makes nobody twice', async () => {
  using cli = scratchCli();
  await importing(cli, CSV);
  await importing(cli, CSV);
  using tables = openTables(cli.home, { readOnly: true });
  assert.equal(tables.persons.list(9).length, 2);
});

for (const [what, text, complaint] of [
  ['a number that is none', 'name,phone\nAnna,12', /line 2: "12" is no telephone number/],
  ['a mail address that is none', 'name,mail\nAnna,anna', /line 2: "anna" is no mail address/],
  ['a date that is none', 'name,born\nAnna,1980-02-30', /line 2: "1980-02-30" is no date/],
  ['no name', 'name,phone\n,07700 900123', /line 2: no name/],
  ['a column nobody knows', 'name,shoe\nAnna,44', /unknown column shoe/],
  ['no head', 'Anna,07700 900123', /unknown column|no column/],
] as const) {
  test(`of a file with ${what} nothing is imported, and the line is named`, async () => {
    using cli = scratchCli();
    const { errors, exitCode } = await importing(cli, text);
    assert.match(errors, complaint);
    assert.equal(exitCode, 1);
    using tables = openTables(cli.home, { readOnly: true });
    assert.deepEqual(tables.persons.list(9), []);
  });
}

test('staff see who rings again, and what came before', async () => {
  using cli = scratchCli();
  await importing(cli, CSV);
  {
    using tables = openTables(cli.home);
    const callerNumber = '+442079460123';
    storeCall(tables, { id: 'first', callerNumber, startedAtMs: AT_MS });
    tables.write([keeps(messageOf('first', { takenAtMs: AT_MS + 1000 }))]);
    storeCall(tables, { id: 'second', callerNumber, startedAtMs: AT_MS + 86_400_000 });
    tables.write([keeps(messageOf('second', { takenAtMs: AT_MS + 86_401_000 }))]);
    storeCall(tables, { id: 'stranger', callerNumber: '+15550100', startedAtMs: AT_MS + 86_400_000 });
  }
  const before =
    /known: Ben Sample\n +rang before: 1 time, last 2026-11-20 09:14:05; left 1 message \(1 open\)/;
  assert.match((await cli.run(['calls', 'show', 'second'])).text, before);
  assert.match((await cli.run(['messages', 'show', 'second-0'])).text, before);
  assert.match((await cli.run(['messages', 'list'])).text, before);
  assert.doesNotMatch((await cli.run(['calls', 'show', 'first'])).text, /rang before/);
  assert.doesNotMatch((await cli.run(['calls', 'show', 'stranger'])).text, /rang before|known/);
});

test('a message that was stored late says so', async () => {
  using cli = scratchCli();
  {
    using tables = openTables(cli.home);
    tables.write([{ ...keeps(messageOf('a')), lateByMs: 65_000 }]);
  }
  assert.match((await cli.run(['messages', 'list'])).text, /stored 1:05 late/);
});
