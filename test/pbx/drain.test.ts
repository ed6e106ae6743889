import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Phone } from '../../src/ports/phone.ts';
import {
  callAttendant,
  type RingGroup,
  rangAtMs,
  startRingGroup,
  waitForQuestion,
} from '../support/pbx/attendant-call.ts';
import { attendantLines, findCall } from '../support/pbx/call-records.ts';
import { startDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const soon = () => AbortSignal.timeout(10_000);
const never = new AbortController().signal;
let pbx: TestPbx;
let people: RingGroup;
let outside: Phone;

before(async () => {
  pbx = await startPbx();
  people = await startRingGroup(pbx);
  outside = await pbx.phone('outside');
});
after(async () => {
  await people?.close();
  await pbx?.[Symbol.asyncDispose]();
});

test("SIGTERM: the live call goes on to its end, a new call makes the staff's phones ring at once, and the exit code is 0", async (context) => {
  await using daemon = await startDaemon(pbx);
  const { call } = await callAttendant(outside, '02079460201');
  const termMs = performance.now();
  daemon.signal('SIGTERM');
  await waitUntil('/readyz is 503', 2000, async () => (await daemon.get('/readyz'))?.status === 503);
  context.diagnostic(`SIGTERM → /readyz 503 ${Math.round(performance.now() - termMs)} ms`);

  const second = await outside.call('100', { from: { number: '02079460202' } }, never);
  const rangMs = await waitUntil("the staff's phones ring", 3000, () => rangAtMs(people, '02079460202'));
  const ringMs = Math.round(rangMs - second.startedAtMs);
  context.diagnostic(`new call while draining → the staff's phones ring ${ringMs} ms`);
  assert.ok(ringMs <= 1000, `the staff's phones ring ${ringMs} ms after the call`);
  await second.hangUp();
  assert.equal(findCall(pbx.home, '02079460202'), undefined, 'the attendant never had it');

  const pressed = await call.press('3', soon());
  await waitForQuestion(call, pressed.firstVoicedAtMs ?? 0);
  const live = await waitUntil('the answer is stored', 3000, () => {
    const stored = findCall(pbx.home, '02079460201');
    return stored && attendantLines(stored).length > 1 && stored;
  });
  assert.match(attendantLines(live).at(-1) ?? '', /12 Mill Lane/, 'the live call is answered');
  assert.equal(daemon.exitCode(), null, 'the daemon waits for its last call');
  await call.hangUp();
  const hungUpMs = performance.now();
  assert.equal(await daemon.exited, 0, daemon.output());
  const endMs = Math.round(performance.now() - hungUpMs);
  context.diagnostic(`last call ended → exit 0 ${endMs} ms`);
  assert.ok(endMs <= 5000, `the end took ${endMs} ms`);
  assert.equal(findCall(pbx.home, '02079460201')?.endReason, 'caller-hung-up');
});

test('a daemon that has ended leaves new calls to people at once', async () => {
  const call = await outside.call('100', { from: { number: '02079460203' } }, never);
  const rangMs = await waitUntil("the staff's phones ring", 3000, () => rangAtMs(people, '02079460203'));
  const ringMs = Math.round(rangMs - call.startedAtMs);
  assert.ok(ringMs <= 1000, `the staff's phones ring ${ringMs} ms after the call`);
  await call.hangUp();
});

test('a second SIGTERM hands the live caller to people at once', async (context) => {
  await using daemon = await startDaemon(pbx);
  const { call } = await callAttendant(outside, '02079460204');
  daemon.signal('SIGTERM');
  await waitUntil('/readyz is 503', 2000, async () => (await daemon.get('/readyz'))?.status === 503);
  const secondMs = performance.now();
  daemon.signal('SIGTERM');
  const rangMs = await waitUntil("the staff's phones ring", 3000, () => rangAtMs(people, '02079460204'));
  const ringMs = Math.round(rangMs - secondMs);
  assert.equal(await daemon.exited, 0, daemon.output());
  const endMs = Math.round(performance.now() - secondMs);
  context.diagnostic(`second SIGTERM → the staff's phones ring ${ringMs} ms, exit 0 ${endMs} ms`);
  assert.ok(ringMs <= 1000, `the staff's phones ring ${ringMs} ms after the second SIGTERM`);
  assert.ok(endMs <= 5000, `the end took ${endMs} ms`);
  assert.equal(findCall(pbx.home, '02079460204')?.endReason, 'handed-to-people');
  await call.hangUp();
});

test('without calls SIGTERM ends both processes, and the next daemon takes calls', async (context) => {
  {
    await using daemon = await startDaemon(pbx);
    const pid = await daemon.daemonPid();
    const termMs = performance.now();
    daemon.signal('SIGTERM');
    assert.equal(await daemon.exited, 0, daemon.output());
    const endMs = Math.round(performance.now() - termMs);
    context.diagnostic(`SIGTERM without calls → exit 0 ${endMs} ms`);
    assert.ok(endMs <= 5000, `the end took ${endMs} ms`);
    assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' }, 'the child is gone, too');
  }
  await using _next = await startDaemon(pbx);
  const { call } = await callAttendant(outside, '02079460205');
  await call.hangUp();
  await waitUntil('the call is finished', 5000, () => findCall(pbx.home, '02079460205')?.endReason);
  assert.match(await pbx.rx('core show channels count'), /0 active channels/);
});

test("a supervisor killed alone: the live call finishes, new ones make the staff's phones ring, and the daemon ends", async () => {
  await using daemon = await startDaemon(pbx);
  const { call } = await callAttendant(outside, '02079460206');
  const pid = await daemon.daemonPid();
  daemon.signal('SIGKILL');
  await waitUntil('/readyz is 503', 2000, async () => (await daemon.get('/readyz'))?.status === 503);
  const second = await outside.call('100', { from: { number: '02079460207' } }, never);
  await waitUntil("the staff's phones ring", 3000, () => rangAtMs(people, '02079460207'));
  await second.hangUp();
  const pressed = await call.press('3', soon());
  assert.notEqual(await call.heard.waitForSound(pressed.lastVoicedAtMs ?? 0, soon()), undefined);
  await call.hangUp();
  await waitUntil('the daemon ends', 5000, () => {
    try {
      return !process.kill(pid, 0);
    } catch {
      return true;
    }
  });
});
