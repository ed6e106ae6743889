import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDaemonStorage, openStorage } from '../../../src/wiring/storage.ts';
import { openOfficeStorage } from '../../support/open-office-storage.ts';
import { waitUntil } from '../../support/pbx/wait-until.ts';
import { messageOf } from '../../support/stored-calls.ts';

function scratchHome(): Disposable & { readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-home-'));
  // Not there yet, as before the first start.
  return { path: join(folder, 'data'), [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

const opens = (id: string) => ({ type: 'open', id, startedAtMs: 1, chain: 'x' }) as const;

test('the home is made for its owner alone, with database and recordings in it', async () => {
  using home = scratchHome();
  await using storage = await openOfficeStorage(home.path);
  const { journal } = storage;
  const held = journal.hold('a', { samples: Int16Array.of(1, 2), rateHz: 8000 }) ?? assert.fail();
  const message = messageOf('a', { recording: held.name });
  assert.equal(await journal.commit([{ type: 'keep-message', message }]), 'stored');
  assert.equal(statSync(home.path).mode & 0o777, 0o700);
  assert.ok(statSync(join(home.path, 'attendant.db')).isFile());
  assert.ok(statSync(join(home.path, 'recordings', held.name)).isFile());
});

test('a number is written as in the country of its office, also where leftovers are taken up before that is known', async () => {
  using home = scratchHome();
  mkdirSync(home.path);
  const entries = [{ type: 'open', id: 'late', startedAtMs: 1, chain: 'x' }];
  writeFileSync(join(home.path, 'attendant.db-late'), `${JSON.stringify({ atMs: 1, entries })}\n`);
  await using daemon = await openDaemonStorage(home.path);
  const { journal, threads } = daemon.of('default', 'GB');
  journal.record(opens('a'));
  const who = { callerNumber: '02079460123', callerName: null, dialledNumber: null };
  journal.record({ type: 'identify', id: 'a', ...who });
  const thread = await waitUntil('the call hangs on a thread', 5000, () => threads.ofCall('a'));
  assert.equal(thread.address, '+442079460123');
});

test('a command reads what the daemon writes beside it', async () => {
  using home = scratchHome();
  await using daemon = await openOfficeStorage(home.path);
  using command = openStorage({ home: home.path }, { readOnly: true });
  await daemon.write([opens('a')]);
  assert.equal((await command.calls.find('a'))?.id, 'a');
  await daemon.write([{ type: 'finish', id: 'a', reason: 'done', endedAtMs: 2 }]);
  assert.equal((await command.calls.find('a'))?.status, 'finished');
});

test('a command reads what a daemon has left', async () => {
  using home = scratchHome();
  {
    await using daemon = await openOfficeStorage(home.path);
    daemon.journal.record(opens('a'));
  }
  using command = openStorage({ home: home.path }, { readOnly: true });
  assert.equal((await command.calls.find('a'))?.id, 'a');
});
