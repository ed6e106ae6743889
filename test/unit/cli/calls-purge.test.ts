import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { mailboxIn } from '../../../src/wiring/mailbox.ts';
import { openTables } from '../../support/open-tables.ts';
import { type CliRun, scratchCli } from '../../support/run-cli.ts';
import { keeps, messageOf, storeCall } from '../../support/stored-calls.ts';
import { spoolVoicemail } from '../../support/voicemail.ts';

const CALLER = '07700 900123';
const AT_MS = Date.UTC(2026, 10, 22, 12);
/** Stands in everything this caller has left. */
const CANARY = 'canary-7b2e';

/** A caller who called twice, from a number shown in two ways, and left a message for it by another phone; and others. */
function fill({ home }: CliRun): void {
  using storage = openTables(home);
  storeCall(storage, {
    id: 'first',
    callerNumber: '+447700900123',
    startedAtMs: AT_MS,
    words: `${CANARY} one`,
  });
  storeCall(storage, {
    id: 'second',
    callerNumber: '07700900123',
    startedAtMs: AT_MS,
    words: `${CANARY} two`,
  });
  storeCall(storage, { id: 'by-another', callerNumber: '+447700900199', startedAtMs: AT_MS, words: 'three' });
  storeCall(storage, { id: 'stranger', callerNumber: '+447700900124', startedAtMs: AT_MS, words: 'four' });
  storage.write([
    keeps(messageOf('first', { reason: `${CANARY} message`, recording: record(home, 'first') })),
  ]);
  storage.write([keeps(messageOf('by-another', { callbackNumber: '07700900123', callerName: CANARY }))]);
  storage.write([
    keeps(messageOf('stranger', { callbackNumber: '+447700900124', recording: record(home, 'stranger') })),
  ]);
  record(home, 'second');
  spoolVoicemail(home, { number: 0, callerId: '"Sample" <07700900123>', words: CANARY });
  spoolVoicemail(home, { number: 1, callerId: '<+447700900124>' });
}

function record(home: string, callId: string): string {
  const name = `2026-11-22/120000.000-${callId}.wav`;
  mkdirSync(dirname(join(home, 'recordings', name)), { recursive: true });
  writeFileSync(join(home, 'recordings', name), callId === 'stranger' ? 'RIFF' : CANARY);
  return name;
}

/** Every file below the home in which the caller's words can be read. */
function canaries(home: string): readonly string[] {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(CANARY));
}

const COUNTS = {
  numbers: ['+447700900123', '07700900123'],
  calls: 2,
  messages: 2,
  openMessages: 2,
  recordings: 2,
  voicemails: 1,
  persons: 0,
};

test('what would be removed is said first, and nothing is removed without --yes', async () => {
  using cli = scratchCli();
  fill(cli);
  const { text, exitCode } = await cli.run(['calls', 'purge', '--caller', CALLER]);
  assert.equal(exitCode, 0);
  assert.deepEqual(text.split('\n'), [
    '2 calls, 2 messages (2 open), 2 recordings, 1 message in the mailbox of the PBX of +447700900123 and 07700900123 would be removed',
    'nothing was removed yet: say it again with --yes',
  ]);
  const { json } = await cli.run(['calls', 'purge', '--caller', CALLER, '--json']);
  assert.deepEqual(json, { removed: false, ...COUNTS });
  assert.ok(canaries(cli.home).length > 0);
});

test('all of one caller is gone, and can be read in no file beside a running daemon; others keep everything', async () => {
  using cli = scratchCli();
  fill(cli);
  using daemon = openTables(cli.home);
  assert.ok(canaries(cli.home).length >= 3, 'database, recordings and mailbox');
  const others = () => [
    ['stranger', 'by-another'].map((id) => [daemon.calls.find(id), daemon.calls.turns(id)]),
    daemon.messages.listOfCall('stranger'),
    mailboxIn(cli.home).list().at(-1)?.callerNumber,
  ];
  const before = others();
  const { json, exitCode } = await cli.run(['calls', 'purge', '--caller', CALLER, '--yes', '--json']);
  assert.equal(exitCode, 0);
  assert.deepEqual(json, {
    removed: true,
    ...COUNTS,
    left: { openCalls: 0, voicemailsLeft: 0, logEmptied: true },
  });
  assert.deepEqual(canaries(cli.home), []);
  assert.deepEqual(others(), before);
  assert.deepEqual(
    daemon.messages.list(9).map(({ callId }) => callId),
    ['stranger'],
  );
  assert.deepEqual((await cli.run(['calls', 'purge', '--caller', CALLER, '--json'])).json, {
    removed: false,
    numbers: [],
    calls: 0,
    messages: 0,
    openMessages: 0,
    recordings: 0,
    voicemails: 0,
    persons: 0,
  });
});

