import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { noDatabaseIn } from '../../../src/cli/no-database.ts';
import { openTables } from '../../support/open-tables.ts';
import { scratchCli } from '../../support/run-cli.ts';

const FIRST = '8a6e0804-2bd0-4672-b79d-d97027f9071a';
const SECOND = '8a6f0000-2bd0-4672-b79d-d97027f9071a';
/** London has UTC in November. */
const START_MS = Date.UTC(2026, 10, 23, 9, 14, 5);

/** A finished call of three turns, and one that is with the billing desk. */
function fill(home: string): void {
  using storage = openTables(home);
  const { write } = storage;
  const chain = 'asterisk → rules';
  write([{ type: 'open', id: FIRST, startedAtMs: START_MS, chain }]);
  write([
    {
      type: 'identify',
      id: FIRST,
      callerNumber: '+15550100',
      callerName: 'Sample\u001b[2J',
      dialledNumber: '100',
    },
  ]);
  const turn = { callId: FIRST, heardText: null, delay: null, silencedMs: null };
  const delay = {
    noticedMs: 96,
    wordsMs: -20,
    replyMs: 93.4,
    speechMs: 540,
    decidedMs: 500,
    audibleMs: 560.4,
  };
  const [greeting, answer] = ['Hello.', 'We are open from nine to five.'];
  write([
    {
      type: 'turn',
      ...turn,
      seq: 1,
      speaker: 'attendant',
      text: greeting,
      heardText: greeting,
      atMs: START_MS + 40,
    },
  ]);
  write([
    { type: 'turn', ...turn, seq: 2, speaker: 'caller', text: 'when are you open', atMs: START_MS + 3100 },
  ]);
  write([
    {
      type: 'turn',
      ...turn,
      seq: 3,
      speaker: 'attendant',
      text: answer,
      heardText: 'We are open',
      atMs: START_MS + 65_000,
      delay,
      silencedMs: 132.4,
    },
  ]);
  write([{ type: 'finish', id: FIRST, reason: 'caller-hung-up', endedAtMs: START_MS + 72_000 }]);
  write([{ type: 'open', id: SECOND, startedAtMs: START_MS + 1000, chain }]);
  write([{ type: 'status', id: SECOND, status: 'away', transferKey: 'billing' }]);
}

test('calls are listed newest first', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const { text, exitCode } = await cli.run(['calls', 'list']);
  assert.equal(exitCode, 0);
  assert.deepEqual(text.split('\n'), [
    'ID                                    STARTED              LASTED  FROM                    ENDED',
    `${SECOND}  2026-11-23 09:14:06  open    unknown                 with people now (billing)`,
    `${FIRST}  2026-11-23 09:14:05  1:12    Sample\ufffd[2J <+15550100>  caller-hung-up`,
  ]);
});

test('the list is as long as asked, and data with --json', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const { json } = await cli.run(['calls', 'list', '--limit', '1', '--json']);
  assert.ok(Array.isArray(json));
  assert.deepEqual(
    json.map(({ id, status }) => [id, status]),
    [[SECOND, 'away']],
  );
});

test('a call shows who said what and when, what was heard, and each step of an answer', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const { text, exitCode } = await cli.run(['calls', 'show', '8A6E']);
  assert.equal(exitCode, 0);
  assert.deepEqual(text.split('\n'), [
    `call ${FIRST}`,
    '  from Sample\ufffd[2J <+15550100> to 100',
    '  2026-11-23 09:14:05, 1:12, caller-hung-up',
    '  asterisk → rules',
    '  not recorded',
    '',
    '  0:00  attendant  Hello.',
    '  0:03  caller     when are you open',
    '  1:05  attendant  We are open from nine to five.',
    '                   heard: We are open',
    "                   silent 132 ms after the caller's first sound",
    '                   after 560 ms: end-of-turn 500, speech 40, line 20; slowest: end-of-turn',
    '                   noticed     96 ms  █████████',
    '                   words      -20 ms  <',
    '                   reply       93 ms  █████████',
    '                   speech     540 ms           █████████████████████████████████████████',
    '                   decided    500 ms           █████████████████████████████████████',
    '                   audible    560 ms                                                    ██',
    '                   total      560 ms  ████████████████████████████████████████████████████',
    '                                      |0       |100      |200     |300     |400     |500 ms',
  ]);
});

