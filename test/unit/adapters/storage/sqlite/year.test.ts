import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { test } from 'node:test';
import { openSqliteStoreThread } from '../../../../../src/adapters/storage/sqlite/store-thread.ts';
import { fillOldDatabase } from '../../../../support/year-of-calls.ts';

const WORKING_DAYS = 250;
const FIRST_RELEASE = 7;
const LIMIT_MS = 10_000;

test('a year of calls is brought up to date within ten seconds, in a thread that holds up no other', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-year-'));
  try {
    const file = join(folder, 'attendant.db');
    fillOldDatabase(file, { days: WORKING_DAYS, schema: FIRST_RELEASE });
    assert.ok(statSync(file).size > 283e6, `${statSync(file).size} bytes`);
    const loop = monitorEventLoopDelay({ resolution: 5 });
    loop.enable();
    const startMs = performance.now();
    const thread = await openSqliteStoreThread({ file, busyWaitMs: 10 });
    const tookMs = performance.now() - startMs;
    loop.disable();
    context.diagnostic(`${Math.round(tookMs)} ms; the loop beside it late by ${loop.max / 1e6} ms at most`);
    assert.ok(tookMs <= LIMIT_MS, `${tookMs} ms`);
    const store = thread.of('default');
    const calls = await store.calls.listRecent(1000);
    const [last] = calls.filter(({ callerNumber }) => callerNumber === '+447700900001999');
    assert.match(last?.state.visit ?? '', /^\{"version":1/);
    const before = await store.threads.before(last?.id ?? '', 100);
    assert.ok(before.calls.length > 3, 'who rang before is known of old calls, too');
    assert.ok(before.calls.every(({ callerNumber }) => callerNumber === last?.callerNumber));
    await thread.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
