import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { AppError } from '../../../src/core/errors.ts';
import { readCase } from '../../../src/evaluation/read-case.ts';
import { scratchCases } from './scratch-cases.ts';

const SAMPLE = { configFile: 'attendant.yaml', env: {} };

async function faultsOf(text: string): Promise<readonly string[]> {
  using cases = scratchCases();
  try {
    await readCase(cases.write('case.yaml', text), SAMPLE);
  } catch (error) {
    assert.ok(AppError.is(error, 'config.invalid'), String(error));
    return error.message.split('\n').slice(1);
  }
  return [];
}

const CALL = 'call:\n  - hear: hello\n';

for (const [what, text, fault] of [
  ['an unknown key', `name: x\n${CALL}    heer: you\n`, '4:5 call[0].heer: unknown key: did you mean hear?'],
  [
    'a number without quotes',
    `name: x\nfrom: 123\n${CALL}`,
    '2:7 from: expected text: put the number in quotes',
  ],
  [
    'a time that is none',
    `name: x\nat: 2026-02-30T10:00\n${CALL}`,
    '2:5 at: expected a time such as 2026-12-21T10:00',
  ],
  [
    'an hour that is none',
    `name: x\nat: 2026-02-20T25:00\n${CALL}`,
    '2:5 at: expected a time such as 2026-12-21T10:00',
  ],
  ['no name', CALL, '1:1 name: missing: expected text'],
  [
    'two actions in a step',
    'name: x\ncall:\n  - say: hi\n    press: "1"\n',
    '4:12 call[0].press: expected one of say, press, silence, hangUp in a step',
  ],
  [
    'a step that does nothing',
    `name: x\n${CALL}  - hear: you\n`,
    '4:5 call[1]: expected one of say, press, silence, hangUp',
  ],
  [
    'a voice without words',
    'name: x\ncall:\n  - press: "1"\n    voice: en-gb\n',
    '4:12 call[0].voice: expected only beside say',
  ],
  [
    'an overlap without sound',
    'name: x\ncall:\n  - silence: 100\n    over: 5\n',
    '4:11 call[0].over: expected only beside say or press',
  ],
  [
    'words after the end',
    'name: x\ncall:\n  - hangUp: true\n  - say: hi\n',
    '3:13 call[0].hangUp: expected in the last step only',
  ],
  [
    'a mode that is left out',
    `name: x\nmodes: [rules]\n${CALL}`,
    '1:1 why: missing: expected why a mode is left out',
  ],
  [
    'a pattern that is none',
    'name: x\ncall:\n  - hear: /(/\n',
    '3:11 call[0].hear: expected words, or a regular expression between slashes, or expected a list',
  ],
  [
    'a leave that is none',
    `name: x\n${CALL}then: { leave: gone }\n`,
    '4:16 then.leave: expected people, done, none, or { transfer: KEY }',
  ],
  [
    'an office that is none',
    `name: x\noffice: { hours: { monday: never } }\n${CALL}`,
    '2:28 office.hours.monday: expected a list of hours, such as ["09:00-12:30", "13:30-17:00"]; [] is closed',
  ],
  ['text that is no YAML', 'name: "x\n', '2:1 the file: not valid YAML: a quotation mark is not closed'],
] as const) {
  test(`${what} is a fault with its place`, async () => {
    assert.deepEqual((await faultsOf(text)).map((line) => line.trim()).slice(0, 1), [fault]);
  });
}

test('what a case says of the office is laid over the configuration, for this case alone', async () => {
  using cases = scratchCases();
  const office = 'office: { business: { name: Hill House }, people: [] }';
  const { config, tree } = await readCase(cases.write('case.yaml', `name: x\n${office}\n${CALL}`), SAMPLE);
  assert.deepEqual([config.office.name, config.office.people], ['Hill House', []]);
  assert.equal(config.office.address, '12 Mill Lane, Riverside');
  assert.ok(JSON.stringify(tree).includes('"name":"Hill House"'));
});

test('a configuration that is wrong is said by its own name, not by that of the case', async () => {
  using cases = scratchCases();
  const configFile = cases.write('attendant.yaml', 'business: {}\n');
  const file = cases.write('case.yaml', `name: x\n${CALL}`);
  await assert.rejects(readCase(file, { configFile, env: {} }), /attendant\.yaml has \d+ faults/);
});

test('every file of ours can be read, and has a name of its own', async () => {
  const files = globSync('test/eval/*.yaml');
  assert.ok(files.length >= 25, `${files.length} files`);
  const names = new Set<string>();
  for (const file of files) names.add((await readCase(file, SAMPLE)).case.name);
  assert.equal(names.size, files.length, 'two files have one name');
});
