import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { noDatabaseIn } from '../../../src/cli/no-database.ts';
import type { MessageRecord } from '../../../src/ports/message-repository.ts';
import { openTables } from '../../support/open-tables.ts';
import { scratchCli } from '../../support/run-cli.ts';
import { keeps } from '../../support/stored-calls.ts';
import { spoolVoicemail } from '../../support/voicemail.ts';

/** London has UTC in November. */
const TAKEN_MS = Date.UTC(2026, 10, 23, 9, 14, 5);
const MESSAGE: MessageRecord = {
  id: 'c1-0',
  callId: 'c1',
  kind: 'message',
  callerName: 'Sample \u202eCaller',
  callbackNumber: '+15550100',
  extension: '45',
  reason: 'wants a copy\u0007 of the invoice',
  forKey: 'billing',
  fields: [{ key: 'dateOfBirth', value: '1962-05-03' }],
  urgency: 'normal',
  ownerKey: 'billing',
  dueAtMs: null,
  recording: '2026-11-23/091405.250-c1.wav',
  nameRecording: null,
  takenAtMs: TAKEN_MS,
};
const MISSED: MessageRecord = {
  ...MESSAGE,
  id: 'c1-1',
  kind: 'missed-call',
  callerName: null,
  callbackNumber: null,
  extension: null,
  reason: null,
  forKey: null,
  fields: [],
  ownerKey: null,
  recording: null,
  nameRecording: null,
  takenAtMs: TAKEN_MS + 60_000,
};
const EARLIER = { persons: [], calls: 0, isMore: false, lastAtMs: null, messages: 0, openMessages: 0 };
const OPEN = {
  threadId: null,
  personId: null,
  lateByMs: null,
  claimedAtMs: null,
  claimedBy: null,
  escalatedAtMs: null,
  escalatedTo: null,
  doneAtMs: null,
  doneBy: null,
  earlier: EARLIER,
};

function fill(home: string): void {
  using storage = openTables(home);
  for (const message of [MESSAGE, MISSED]) storage.write([keeps(message)]);
}

const firstLines = (text: string) => text.split('\n').filter((line) => !line.startsWith(' '));

test('messages are listed newest first, with all that is known, and where the recording is', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const { text, exitCode } = await cli.run(['messages', 'list']);
  assert.equal(exitCode, 0);
  assert.deepEqual(text.split('\n'), [
    '2026-11-23 09:15:05  missed call for the office',
    '  from no number',
    '  id c1-1',
    '  call c1',
    '2026-11-23 09:14:05  message for billing',
    '  from Sample \ufffdCaller, +15550100, extension 45',
    '  wants a copy\ufffd of the invoice',
    '  dateOfBirth: 1962-05-03',
    `  recording: ${cli.home}/recordings/2026-11-23/091405.250-c1.wav`,
    '  id c1-0',
    '  call c1',
  ]);
});

test('messages with --json are the records', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const [message, missed] = [
    { ...MESSAGE, ...OPEN },
    { ...MISSED, ...OPEN },
  ];
  assert.deepEqual((await cli.run(['messages', 'list', '--json'])).json, [missed, message]);
  assert.deepEqual((await cli.run(['messages', 'list', '--json', '--limit', '1'])).json, [missed]);
  assert.deepEqual((await cli.run(['messages', 'show', 'c1-0', '--json'])).json, { ...message, events: [] });
});

test('times are those of the office, and of this machine by name when no configuration says them', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const configFile = join(cli.home, 'attendant.yaml');
  // A key that this shell does not have is no reason to show other times.
  writeFileSync(
    configFile,
    'business: { name: A, address: B, timeZone: America/New_York, language: en-US }\nengines: { apiKey: "$' +
      '{NOT_SET}" }\n',
  );
  const there = await cli.run(['messages', 'list'], { configFile });
  assert.deepEqual(
    [firstLines(there.text)[1], there.errors],
    ['2026-11-23 04:14:05  message for billing', ''],
  );
  const nowhere = await cli.run(['messages', 'list'], { configFile: '/nowhere/attendant.yaml' });
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  assert.match(nowhere.errors, /^times are those of this machine, \S+: .*\/nowhere\/attendant\.yaml$/);
  assert.ok(nowhere.errors.includes(timeZone));
});

