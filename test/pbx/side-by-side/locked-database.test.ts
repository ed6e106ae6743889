import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { holdLock } from '../../support/hold-lock.ts';
import { callAttendant, waitForQuestion } from '../../support/pbx/attendant-call.ts';
import { attendantLines, readCalls } from '../../support/pbx/call-records.ts';
import { startDaemon, type TestDaemon } from '../../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../../support/pbx/start-pbx.ts';
import { waitUntil } from '../../support/pbx/wait-until.ts';

const soon = () => AbortSignal.timeout(10_000);
let pbx: TestPbx;
let daemon: TestDaemon;

before(async () => {
  pbx = await startPbx();
  daemon = await startDaemon(pbx);
});
after(async () => {
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

test('two callers are served while another program holds the database, by the same daemon, and both are in it afterwards', async () => {
  const before = await daemon.daemonPid();
  const outside = await pbx.phone('outside');
  {
    await using _lock = await holdLock(join(pbx.home, 'attendant.db'));
    const callers = await Promise.all(
      ['02079460121', '02079460122'].map((number) => callAttendant(outside, number)),
    );
    for (const { call } of callers) {
      const pressed = await call.press('2', soon());
      await waitForQuestion(call, pressed.firstVoicedAtMs ?? 0);
    }
    await sleep(1000);
    await Promise.all(callers.map(({ call }) => call.hangUp()));
  }
  await outside.close();
  assert.equal(await daemon.daemonPid(), before, daemon.output());
  const finished = () => readCalls(pbx.home).filter(({ status }) => status === 'finished').length;
  await waitUntil('both calls are finished in the database', 10_000, () => finished() === 2);
  for (const call of readCalls(pbx.home)) assert.match(attendantLines(call).join('\n'), /What is your name/);
  assert.match(daemon.output(), /another program is writing to the database/);
  assert.match(daemon.output(), /the database is written again; nothing was lost/);
});

test('after a daemon was killed the database is checked once, beside the calls', async () => {
  assert.doesNotMatch(daemon.output(), /the database is sound/);
  const before = await daemon.daemonPid();
  process.kill(before, 'SIGKILL');
  const checked = () => daemon.output().match(/the database is sound/g)?.length ?? 0;
  // It begins once all that is always said is rendered.
  await waitUntil('the check is logged', 60_000, () => checked() === 1);
  assert.match((await daemon.get('/metrics'))?.body ?? '', /^attendant_database_damaged 0$/m);
});
