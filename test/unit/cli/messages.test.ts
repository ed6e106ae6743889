import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noDatabaseIn } from '../../../src/cli/no-database.ts';
import type { MessageRecord } from '../../../src/ports/message-repository.ts';
import { openStorage } from '../../../src/wiring/storage.ts';
import { scratchCli } from '../../support/run-cli.ts';

const MESSAGE: MessageRecord = {
  id: 'm1',
  tenant: 'default',
  callId: 'c1',
  kind: 'message',
  callerName: 'Sample Caller',
  callbackNumber: '+15550100',
  reason: 'wants a copy\u0007 of the invoice',
  forKey: 'billing',
  recording: '2026-11-23/091405.250-c1.wav',
  takenAtMs: new Date(2026, 10, 23, 9, 14, 5).getTime(),
};
const MISSED: MessageRecord = {
  ...MESSAGE,
  id: 'm2',
  kind: 'missed-call',
  callerName: null,
  callbackNumber: null,
  reason: null,
  forKey: null,
  recording: null,
  takenAtMs: MESSAGE.takenAtMs + 60_000,
};

function fill(home: string): void {
  using storage = openStorage(home);
  for (const message of [MESSAGE, MISSED]) storage.messages.add(message);
}

test('messages are listed newest first, with all that is known', async () => {
  using cli = scratchCli();
  fill(cli.home);
  const { text, exitCode } = await cli.run(['messages', 'list']);
  assert.equal(exitCode, 0);
  assert.deepEqual(text.split('\n'), [
    '2026-11-23 09:15:05  missed call for the office',
    '  from no number',
    '  call c1',
    '2026-11-23 09:14:05  message for billing',
    '  from Sample Caller, +15550100',
    '  wants a copy\ufffd of the invoice',
    '  recording: 2026-11-23/091405.250-c1.wav',
    '  call c1',
  ]);
});

test('messages with --json are the records', async () => {
  using cli = scratchCli();
  fill(cli.home);
  assert.deepEqual((await cli.run(['messages', 'list', '--json'])).json, [MISSED, MESSAGE]);
  assert.deepEqual((await cli.run(['messages', 'list', '--json', '--limit', '1'])).json, [MISSED]);
});

test('no messages is not a failure', async () => {
  using cli = scratchCli();
  const unstarted = await cli.run(['messages', 'list']);
  assert.deepEqual([unstarted.exitCode, unstarted.text], [0, noDatabaseIn(cli.home)]);
  assert.deepEqual((await cli.run(['messages', 'list', '--json'])).json, []);
  openStorage(cli.home)[Symbol.dispose]();
  const { exitCode, text } = await cli.run(['messages', 'list']);
  assert.deepEqual([exitCode, text], [0, 'no messages yet']);
});