test('no messages is not a failure, and names the home that was looked in', async () => {
  using cli = scratchCli();
  const unstarted = await cli.run(['messages', 'list']);
  assert.deepEqual([unstarted.exitCode, unstarted.text], [0, noDatabaseIn(cli.home)]);
  assert.deepEqual((await cli.run(['messages', 'list', '--json'])).json, []);
  openTables(cli.home)[Symbol.dispose]();
  const { exitCode, text } = await cli.run(['messages', 'list']);
  assert.deepEqual([exitCode, text], [0, `no messages in ${cli.home} yet`]);
});

test('a message that is done comes after open ones, and is open again when that is undone', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const done = await cli.run(['messages', 'done', 'c1-1']);
  assert.deepEqual([done.exitCode, done.text], [0, 'message c1-1 is done']);
  const [first = '', second = ''] = firstLines((await cli.run(['messages', 'list'])).text);
  assert.equal(first, '2026-11-23 09:14:05  message for billing');
  const by = userInfo().username;
  assert.match(
    second,
    new RegExp(`^2026-11-23 09:15:05 {2}missed call for the office, done \\d{4}-.* by ${by}$`),
  );
  const open = await cli.run(['messages', 'list', '--open']);
  assert.deepEqual(firstLines(open.text), [first]);

  await cli.run(['messages', 'done', 'c1-1', '--undo']);
  assert.equal(firstLines((await cli.run(['messages', 'list', '--open'])).text).length, 2);
});

test('the list is as long as asked, open ones before done ones, and whole with --all', async () => {
  using cli = scratchCli();
  {
    using storage = openTables(cli.home);
    for (let n = 0; n < 25; n += 1) {
      storage.write([keeps({ ...MESSAGE, id: `m${n}`, takenAtMs: TAKEN_MS + n })]);
      if (n > 4) storage.messages.change(`m${n}`, { type: 'done', atMs: 1, by: null });
    }
  }
  assert.equal(firstLines((await cli.run(['messages', 'list'])).text).length, 20);
  assert.equal(firstLines((await cli.run(['messages', 'list', '--all'])).text).length, 25);
  const { json } = await cli.run(['messages', 'list', '--limit', '6', '--json']);
  assert.deepEqual(
    (json as { id: string }[]).map(({ id }) => id),
    ['m4', 'm3', 'm2', 'm1', 'm0', 'm24'],
  );
});

test('the beginning of an id is enough while it fits one message', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const two = await cli.run(['messages', 'show', 'c1']);
  assert.deepEqual([two.exitCode, two.errors], [1, '2 messages begin with c1:\n  c1-0\n  c1-1']);
  const none = await cli.run(['messages', 'done', 'zz']);
  assert.deepEqual([none.exitCode, none.errors], [1, `no message in ${cli.home} begins with zz`]);
  const one = await cli.run(['messages', 'show', 'C1-1']);
  assert.equal(firstLines(one.text)[0], '2026-11-23 09:15:05  missed call for the office');
});

test('what callers said to the mailbox of the PBX is listed, shown and played, and deleted by phone only', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const sound = spoolVoicemail(cli.home, { origtime: TAKEN_MS / 1000 + 30 });
  spoolVoicemail(cli.home, { folder: 'Old', number: 1, origtime: TAKEN_MS / 1000 + 90 });
  const { text } = await cli.run(['messages', 'list']);
  assert.deepEqual(firstLines(text), [
    '2026-11-23 09:15:05  missed call for the office',
    '2026-11-23 09:14:35  voicemail of 0:12, not heard yet',
    '2026-11-23 09:14:05  message for billing',
    '2026-11-23 09:15:35  voicemail of 0:12, heard',
  ]);
  assert.ok(
    text.includes(
      `  from Sample Caller, +15550100\n  recording: ${sound}.wav\n  id ${TAKEN_MS / 1000 + 30}-0`,
    ),
  );
  const done = await cli.run(['messages', 'done', String(TAKEN_MS / 1000 + 30)]);
  assert.equal(done.exitCode, 1);
  assert.match(done.errors, /\*98/);
  const { json } = await cli.run(['messages', 'show', String(TAKEN_MS / 1000 + 30), '--json']);
  assert.deepEqual((json as { kind: string; file: string }).file, `${sound}.wav`);
});

test('a mailbox is listed before the database is there, too', async () => {
  using cli = scratchCli();
  spoolVoicemail(cli.home);
  assert.match((await cli.run(['messages', 'list'])).text, /voicemail of 0:12, not heard yet/);
});