test('a call that is going on stays, and it is said', async () => {
  using cli = scratchCli();
  using storage = openTables(cli.home);
  storeCall(storage, { id: 'now', callerNumber: '+447700900123', startedAtMs: AT_MS, endedAtMs: null });
  const { text, exitCode } = await cli.run(['calls', 'purge', '--caller', CALLER, '--yes']);
  assert.equal(exitCode, 1);
  assert.match(text, /1 call of them still going on and left/);
  assert.equal(storage.calls.turns('now').length, 2);
});

test('what began before a day of the office is removed, and what came later is not', async () => {
  using cli = scratchCli();
  const configFile = join(cli.home, 'attendant.yaml');
  writeFileSync(
    configFile,
    readFileSync('attendant.yaml', 'utf8').replace('Europe/London', 'America/New_York'),
  );
  // Midnight in New York is five o'clock in Greenwich.
  const midnightMs = Date.UTC(2026, 10, 23, 5);
  {
    using storage = openTables(cli.home);
    storeCall(storage, { id: 'before', startedAtMs: midnightMs - 1 });
    storeCall(storage, { id: 'after', startedAtMs: midnightMs });
    storage.write([keeps(messageOf('before', { takenAtMs: midnightMs - 1 }))]);
  }
  await cli.run(['calls', 'purge', '--before', '2026-11-23', '--yes'], { configFile });
  using storage = openTables(cli.home, { readOnly: true });
  assert.deepEqual(
    storage.calls.listRecent(9).map(({ id }) => id),
    ['after'],
  );
  assert.deepEqual(storage.messages.list(9), []);
});

test('an export is all of one caller: calls with their turns, messages, and the sound', async () => {
  using cli = scratchCli();
  fill(cli);
  const folder = join(cli.home, 'for-the-caller');
  const { json, exitCode } = await cli.run(['calls', 'export', '--caller', CALLER, folder, '--json']);
  assert.equal(exitCode, 0);
  assert.deepEqual(json, { folder, ...COUNTS });
  const data: unknown = JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8'));
  const { calls, messages, voicemails } = data as {
    calls: { id: string; turns: { text: string }[] }[];
    messages: { callId: string; recording: string | null }[];
    voicemails: { file: string }[];
  };
  assert.deepEqual(
    calls.map(({ id, turns }) => [id, turns.map(({ text }) => text)]),
    [
      ['first', [`${CANARY} one`, `${CANARY} one`]],
      ['second', [`${CANARY} two`, `${CANARY} two`]],
    ],
  );
  assert.deepEqual(messages.map(({ callId }) => callId).toSorted(), ['by-another', 'first']);
  const sound = messages.find(({ callId }) => callId === 'first')?.recording ?? '';
  assert.equal(readFileSync(join(folder, sound), 'utf8'), CANARY);
  assert.equal(readFileSync(join(folder, voicemails[0]?.file ?? ''), 'utf8'), CANARY);
  assert.ok(!readFileSync(join(folder, 'data.json'), 'utf8').includes('900124'), 'nothing of anybody else');
  const again = await cli.run(['calls', 'export', '--caller', CALLER, folder]);
  assert.deepEqual([again.exitCode, again.errors.includes('already')], [1, true]);
});

test('neither a caller nor a day, both, and what is no number or no day are refused', async () => {
  using cli = scratchCli();
  fill(cli);
  for (const words of [
    [],
    ['--caller', CALLER, '--before', '2026-11-23'],
    ['--caller', 'anonymous'],
    ['--before', '2026-02-30'],
    ['--before', 'yesterday'],
  ]) {
    const { exitCode } = await cli.run(['calls', 'purge', ...words, '--yes']);
    assert.equal(exitCode, 2, words.join(' '));
  }
  assert.ok(canaries(cli.home).length > 0);
});
