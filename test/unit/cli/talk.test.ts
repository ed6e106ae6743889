import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CommanderError } from 'commander';
import { talkCommand } from '../../../src/cli/talk.ts';
import { hasStorage } from '../../../src/wiring/storage.ts';
import { changed, scratchFile } from '../../support/config-file.ts';
import { openTables } from '../../support/open-tables.ts';
import { scratchHome } from '../../support/scratch-home.ts';

interface Line {
  readonly said: readonly string[];
  readonly alarm: string | null;
  readonly leave: { readonly next: string; readonly key: string | null } | null;
  readonly stored: readonly { readonly callerName: string | null; readonly reason: string | null }[];
  readonly state: { readonly asked: string };
  readonly end?: true;
}

async function talk(
  home: string,
  written: readonly string[],
  ...args: readonly string[]
): Promise<readonly string[]> {
  return talkTo('attendant.yaml', home, written, ...args);
}

async function talkTo(
  configFile: string,
  home: string,
  written: readonly string[],
  ...args: readonly string[]
): Promise<readonly string[]> {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const command = talkCommand(
    { line: print, json: () => {}, error: print, exitCode: () => {} },
    {
      places: { home, configFile, configFrom: 'variable' },
      env: {},
      clock: { wallMs: () => Date.parse('2026-11-17T14:00:00Z') },
      input: linesOf(written),
    },
  );
  command.exitOverride().configureOutput({ writeOut: print, writeErr: print });
  await command.parseAsync([...args], { from: 'user' });
  return printed;
}

async function* linesOf(written: readonly string[]): AsyncGenerator<string> {
  yield* written;
}

async function turns(home: string, written: readonly string[], ...args: readonly string[]) {
  const printed = await talk(home, written, '--json', ...args);
  return printed.map((text): Line => JSON.parse(text));
}

const MESSAGE = ['i would like to leave a message', 'mary brown', 'yes', 'my heating is broken'];

test('each line is answered by one line, and what a turn commits stands in it', async () => {
  using home = scratchHome();
  const answers = await turns(home.path, [...MESSAGE, 'yes', 'goodbye']);
  assert.equal(answers.length, 6);
  assert.deepEqual(answers[3]?.said.at(-1), 'Is that right?');
  const stored = answers.flatMap((answer) => answer.stored);
  assert.deepEqual(
    stored.map(({ callerName, reason }) => [callerName, reason]),
    [['Mary Brown', 'my heating is broken']],
  );
  assert.deepEqual(answers.at(-1)?.leave, { next: 'done', key: null });
});

test('nothing of it is in the database without --store', async () => {
  using home = scratchHome();
  await turns(home.path, [...MESSAGE, 'yes']);
  assert.equal(hasStorage(home.path), false);
});

test('with --store messages are in the database, and those of a caller who hangs up in the last line', async () => {
  using home = scratchHome();
  const answers = await turns(home.path, MESSAGE, '--store');
  assert.deepEqual(answers.at(-1)?.end, true);
  assert.deepEqual(
    answers.at(-1)?.stored.map(({ callerName }) => callerName),
    ['Mary Brown'],
  );
  using storage = openTables(home.path, { readOnly: true });
  assert.deepEqual(
    storage.messages.list(5).map(({ kind, reason }) => [kind, reason]),
    [['missed-call', 'my heating is broken']],
  );
  assert.deepEqual(
    storage.calls.listRecent(5).map(({ endReason }) => endReason),
    ['caller-hung-up'],
  );
});

test('after the attendant has left, further lines get the same leave', async () => {
  using home = scratchHome();
  const [first, second] = await turns(home.path, ['billing please', 'are you open']);
  assert.deepEqual(first?.leave, { next: 'transfer', key: 'billing' });
  assert.deepEqual([second?.said, second?.leave], [[], first?.leave]);
});

test('keys are joined to answers as in a call, and an empty line is a silence', async () => {
  using home = scratchHome();
  const written = ['leave a message', 'mary brown', 'no', '#02079460999#', ''];
  const answers = await turns(home.path, written, '--from', 'anonymous');
  assert.equal(answers[3]?.state.asked, 'message-reason');
  assert.match(answers[4]?.said.join(' ') ?? '', /cannot hear you/);
});

test('the time is the office’s, whatever the machine’s zone is', async () => {
  using home = scratchHome();
  const [answer] = await turns(home.path, ['are you open'], '--at', '2026-12-21T10:00');
  assert.match(answer?.said[0] ?? '', /open now until 12:30 pm/);
});

