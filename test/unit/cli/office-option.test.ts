import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openTables } from '../../support/open-tables.ts';
import { scratchCli } from '../../support/run-cli.ts';
import { keeps, messageOf, storeCall } from '../../support/stored-calls.ts';

/** A home with a further office, and a call and a message for each. */
function house() {
  const cli = scratchCli();
  mkdirSync(join(cli.home, 'offices'));
  writeFileSync(join(cli.home, 'offices', 'harbour.yaml'), 'business: {}\n');
  for (const [tenant, id] of [
    ['default', 'a1'],
    ['harbour', 'b2'],
  ] as const) {
    using tables = openTables(cli.home, { tenant });
    storeCall(tables, { id, startedAtMs: 1 });
    tables.write([keeps(messageOf(id, { callerName: `caller of ${tenant}` }))]);
  }
  return cli;
}

test('a command is about the office that is asked for, wherever the option stands', async () => {
  using cli = house();
  const idsOf = async (...args: readonly string[]) => {
    const { json } = await cli.run([...args, '--json']);
    assert.ok(Array.isArray(json));
    return json.map(({ id }: { readonly id: string }) => id);
  };
  assert.deepEqual(await idsOf('calls', 'list'), ['a1']);
  assert.deepEqual(await idsOf('calls', 'list', '--office', 'harbour'), ['b2']);
  assert.deepEqual(await idsOf('--office=harbour', 'calls', 'list'), ['b2']);
  assert.deepEqual(await idsOf('calls', 'list', '--office', 'default'), ['a1']);
});

test('what is shown, exported and removed of one office is not another’s', async () => {
  using cli = house();
  const harbour = ['--office', 'harbour'];
  assert.match((await cli.run(['messages', 'list', ...harbour])).text, /caller of harbour/);
  assert.doesNotMatch((await cli.run(['messages', 'list', ...harbour])).text, /caller of default/);
  assert.equal((await cli.run(['calls', 'show', 'a1', ...harbour])).exitCode, 1);
  const { exitCode } = await cli.run([...['calls', 'purge', '--before', '2030-01-01', '--yes'], ...harbour]);
  assert.equal(exitCode, 0);
  assert.match((await cli.run(['messages', 'list'])).text, /caller of default/);
  assert.doesNotMatch((await cli.run(['messages', 'list', ...harbour])).text, /caller of/);
});

test('an office that is not there is named, with those that are', async () => {
  using cli = house();
  const { exitCode, errors } = await cli.run(['messages', 'list', '--office', 'quay']);
  assert.equal(exitCode, 2);
  assert.match(errors, /no office quay.*offices: default, harbour/);
});
