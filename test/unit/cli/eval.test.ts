import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hasStorage } from '../../../src/wiring/storage.ts';
import { scratchCli } from '../../support/run-cli.ts';
import { scratchCases } from '../evaluation/scratch-cases.ts';

const RIGHT = 'name: right\ncall:\n  - say: where are you\n    hear: 12 Mill Lane\n';
const WRONG = RIGHT.replace('12', '13').replace('name: right', 'name: wrong');

test('files that pass are a line each, and nothing is stored', async () => {
  using cli = scratchCli();
  using cases = scratchCases();
  const { exitCode, text } = await cli.run(['eval', cases.write('a.yaml', RIGHT), '--talk']);
  assert.equal(exitCode, 0);
  assert.equal(text, 'ok    right (rules)\n1 of 1 passed (rules)');
  assert.equal(hasStorage(cli.home), false);
});

test('one file that fails makes the exit status 1, and says what was expected and heard', async () => {
  using cli = scratchCli();
  using cases = scratchCases();
  const files = [cases.write('a.yaml', RIGHT), cases.write('b.yaml', WRONG)];
  const { exitCode, text } = await cli.run(['eval', ...files, '--talk']);
  assert.equal(exitCode, 1);
  assert.match(text, /^ok {4}right \(rules\)\nFAIL {2}wrong \(rules\)$/m);
  assert.match(
    text,
    /step 1: say "where are you"\n +expected {2}13 Mill Lane\n +heard {5}Riverside Practice is at 12 Mill Lane/,
  );
  assert.match(text, /1 of 2 passed \(rules\)$/);
});

test('with --json each file is a line, and the last line counts', async () => {
  using cli = scratchCli();
  using cases = scratchCases();
  const files = [cases.write('a.yaml', RIGHT), cases.write('b.yaml', WRONG)];
  const { text } = await cli.run(['eval', ...files, '--talk', '--json']);
  const lines = text.split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.map(({ name, passed }) => [name, passed]),
    [
      ['right', true],
      ['wrong', false],
      [undefined, 1],
    ],
  );
  assert.deepEqual(lines.at(-1), { ran: 2, passed: 1, mode: 'rules' });
});

test('a file that cannot be read is named with each fault before any call is made', async () => {
  using cli = scratchCli();
  using cases = scratchCases();
  const files = [cases.write('a.yaml', RIGHT), cases.write('b.yaml', RIGHT.replace('hear', 'heer'))];
  const { exitCode, errors, text } = await cli.run(['eval', ...files, '--talk']);
  assert.equal(exitCode, 2);
  assert.match(errors, /b\.yaml has 1 fault\n {2}4:5 call\[0\]\.heer: unknown key/);
  assert.equal(text, '');
  assert.equal((await cli.run(['eval', join(cases.folder, 'none.yaml'), '--talk'])).exitCode, 2);
});

test('a running office takes on neither another time nor another office', async () => {
  using cli = scratchCli();
  using cases = scratchCases();
  const at = cases.write('a.yaml', `at: 2026-12-21T10:00\n${RIGHT}`);
  const office = cases.write('b.yaml', `office: { people: [] }\n${RIGHT}`);
  for (const [file, key] of [
    [at, 'at'],
    [office, 'office'],
  ] as const) {
    const { exitCode, errors } = await cli.run(['eval', file]);
    assert.equal(exitCode, 2);
    assert.match(
      errors,
      new RegExp(`has \`${key}\`, which a running office cannot take on; try it with --talk`),
    );
    assert.equal((await cli.run(['eval', file, '--talk'])).exitCode, 0);
  }
});

test('without a PBX nothing is called, and what to do is said', async () => {
  using cli = scratchCli();
  using cases = scratchCases();
  const { exitCode, errors } = await cli.run(['eval', cases.write('a.yaml', RIGHT)]);
  assert.equal(exitCode, 1);
  assert.match(errors, /there is no PBX with an account for us/);
});

test('a file for another mode than the office’s is left out, with its reason', async () => {
  using cli = scratchCli();
  using cases = scratchCases();
  const file = cases.write('a.yaml', `modes: [model]\nwhy: only a model claims\n${RIGHT}`);
  const { exitCode, errors, text } = await cli.run(['eval', file, '--talk']);
  assert.deepEqual([exitCode, text], [0, '0 of 0 passed (rules)']);
  assert.match(errors, /a\.yaml is left out: only a model claims$/);
});

test('the office’s time is that of the file', async () => {
  using cli = scratchCli();
  using cases = scratchCases();
  const at = (time: string, hear: string) =>
    cases.write(
      `${time}.yaml`,
      `name: ${time}\nat: 2026-12-21T${time}\ncall:\n  - say: are you open\n    hear: ${hear}\n`,
    );
  const files = [at('10:00', 'open now until 12:30 pm'), at('20:00', 'closed now')];
  assert.equal((await cli.run(['eval', ...files, '--talk'])).exitCode, 0);
  const never = cases.write('c.yaml', `at: 2027-03-28T01:30\n${RIGHT}`);
  assert.match((await cli.run(['eval', never, '--talk'])).errors, /the clocks go forward/);
});

test('the report is written where it is asked for', async () => {
  using cli = scratchCli();
  using cases = scratchCases();
  const report = join(cases.folder, 'report.html');
  await cli.run(['eval', cases.write('a.yaml', RIGHT), '--talk', '--report', report]);
  assert.match(readFileSync(report, 'utf8'), /<b>ok<\/b> right/);
  const { exitCode, errors } = await cli.run([
    'eval',
    cases.write('a.yaml', RIGHT),
    '--talk',
    '--report',
    cases.folder,
  ]);
  assert.equal(exitCode, 1);
  assert.match(errors, /cannot be written/);
});
