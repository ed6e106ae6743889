import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Log } from '../../../src/ports/log.ts';
import { lastCheck } from '../../../src/wiring/database-check.ts';
import { keepHouse } from '../../../src/wiring/house-keeping.ts';
import type { Retention } from '../../../src/wiring/retention.ts';
import { openStorage } from '../../../src/wiring/storage.ts';
import { openOfficeStorage } from '../../support/open-office-storage.ts';
import { openTables } from '../../support/open-tables.ts';
import { type ScratchHome, scratchHome } from '../../support/scratch-home.ts';
import { storeCall } from '../../support/stored-calls.ts';

/** The house keeping of a daemon that is about to take calls. Waits are over at once; the second one ends it. */
async function keep(home: ScratchHome, retention: Retention = {}) {
  const logged: string[] = [];
  const note = (level: string) => (fields: object, sentence: string) =>
    void logged.push(`${level}: ${sentence} ${JSON.stringify(fields)}`);
  const log: Log = {
    debug: note('debug'),
    info: note('info'),
    warn: note('warn'),
    error: note('error'),
    child: () => log,
  };
  const damaged: boolean[] = [];
  await using storage = await openOfficeStorage(home.path);
  const end = new AbortController();
  let waits = 0;
  const clock = {
    nowMs: () => 0,
    wallMs: () => Date.UTC(2026, 10, 23),
    async wait() {
      waits += 1;
      if (waits > 1) end.abort();
    },
  };
  const metrics = { setDatabaseDamaged: (isDamaged: boolean) => void damaged.push(isDamaged) };
  await keepHouse(
    { home: home.path, retention: () => [{ tenant: 'default', retention }], storage, metrics, log, clock },
    end.signal,
  );
  return { logged, damaged };
}

/** The process has died: the database was not closed. */
function leaveOpen(home: ScratchHome): void {
  writeFileSync(`${home.file}-open`, '');
}

function damage(home: ScratchHome): void {
  {
    using storage = openTables(home.path);
    for (let n = 0; n < 300; n += 1) storeCall(storage, { id: `c${n}`, startedAtMs: n });
  }
  const bytes = readFileSync(home.file);
  writeFileSync(home.file, bytes.fill(0x5a, bytes.length / 2));
}

test('a database that was closed is not checked, and one that was not closed is, once', async () => {
  using home = scratchHome();
  assert.deepEqual((await keep(home)).logged, []);
  assert.deepEqual((await keep(home)).logged, []);
  assert.equal(lastCheck(home.path), undefined);
  leaveOpen(home);
  const { logged, damaged } = await keep(home);
  assert.match(logged.join('\n'), /^info: the database is sound/);
  assert.deepEqual(damaged, [false, false]);
  assert.equal(lastCheck(home.path)?.sound, true);
  assert.deepEqual((await keep(home)).logged, []);
});

test('while the database is open there is a mark that a crash leaves behind', async () => {
  using home = scratchHome();
  {
    await using storage = await openOfficeStorage(home.path);
    assert.equal(storage.wantsCheck, false);
    assert.ok(existsSync(`${home.file}-open`));
    using _beside = openStorage({ home: home.path }, { readOnly: true });
    assert.ok(existsSync(`${home.file}-open`));
  }
  assert.ok(!existsSync(`${home.file}-open`));
});

test('a damaged database does not keep the daemon from its start; it is found, said, and looked at until it is mended', async () => {
  using home = scratchHome();
  damage(home);
  leaveOpen(home);
  const { logged, damaged } = await keep(home);
  assert.match(logged.join('\n'), /^error: the database is damaged: calls go on/);
  assert.deepEqual(damaged, [false, true]);
  // The next start knows it before it has looked, and looks although the last one was closed.
  assert.deepEqual((await keep(home)).damaged, [true, true]);
});

test('what has been kept long enough is removed, and counts are logged, never content', async () => {
  using home = scratchHome();
  {
    using storage = openTables(home.path);
    storeCall(storage, { id: 'old', callerNumber: '+15550100', startedAtMs: 1, words: 'a secret' });
  }
  const { logged } = await keep(home, { transcripts: 1 });
  assert.deepEqual(logged, [
    'info: removed what has been kept long enough {"office":"default","transcripts":1,"messages":0,"voicemails":0,"recordings":0,"callRecordings":0,"logs":0,"held":0}',
  ]);
  using storage = openTables(home.path);
  assert.deepEqual(storage.calls.turns('old'), []);
});

test('a thread that fails is logged and ends nothing', async () => {
  using home = scratchHome();
  writeFileSync(`${home.path}/recordings`, 'no folder');
  const { logged } = await keep(home, { sound: 1 });
  assert.match(logged.join('\n'), /^error: what has been kept long enough could not be removed/);
});
