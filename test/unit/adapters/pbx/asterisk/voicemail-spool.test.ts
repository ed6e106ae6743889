import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { createVoicemailSpool } from '../../../../../src/adapters/pbx/asterisk/voicemail-spool.ts';
import { spoolVoicemail } from '../../../../support/voicemail.ts';

function scratchHome(): Disposable & { readonly path: string; readonly mailbox: string } {
  const path = mkdtempSync(join(tmpdir(), 'attendant-home-'));
  const mailbox = join(path, 'pbx/asterisk/spool/voicemail/default/600');
  return { path, mailbox, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

test('what callers said to the mailbox comes newest first, with who, when, how long, and whether it was heard', () => {
  using home = scratchHome();
  const heard = spoolVoicemail(home.path, { folder: 'Old', origtime: 1_795_425_000, callerId: '102' });
  const fresh = spoolVoicemail(home.path, { number: 3 });
  assert.deepEqual(createVoicemailSpool(home.mailbox).list(), [
    {
      id: '1795425245-00000003',
      callerName: 'Sample Caller',
      callerNumber: '+15550100',
      takenAtMs: 1_795_425_245_000,
      lengthMs: 12_000,
      heard: false,
      file: `${fresh}.wav`,
    },
    {
      id: '1795425000-00000000',
      callerName: null,
      callerNumber: '102',
      takenAtMs: 1_795_425_000_000,
      lengthMs: 12_000,
      heard: true,
      file: `${heard}.wav`,
    },
  ]);
});

test('a number that was withheld is none', () => {
  using home = scratchHome();
  const ids = ['Unknown', '"Anonymous" <anonymous>', '"" <>', '', '<+15550101>', '"O\'Neil"'];
  for (const [number, callerId] of ids.entries())
    spoolVoicemail(home.path, { number, callerId, origtime: 1_795_425_245 - number });
  const found = createVoicemailSpool(home.mailbox).list();
  assert.deepEqual(
    found.map(({ callerName, callerNumber }) => [callerName, callerNumber]),
    [
      [null, null],
      [null, null],
      [null, null],
      [null, null],
      [null, '+15550101'],
      ["O'Neil", null],
    ],
  );
});

test('a message that is still being spoken, a lock, and what is no message are not listed', () => {
  using home = scratchHome();
  const name = spoolVoicemail(home.path, { duration: undefined });
  writeFileSync(join(dirname(name), '.lock'), '');
  writeFileSync(join(dirname(name), 'msg0001.txt'), 'not written by Asterisk');
  assert.deepEqual(createVoicemailSpool(home.mailbox).list(), []);
});

test('a PBX without a mailbox has no messages, and one that may not be read is storage.failed', () => {
  using home = scratchHome();
  assert.deepEqual(createVoicemailSpool(home.mailbox).list(), []);
  // A folder in the place of a file cannot be read, whoever asks.
  mkdirSync(join(home.mailbox, 'INBOX', 'msg0000.txt'), { recursive: true });
  assert.throws(() => createVoicemailSpool(home.mailbox).list(), { code: 'storage.failed' });
});
