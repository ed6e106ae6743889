import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStorage } from '../../../src/wiring/storage.ts';

function scratchHome(): Disposable & { readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-home-'));
  // Not there yet, as before the first start.
  return { path: join(folder, 'data'), [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

test('the home is made for its owner alone, with database and recordings in it', async () => {
  using home = scratchHome();
  using storage = openStorage(home.path);
  const name = await storage.recordings.save('a', Int16Array.of(1, 2), 8000);
  assert.equal(statSync(home.path).mode & 0o777, 0o700);
  assert.ok(statSync(join(home.path, 'attendant.db')).isFile());
  assert.ok(statSync(join(home.path, 'recordings', name)).isFile());
});

test('a command reads what the daemon writes beside it', () => {
  using home = scratchHome();
  using daemon = openStorage(home.path);
  using command = openStorage(home.path, { readOnly: true });
  daemon.calls.open({ id: 'a', tenant: 'default', startedAtMs: 1, chain: 'x' });
  assert.equal(command.calls.find('a')?.id, 'a');
  daemon.calls.finish('a', 'done', 2);
  assert.equal(command.calls.find('a')?.status, 'finished');
});

test('a command reads what a daemon has left', () => {
  using home = scratchHome();
  {
    using daemon = openStorage(home.path);
    daemon.calls.open({ id: 'a', tenant: 'default', startedAtMs: 1, chain: 'x' });
  }
  using command = openStorage(home.path, { readOnly: true });
  assert.equal(command.calls.find('a')?.id, 'a');
});