test('a call of which no words are kept says so, and shows its times all the same', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const of = { type: 'turn', callId: SECOND, text: '', delay: null, silencedMs: null } as const;
  {
    using storage = openTables(cli.home);
    storage.write([{ ...of, seq: 1, speaker: 'attendant', heardText: '', atMs: START_MS + 1040 }]);
    storage.write([{ ...of, seq: 2, speaker: 'caller', heardText: null, atMs: START_MS + 4000 }]);
  }
  const { text } = await cli.run(['calls', 'show', SECOND]);
  assert.deepEqual(text.split('\n').slice(-3), [
    '  what was said is not kept: transcripts is false in the configuration',
    '  0:00  attendant  (not kept)',
    '  0:03  caller     (not kept)',
  ]);
});

test('what a call came to is shown with who wrote it, and is in the list for programs', async () => {
  using cli = scratchCli();
  fill(cli.home);
  {
    using storage = openTables(cli.home);
    const summary = { text: 'Asked for opening hours.', by: 'rules' } as const;
    storage.write([{ type: 'summary', id: FIRST, summary }]);
  }
  const { text } = await cli.run(['calls', 'show', FIRST]);
  assert.match(text, /^ {2}Asked for opening hours\. \(by rules\)$/m);
  const { json } = await cli.run(['calls', 'list', '--json']);
  const calls = json as readonly { id: string; summary: object | null }[];
  assert.deepEqual(calls.find(({ id }) => id === FIRST)?.summary, {
    text: 'Asked for opening hours.',
    by: 'rules',
  });
});

test('a call with --json is its record and its turns', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const { json } = await cli.run(['calls', 'show', FIRST, '--json']);
  const { call, turns } = json as { call: { id: string }; turns: { delay: { audibleMs: number } | null }[] };
  assert.equal(call.id, FIRST);
  assert.equal(turns[2]?.delay?.audibleMs, 560.4);
});

test('an id that fits no call, or two, is a failure that says so', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const none = await cli.run(['calls', 'show', 'ffff']);
  assert.deepEqual([none.exitCode, none.errors], [1, 'no call begins with ffff']);
  const two = await cli.run(['calls', 'show', '8a6']);
  assert.deepEqual([two.exitCode, two.errors], [1, '2 calls begin with 8a6']);
});

test('calls are listed in the time of the office', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const configFile = join(cli.home, 'attendant.yaml');
  writeFileSync(
    configFile,
    readFileSync('attendant.yaml', 'utf8').replace('Europe/London', 'Pacific/Auckland'),
  );
  const { text } = await cli.run(['calls', 'list'], { configFile });
  assert.match(text, /2026-11-23 22:14:06/);
  assert.match((await cli.run(['calls', 'show', FIRST], { configFile })).text, /2026-11-23 22:14:05, 1:12/);
});

test('before the first start there are no calls, and none that could be shown', async () => {
  using cli = scratchCli();
  const sentence = noDatabaseIn(cli.home);
  assert.ok(sentence.includes(join(cli.home, 'attendant.db')));
  const list = await cli.run(['calls', 'list']);
  assert.deepEqual([list.exitCode, list.text], [0, sentence]);
  const data = await cli.run(['calls', 'list', '--json']);
  assert.deepEqual([data.exitCode, data.json], [0, []]);
  const show = await cli.run(['calls', 'show', 'abc']);
  assert.deepEqual([show.exitCode, show.errors], [1, sentence]);
});
