import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { scratchCli } from '../../support/run-cli.ts';

const SAMPLE = readFileSync('attendant.yaml', 'utf8');

test('a valid file exits 0, and is the one of the environment when none is named', async () => {
  using cli = scratchCli();
  const named = await cli.run(['config', 'check', 'attendant.yaml'], { configFile: '/nowhere' });
  assert.deepEqual([named.exitCode, named.text], [0, 'attendant.yaml: valid']);
  const fromEnvironment = await cli.run(['config', 'check', '--json']);
  assert.deepEqual(fromEnvironment.json, { file: 'attendant.yaml', valid: true, faults: [], warnings: [] });
});

test('a wrong file exits 2 with every fault at its place, and never a value', async () => {
  using cli = scratchCli();
  const file = join(cli.home, 'wrong.yaml');
  writeFileSync(
    file,
    SAMPLE.replace('maxCalls: 10', 'maxCalls: "hunter2"').replace('media: audiosocket', 'media: hunter3'),
  );
  const { exitCode, text } = await cli.run(['config', 'check', file]);
  assert.equal(exitCode, 2);
  assert.deepEqual(text.split('\n'), [
    `${file} has 2 faults`,
    `${file}:48:10 telephony.media: expected one of audiosocket, websocket`,
    `${file}:49:13 telephony.maxCalls: expected a number`,
  ]);
  const { json } = await cli.run(['config', 'check', file, '--json']);
  const { valid, faults } = json as { valid: boolean; faults: readonly object[] };
  assert.equal(valid, false);
  assert.deepEqual(faults[0], {
    line: 48,
    column: 10,
    path: 'telephony.media',
    expected: 'expected one of audiosocket, websocket',
  });
});

test('a file that cannot be read exits 2', async () => {
  using cli = scratchCli();
  const { exitCode, errors } = await cli.run(['config', 'check', '/nowhere/attendant.yaml']);
  assert.equal(exitCode, 2);
  assert.match(errors, /cannot read \/nowhere\/attendant\.yaml/);
});

test('what is valid and hardly meant is a warning, and still exits 0', async () => {
  using cli = scratchCli();
  const { exitCode, text } = await cli.run(['config', 'check'], { now: '2026-12-25' });
  assert.equal(exitCode, 0);
  assert.deepEqual(text.split('\n'), [
    'attendant.yaml: valid',
    '1 warning',
    "attendant.yaml:19:13 holidays[0].date: past: write next year's date, or none for every year",
  ]);
  const { json } = await cli.run(['config', 'check', '--json'], { now: '2027-02-01' });
  assert.equal((json as { warnings: readonly object[] }).warnings.length, 3);
});

test('doctor tells the warnings too', async () => {
  using cli = scratchCli();
  const file = join(cli.home, 'odd.yaml');
  writeFileSync(file, SAMPLE.replace('timeZone: Europe/London', 'timeZone: EST'));
  const { json } = await cli.run(['doctor', '--no-call', '--json'], { configFile: file });
  const { findings } = json as { findings: readonly { status: string; detail: string }[] };
  const warning = findings.find(({ detail }) => detail.includes('business.timeZone'));
  assert.deepEqual([warning?.status, /has no summer time/.test(warning?.detail ?? '')], ['warn', true]);
});