test('a time that is none is refused with an example', async () => {
  using home = scratchHome();
  await assert.rejects(talk(home.path, [], '--at', '2026-02-30T10:00'), CommanderError);
  await assert.rejects(talk(home.path, [], '--at', 'tomorrow'), CommanderError);
});

test('an hour that summer time leaves out is refused', async () => {
  using home = scratchHome();
  await assert.rejects(talk(home.path, [], '--at', '2027-03-28T01:30'), /clocks go forward/);
});

test('a person reads the conversation, with the greeting when it is asked for', async () => {
  using home = scratchHome();
  const printed = await talk(home.path, ['billing'], '--greeting');
  assert.match(printed[0] ?? '', /^attendant {2}.*automated assistant/);
  assert.deepEqual(printed.slice(1), [
    "attendant  I'll put you through to the billing desk.",
    '-> transfer billing',
  ]);
});

for (const [how, line, alarm] of [
  ['asks for a person', 'operator', null],
  ['presses 0', '#0', null],
  ['speaks of danger', 'my husband has collapsed', 'medical'],
] as const) {
  test(`who has told everything and then ${how} leaves it behind for the staff`, async () => {
    using home = scratchHome();
    const last = (await turns(home.path, [...MESSAGE, line])).at(-1);
    assert.deepEqual([last?.leave, last?.alarm], [{ next: 'people', key: null }, alarm]);
    assert.deepEqual(
      last?.stored.map(({ callerName, reason }) => [callerName, reason]),
      [['Mary Brown', 'my heating is broken']],
    );
  });
}

test('who told nothing leaves nothing behind', async () => {
  using home = scratchHome();
  assert.deepEqual((await turns(home.path, ['operator'])).at(-1)?.stored, []);
});

test('in a house of several offices the one answers that has the number, or that is asked for, and keeps what is left', async () => {
  using home = scratchHome();
  using file = scratchFile(changed('name: Riverside Practice', 'name: Hill Surgery'));
  mkdirSync(join(home.path, 'offices'));
  const text = changed('name: Riverside Practice', 'name: Harbour Clinic');
  writeFileSync(
    join(home.path, 'offices', 'harbour.yaml'),
    `${text.slice(0, text.indexOf('engines:'))}entrances: [{ dialled: "200", greeting: "{business}, quay desk. I am an automated assistant." }]`,
  );
  const first = async (...args: readonly string[]) => {
    const [greeting] = await talkTo(file.path, home.path, [], '--json', '--greeting', ...args);
    return JSON.parse(greeting ?? '').said.join(' ');
  };
  assert.match(await first('--entrance', '200'), /^Harbour Clinic, quay desk\./);
  assert.match(await first('--entrance', '100'), /^Hill Surgery, hello\./);
  assert.match(await first(), /^Hill Surgery, hello\./);
  await talkTo(file.path, home.path, [...MESSAGE, 'yes'], '--store', '--entrance', '200');
  for (const [tenant, count] of [
    ['default', 0],
    ['harbour', 1],
  ] as const) {
    using tables = openTables(home.path, { readOnly: true, tenant });
    assert.equal(tables.messages.list(9).length, count, tenant);
  }
});

test('who has dialled a number of an entrance is met as it says', async () => {
  using home = scratchHome();
  using file = scratchFile(
    changed(
      'engines:',
      `entrances:
  - { dialled: "+44207946015X", department: billing, greeting: "{business}, accounts. I am an automated assistant." }
  - { dialled: "+49301234567", language: de-DE }
engines:`,
    ).replace('language: en-GB', 'language: en-GB\n  languages: [{ tag: de-DE }]'),
  );
  const by = async (number: string, ...lines: readonly string[]) =>
    (await talkTo(file.path, home.path, lines, '--json', '--greeting', '--entrance', number)).map((text) =>
      JSON.parse(text),
    );
  const [accounts, ...turns] = await by('02079460155', ...MESSAGE, 'yes');
  assert.equal(accounts.said.join(' '), 'Riverside Practice, accounts. I am an automated assistant.');
  assert.match(turns[0].said[0], /^I'll take a message for the billing desk\./);
  assert.equal(turns.at(-1).stored[0].forKey, 'billing');
  const [german] = await by('0049301234567');
  assert.match(german.said[0], /^Riverside Practice, guten Tag\./);
  const [other, asked] = await by('100', 'i would like to leave a message');
  assert.match(other.said[0], /^Riverside Practice, hello\./);
  assert.match(asked.said[0], /^I'll take a message\./);
});
