import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('a command about the whole house takes no office, instead of leaving it out without a word', async () => {
  using cli = house();
  for (const words of [['doctor'], ['eval', 'x.yaml'], ['config', 'reload'], ['pbx', 'files', 'x']]) {
    const { exitCode, errors } = await cli.run([...words, '--office', 'harbour']);
    assert.equal(exitCode, 2, words.join(' '));
    assert.match(errors, /about the whole house/);
  }
});

test('what callers left an office whose file is gone can be looked at and removed', async () => {
  using cli = house();
  rmSync(join(cli.home, 'offices', 'harbour.yaml'));
  const harbour = ['--office', 'harbour'];
  assert.match((await cli.run(['messages', 'list', ...harbour])).text, /caller of harbour/);
  await cli.run(['calls', 'purge', '--before', '2030-01-01', '--yes', ...harbour]);
  assert.equal((await cli.run(['messages', 'list', ...harbour])).exitCode, 2, 'nothing is left of it');
});

test('the file of an office is shown as a part of the house', async () => {
  using cli = house();
  const sample = readFileSync('attendant.yaml', 'utf8');
  const file = join(cli.home, 'offices', 'harbour.yaml');
  const own = sample.slice(0, sample.indexOf('engines:')).replace('Riverside Practice', 'Harbour Clinic');
  writeFileSync(file, `${own}entrances: [{ dialled: "200" }]\n`);
  for (const args of [[file], ['--office', 'harbour']]) {
    const { text, exitCode } = await cli.run(['config', 'show', ...args]);
    assert.equal(exitCode, 0, args.join(' '));
    assert.match(text, /name: Harbour Clinic[\s\S]*vendor: espeak/);
  }
  assert.match((await cli.run(['config', 'check', '--office', 'harbour'])).text, /^\S+harbour\.yaml: valid$/);
});
