import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryStore } from '../../../src/adapters/storage/memory/store.ts';
import { createMemoryTables } from '../../../src/adapters/storage/memory/tables.ts';
import { codesOfDesk } from '../../../src/config/desk-codes.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { AppError } from '../../../src/core/errors.ts';
import type { DeskEntry } from '../../../src/ports/desk-repository.ts';
import { type Log, silentLog } from '../../../src/ports/log.ts';
import type { PbxControl } from '../../../src/ports/pbx-control.ts';
import { createDeskBoard } from '../../../src/wiring/desk-board.ts';
import { createDeskLamps } from '../../../src/wiring/desk-lamps.ts';

const ATTENDANT: DeskEntry = {
  kind: 'switch',
  about: null,
  takes: 'attendant',
  by: '101',
  atMs: 1,
  untilMs: 50,
};
const { telephony } = await loadConfig('attendant.yaml', {});

/** A clock whose waits end when the test says so. */
function handClock() {
  let go = Promise.withResolvers<void>();
  return {
    clock: { nowMs: () => 0, wallMs: () => 0, wait: () => go.promise },
    async pass() {
      go.resolve();
      go = Promise.withResolvers();
      for (let i = 0; i < 5; i += 1) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

test('what a command beside the daemon has changed is known at the next look, and a disk that refuses changes nothing', async () => {
  const tables = createMemoryTables();
  const { desk } = createMemoryStore(tables);
  const { clock, pass } = handClock();
  const warnings: string[] = [];
  const log: Log = { ...silentLog, warn: (_fields, sentence) => void warnings.push(sentence) };
  let isBroken = false;
  let reads = 0;
  const board = createDeskBoard({
    tenants: () => ['default'],
    deskOf: () => ({
      ...desk,
      list: () => (isBroken ? Promise.reject(new AppError('storage.failed', 'full')) : desk.list()),
    }),
    onRead: () => {
      reads += 1;
    },
    clock,
    log,
  });
  const end = new AbortController();
  const watching = board.watch(end.signal);
  await pass();
  assert.deepEqual(board.entriesOf('default'), []);
  tables.desk.put(ATTENDANT);
  await pass();
  assert.deepEqual(board.entriesOf('default'), [ATTENDANT]);
  isBroken = true;
  const before = reads;
  await pass();
  await pass();
  assert.deepEqual([board.entriesOf('default'), reads], [[ATTENDANT], before]);
  assert.deepEqual(warnings, ['what staff have told the desk cannot be read'], 'said once');
  end.abort();
  await pass();
  await watching;
});

test('a lamp is told what has changed, again when it was not heard, and after the telephone system was away', async () => {
  const told: string[] = [];
  let hears = true;
  let nowMs = 10;
  let entries: readonly DeskEntry[] = [];
  const control = {
    async showLamp(lamp: string, isLit: boolean) {
      told.push(`${lamp} ${isLit ? 'on' : 'off'}`);
      return hears;
    },
  } satisfies Pick<PbxControl, 'showLamp'>;
  const lamps = createDeskLamps({
    codes: codesOfDesk(telephony.codes),
    entries: () => entries,
    controls: [control],
    nowMs: () => nowMs,
  });
  const show = async () => {
    told.length = 0;
    lamps.show();
    for (let i = 0; i < 3; i += 1) await new Promise((resolve) => setImmediate(resolve));
    return [...told];
  };
  assert.deepEqual(await show(), ['attendant-attendant off', 'attendant-staff off']);
  assert.deepEqual(await show(), []);
  entries = [ATTENDANT];
  hears = false;
  assert.deepEqual(await show(), ['attendant-attendant on']);
  hears = true;
  assert.deepEqual(await show(), ['attendant-attendant on'], 'it was not heard');
  nowMs = 50;
  assert.deepEqual(await show(), ['attendant-attendant off'], 'its time is over');
  lamps.forget();
  assert.deepEqual(await show(), ['attendant-attendant off', 'attendant-staff off']);
});
