import assert from 'node:assert/strict';
import { after, before, type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Phone, PhoneCall } from '../../src/ports/phone.ts';
import { controlDialplan } from '../support/control-dialplan.ts';
import { callAttendant, startRingGroup } from '../support/pbx/attendant-call.ts';
import { attendantLines, findCall } from '../support/pbx/call-records.ts';
import { ariChannels, liveCalls } from '../support/pbx/leftovers.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const CALLERS = 8;
/** Shorter than the supervisor's patience, long enough for sound to lie unread in every socket. */
const STALL_MS = 200;
/** Asterisk hangs up within milliseconds, or not at all. */
const HANG_UP_LIMIT_MS = 1500;
let pbx: TestPbx;
let daemon: TestDaemon;
let outside: Phone;

before(async () => {
  pbx = await startPbx({
    extraDialplan: controlDialplan,
    // The application knows 8 kHz only, so that the product's leg has it, too.
    edit: (yaml) => yaml.replace(/^ {2}media: audiosocket.*$/m, '$&\n  audioSocket: { rateHz: 8000 }'),
  });
  daemon = await startDaemon(pbx);
  outside = await pbx.phone('outside');
  // Whoever is kept by the control goes on to people, and would otherwise be hung up for want of them.
  await startRingGroup(pbx);
});
after(async () => {
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

const numbers = (first: string) => Array.from({ length: CALLERS }, (_, i) => `020794608${first}${i}`);

/**
 * Kills the daemon in the middle of its greetings, and says how many callers Asterisk hangs up. It stalls first: a
 * daemon that dies with unread sound resets its connections, and whether a busy one does is a matter of luck.
 */
async function killWithCallers(context: TestContext, target: string, first: string) {
  await daemon.ready();
  const answered = await Promise.all(numbers(first).map((number) => callAttendant(outside, number, target)));
  const calls = answered.map(({ call }) => call);
  assert.equal(await liveCalls(daemon), CALLERS, 'all of them are with the attendant');
  const pid = await daemon.daemonPid();
  process.kill(pid, 'SIGSTOP');
  await sleep(STALL_MS);
  const killedMs = Date.now();
  process.kill(pid, 'SIGKILL');
  const lost = (await Promise.all(calls.map(isLost))).filter(Boolean).length;
  context.diagnostic(`${target}: daemon killed with ${CALLERS} callers → ${lost} hung up by the PBX`);
  return { calls, lost, killedMs };
}

function isLost({ ended }: PhoneCall): Promise<boolean> {
  return Promise.race([ended.then(() => true), sleep(HANG_UP_LIMIT_MS, false)]);
}

test('the control, a plain AudioSocket(), loses callers when the daemon is killed', async (context) => {
  const { calls, lost } = await killWithCallers(context, '199', '0');
  assert.ok(lost >= 1, 'a test of kills that cannot fail proves nothing');
  await Promise.all(calls.map((call) => call.hangUp()));
});

test('the product keeps every caller of as many, and all hear the attendant again', async (context) => {
  const { calls, lost, killedMs } = await killWithCallers(context, '100', '1');
  assert.equal(lost, 0);
  const back = await waitUntil('the attendant is back with everybody', 10_000, () => {
    const stored = numbers('1').map((number) => findCall(pbx.home, number));
    return stored.every((call) => call && attendantLines(call).length >= 1) && stored;
  });
  const backMs = back.map(
    (call) => (call?.turns.findLast(({ speaker }) => speaker === 'attendant')?.atMs ?? 0) - killedMs,
  );
  context.diagnostic(
    `killed with ${CALLERS} callers → the last is greeted again after ${Math.max(...backMs)} ms`,
  );
  await Promise.all(calls.map((call) => call.hangUp()));
  await waitUntil('no channel is left', 5000, async () => (await ariChannels(pbx)).length === 0).catch(
    async (error: unknown) => {
      context.diagnostic(await pbx.rx('core show channels verbose'));
      throw error;
    },
  );
});
