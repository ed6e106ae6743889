import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepOffice } from '../../support/keep-office.ts';
import { openTables } from '../../support/open-tables.ts';
import { readRecords } from '../../support/read-records.ts';
import { scratchCli } from '../../support/run-cli.ts';
import { keeps, messageOf, storeCall } from '../../support/stored-calls.ts';

/** Calls of whom a spreadsheet should be afraid. */
function keepAll(home: string): void {
  keepOffice(home);
  using tables = openTables(home);
  storeCall(tables, {
    id: 'evil',
    callerNumber: '+447700900666',
    startedAtMs: 0,
    words: '=1+1, "quoted"\nÄnne',
  });
  const fields = [{ key: 'policy', value: '=A1' }];
  tables.write([keeps(messageOf('evil', { callerName: '@SUM(A1)', reason: '-2+3', takenAtMs: 0, fields }))]);
  tables.messages.change('evil-0', { type: 'note', atMs: 0, by: 'anna-lane', text: '+1 rang' });
}

test('everything is written as JSON: calls with turns, messages, persons, threads', async () => {
  using cli = scratchCli();
  keepAll(cli.home);
  const out = join(cli.home, 'out');
  const { exitCode, text } = await cli.run(['export', '--format', 'json', '--out', out]);
  assert.equal(exitCode, 0);
  assert.match(text, /^attendant\.json written to /);
  const read = JSON.parse(readFileSync(join(out, 'attendant.json'), 'utf8'));
  using tables = openTables(cli.home, { readOnly: true });
  const calls = tables.calls.listRecent(99).toSorted((a, b) => a.startedAtMs - b.startedAtMs);
  assert.equal(read.calls.length, 10);
  for (const [index, { state: _, owner: __, ...call }] of calls.entries()) {
    const { threadId, turns, ...exported } = read.calls[index];
    assert.deepEqual(exported, call);
    assert.deepEqual(turns, tables.calls.turns(call.id));
    assert.equal(threadId, tables.threads.ofCall(call.id)?.id);
  }
  const messages = read.messages.map(({ events, ...message }: { id: string; events: unknown }) => {
    assert.deepEqual(events, tables.messages.events(message.id));
    return message;
  });
  assert.deepEqual(messages, tables.messages.list(99).toReversed());
  assert.deepEqual(read.persons, tables.persons.list(99));
  assert.equal(read.threads.length, 10);
  assert.doesNotMatch(JSON.stringify(read), /hash\b|lastSaid/);
});

test('everything is written as CSV, and read back it is what was kept', async () => {
  using cli = scratchCli();
  keepAll(cli.home);
  const out = join(cli.home, 'out');
  mkdirSync(out);
  const { exitCode } = await cli.run(['export', '--format', 'csv', '--out', out]);
  assert.equal(exitCode, 0);
  const tableOf = (name: string) => readRecords(readFileSync(join(out, `${name}.csv`), 'utf8'));
  assert.deepEqual(readdirSync(out).sort(), [
    'addresses.csv',
    'calls.csv',
    'message-events.csv',
    'message-fields.csv',
    'messages.csv',
    'persons.csv',
    'threads.csv',
    'turns.csv',
  ]);
  const [evil] = tableOf('calls');
  assert.deepEqual(
    [evil?.['id'], evil?.['callerNumber'], evil?.['startedAt'], evil?.['summaryBy']],
    ['evil', "'+447700900666", '1970-01-01T00:00:00.000Z', 'rules'],
  );
  const turn = tableOf('turns').find(({ callId }) => callId === 'evil');
  assert.equal(turn?.['text'], `'=1+1, "quoted"\nÄnne`);
  const [message] = tableOf('messages');
  assert.deepEqual(
    [message?.['callerName'], message?.['reason'], message?.['doneAt']],
    ["'@SUM(A1)", "'-2+3", ''],
  );
  assert.deepEqual(
    [tableOf('calls').length, tableOf('turns').length, tableOf('messages').length],
    [10, 20, 10],
  );
  assert.deepEqual(tableOf('message-fields'), [{ messageId: 'evil-0', key: 'policy', value: "'=A1" }]);
  assert.deepEqual(tableOf('message-events'), [
    { messageId: 'evil-0', type: 'noted', at: '1970-01-01T00:00:00.000Z', by: 'anna-lane', text: "'+1 rang" },
  ]);
  assert.deepEqual(tableOf('persons'), [
    { id: 'p1', name: 'Sample Person', hasBirthDate: 'true', hasCode: 'false' },
  ]);
  assert.deepEqual(tableOf('addresses'), [{ personId: 'p1', kind: 'phone', value: "'+447700900001" }]);
  assert.equal(tableOf('threads').length, 10);
});

test('only its user may read an export; a folder with something in it is left alone', async () => {
  using cli = scratchCli();
  keepAll(cli.home);
  const out = join(cli.home, 'out');
  await cli.run(['export', '--format', 'csv', '--out', out]);
  assert.equal(statSync(out).mode & 0o777, 0o700);
  for (const name of readdirSync(out)) assert.equal(statSync(join(out, name)).mode & 0o777, 0o600, name);
  writeFileSync(join(out, 'calls.csv'), 'mine');
  const again = await cli.run(['export', '--format', 'csv', '--out', out]);
  assert.equal(again.exitCode, 1);
  assert.match(again.errors, /name a new folder/);
  assert.equal(readFileSync(join(out, 'calls.csv'), 'utf8'), 'mine');
});

test('without a format, or with another one, it is said which there are; without a database, where it was looked for', async () => {
  using cli = scratchCli();
  assert.equal((await cli.run(['export'])).exitCode, 2);
  const wrong = await cli.run(['export', '--format', 'xml']);
  assert.equal(wrong.exitCode, 2);
  assert.match(wrong.errors, /json, csv/);
  const none = await cli.run(['export', '--format', 'csv', '--out', join(cli.home, 'out')]);
  assert.equal(none.exitCode, 1);
  assert.match(none.errors, /no database at/);
});
