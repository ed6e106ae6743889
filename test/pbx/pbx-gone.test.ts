import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { callAttendant, waitForQuestion } from '../support/pbx/attendant-call.ts';
import { attendantLines, findCall, readCalls } from '../support/pbx/call-records.ts';
import { daemonSockets, liveCalls } from '../support/pbx/leftovers.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const soon = () => AbortSignal.timeout(10_000);
const AWAY = 'the control channel to the PBX is away';
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

test('a PBX killed with a live call: said once, not ready, the call is closed; back, it takes a call within 3 s', async (context) => {
  const outside = await pbx.phone('outside');
  const { call } = await callAttendant(outside, '02079460701');
  const pid = await daemon.daemonPid();
  const sockets = await daemonSockets(daemon, pbx.ports.http);
  const [killedMs, saidBefore] = [performance.now(), countOf(daemon.output(), AWAY)];
  process.kill(pbx.pid(), 'SIGKILL');
  await waitUntil('/readyz is 503', 2000, async () => (await daemon.get('/readyz'))?.status === 503);
  context.diagnostic(`PBX killed → /readyz 503 ${Math.round(performance.now() - killedMs)} ms`);
  await waitUntil('no call lives', 5000, async () => (await liveCalls(daemon)) === 0);
  // Several attempts fall into this time, and none of them is logged again.
  await waitUntil('four seconds are over', 6000, () => performance.now() - killedMs > 4000);
  assert.equal(countOf(daemon.output(), AWAY) - saidBefore, 1, 'said once');
  assert.ok((await daemonSockets(daemon, pbx.ports.http)) < sockets, 'leg and control channel are closed');
  await call.hangUp();

  await pbx.restart();
  const upMs = performance.now();
  const second = await callAttendant(outside, '02079460702');
  const tookMs = Math.round(performance.now() - upMs);
  context.diagnostic(`PBX can answer → a caller hears the greeting ${tookMs} ms`);
  assert.ok(tookMs <= 3000, `the first caller is greeted ${tookMs} ms after the PBX is back`);
  await waitUntil('/readyz is 200', 3000, async () => (await daemon.get('/readyz'))?.status === 200);
  const readyMs = Math.round(performance.now() - upMs);
  context.diagnostic(`PBX can answer → /readyz 200 ${readyMs} ms`);
  assert.ok(readyMs <= 3000, `ready ${readyMs} ms after the PBX is back`);
  assert.equal(await daemon.daemonPid(), pid, 'it is the same daemon');

  const pressed = await second.call.press('3', soon());
  await waitForQuestion(second.call, pressed.firstVoicedAtMs ?? 0);
  await second.call.hangUp();
  await waitUntil('no call lives', 5000, async () => (await liveCalls(daemon)) === 0);
  const answered = readCalls(pbx.home).at(-1);
  assert.match((answered && attendantLines(answered).at(-1)) ?? '', /12 Mill Lane/);
  assert.deepEqual(
    readCalls(pbx.home).filter(({ status }) => status !== 'finished'),
    [],
    'every call is finished',
  );
  assert.equal(findCall(pbx.home, '02079460701')?.endReason, 'aborted');
  assert.match(await pbx.rx('core show channels count'), /0 active channels/);
});

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}
