import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import type { Phone } from '../../src/ports/phone.ts';
import { initialState } from '../../src/reception/state/dialogue-state.ts';
import { parseState } from '../../src/reception/state/stored-state.ts';
import { TOPICS } from '../../src/reception/topics.ts';
import {
  callAttendant,
  type RingGroup,
  rangAtMs,
  startRingGroup,
  waitForQuestion,
} from '../support/pbx/attendant-call.ts';
import { BACK_LIMIT_MS } from '../support/pbx/back-limit.ts';
import { attendantLines, findCall, readCalls } from '../support/pbx/call-records.ts';
import { type DialplanLog, startDialplanLog } from '../support/pbx/dialplan-log.ts';
import { type Interruption, interruptCall } from '../support/pbx/interrupted-call.ts';
import { longestSilenceMs } from '../support/pbx/longest-silence.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const soon = () => AbortSignal.timeout(10_000);
let pbx: TestPbx;
let daemon: TestDaemon;
let log: DialplanLog;
let people: RingGroup;
let outside: Phone;

before(async () => {
  pbx = await startPbx();
  daemon = await startDaemon(pbx);
  log = await startDialplanLog(pbx);
  people = await startRingGroup(pbx);
  outside = await pbx.phone('outside');
});
after(async () => {
  await daemon?.[Symbol.asyncDispose]();
  await people?.close();
  await pbx?.[Symbol.asyncDispose]();
});

/** A caller who has got as far as the question for their name. */
async function callerLeavingMessage(number: string) {
  const { call } = await callAttendant(outside, number);
  const pressed = await call.press('2', soon());
  await waitForQuestion(call, pressed.firstVoicedAtMs ?? 0);
  return call;
}

function assertBack(context: TestContext, what: string, seen: Interruption, stepLimitMs: number): void {
  const { nextStepMs, oneMomentMs, backMs, longestSilenceMs, after: stored } = seen;
  const figures = `${what} → next step ${nextStepMs} ms, "one moment" heard ${oneMomentMs} ms, attendant heard ${backMs} ms, longest silence ${longestSilenceMs} ms`;
  context.diagnostic(figures);
  assert.ok(nextStepMs <= stepLimitMs, figures);
  assert.ok(oneMomentMs <= stepLimitMs + 250, figures);
  assert.ok(backMs <= stepLimitMs + BACK_LIMIT_MS, figures);
  assert.ok(longestSilenceMs <= 2000, figures);
  const { asked, greeted } = parseState(stored.state, TOPICS.drafts) ?? initialState();
  assert.deepEqual({ asked, greeted }, { asked: 'message-name', greeted: true });
  assert.match(attendantLines(stored).at(-1) ?? '', /we were cut off for a moment\. What is your name/);
}

test('a daemon killed in a call: “one moment”, and the same conversation goes on within 3 s', async (context) => {
  const callerNumber = '02079460001';
  const call = await callerLeavingMessage(callerNumber);
  const [pid, callsBefore] = [await daemon.daemonPid(), readCalls(pbx.home).length];
  const fault = () => process.kill(pid, 'SIGKILL');
  const seen = await interruptCall({ home: pbx.home, log, call, callerNumber, fault });
  assertBack(context, 'kill', seen, 250);
  assert.equal(readCalls(pbx.home).length, callsBefore, 'it is the same call');
  assert.equal(seen.after.status, 'live');
  await call.press('0', soon());
  const zeroMs = performance.now();
  const rangMs = await waitUntil('the phones ring after key 0', 5000, () => rangAtMs(people, callerNumber));
  context.diagnostic(`key 0 after the return → the staff's phones ring ${Math.round(rangMs - zeroMs)} ms`);
  assert.equal(findCall(pbx.home, callerNumber)?.endReason, 'handed-to-people');
  await call.hangUp();
});

test('a daemon frozen in a call: the next step after at most a second, and the conversation goes on', async (context) => {
  const callerNumber = '02079460002';
  const call = await callerLeavingMessage(callerNumber);
  const pid = await daemon.daemonPid();
  const fault = () => process.kill(pid, 'SIGSTOP');
  const seen = await interruptCall({ home: pbx.home, log, call, callerNumber, fault });
  assertBack(context, 'freeze', seen, 1000);
  assert.notEqual(await daemon.daemonPid(), pid, 'the frozen process has been replaced');
  await call.hangUp();
  const stored = await waitUntil('the call is finished', 5000, () => {
    const found = findCall(pbx.home, callerNumber);
    return found?.status === 'finished' && found;
  });
  assert.equal(stored.endReason, 'caller-hung-up');
});

test("a daemon killed for the second time in a call: the staff's phones ring at once", async (context) => {
  const callerNumber = '02079460003';
  const call = await callerLeavingMessage(callerNumber);
  const first = await daemon.daemonPid();
  const fault = () => process.kill(first, 'SIGKILL');
  const { after: stored } = await interruptCall({ home: pbx.home, log, call, callerNumber, fault });
  assert.notDeepEqual(parseState(stored.state, TOPICS.drafts), initialState());
  const killedMs = performance.now();
  process.kill(await daemon.daemonPid(), 'SIGKILL');
  const rangMs = await waitUntil("the staff's phones ring", 5000, () => rangAtMs(people, callerNumber));
  context.diagnostic(`second kill → the staff's phones ring ${Math.round(rangMs - killedMs)} ms`);
  assert.ok(
    rangMs - killedMs <= 250,
    `the staff's phones ring ${Math.round(rangMs - killedMs)} ms after the second kill`,
  );
  await call.hangUp();
  await daemon.ready();
});

test("a daemon killed again and again: the staff's phones ring once four seconds are over, never 2 s of silence", async (context) => {
  // Restarts come later each time, and the tests above have had some of them.
  await daemon[Symbol.asyncDispose]();
  daemon = await startDaemon(pbx);
  const callerNumber = '02079460004';
  const call = await callerLeavingMessage(callerNumber);
  const killedMs = performance.now();
  let [lastPid, killCount] = [0, 0];
  const rangMs = await waitUntil("the staff's phones ring", 6000, async () => {
    // As soon as there is a new one: none of them gets as far as taking a call.
    const pid = await daemon.daemonPid().catch(() => lastPid);
    const isDue = performance.now() - killedMs > 600 * killCount;
    if (pid !== lastPid && isDue) {
      process.kill(pid, 'SIGKILL');
      killCount += 1;
      lastPid = pid;
    }
    return rangAtMs(people, callerNumber);
  });
  const silentMs = longestSilenceMs(call.heard, { fromMs: killedMs, toMs: rangMs });
  const figures = `${killCount} kills → the staff's phones ring ${Math.round(rangMs - killedMs)} ms, longest silence ${Math.round(silentMs)} ms`;
  context.diagnostic(figures);
  assert.ok(rangMs - killedMs <= 4500 && silentMs <= 2000, figures);
  await call.hangUp();
  await daemon.ready();
});

test("supervisor frozen and daemon killed: the staff's phones ring within 2 s", async (context) => {
  const callerNumber = '02079460005';
  const call = await callerLeavingMessage(callerNumber);
  const pid = await daemon.daemonPid();
  daemon.signal('SIGSTOP');
  const killedMs = performance.now();
  process.kill(pid, 'SIGKILL');
  const rangMs = await waitUntil("the staff's phones ring", 5000, () => rangAtMs(people, callerNumber));
  const silentMs = longestSilenceMs(call.heard, { fromMs: killedMs, toMs: rangMs });
  const figures = `the staff's phones ring ${Math.round(rangMs - killedMs)} ms, longest silence ${Math.round(silentMs)} ms`;
  context.diagnostic(figures);
  assert.ok(rangMs - killedMs <= 2000 && silentMs <= 2000, figures);
  daemon.signal('SIGCONT');
  await call.hangUp();
  await daemon.ready();
});

test("a daemon that is killed and cannot start again: the staff's phones ring once four seconds are over", async (context) => {
  const callerNumber = '02079460007';
  const call = await callerLeavingMessage(callerNumber);
  const config = join(pbx.home, 'attendant.yaml');
  const text = await readFile(config, 'utf8');
  await writeFile(config, 'business: none\n');
  const killedMs = performance.now();
  process.kill(await daemon.daemonPid(), 'SIGKILL');
  const rangMs = await waitUntil("the staff's phones ring", 6000, () => rangAtMs(people, callerNumber));
  const silentMs = longestSilenceMs(call.heard, { fromMs: killedMs, toMs: rangMs });
  const figures = `killed for good → the staff's phones ring ${Math.round(rangMs - killedMs)} ms, longest silence ${Math.round(silentMs)} ms`;
  context.diagnostic(figures);
  assert.ok(rangMs - killedMs <= 4500 && silentMs <= 2000, figures);
  assert.equal(daemon.exitCode(), null, 'the supervisor does not give up');
  await call.hangUp();
  await writeFile(config, text);
  await daemon.ready();
});

test("supervisor and daemon both killed: the staff's phones ring within 250 ms", async (context) => {
  const callerNumber = '02079460006';
  const call = await callerLeavingMessage(callerNumber);
  const pid = await daemon.daemonPid();
  const killedMs = performance.now();
  daemon.signal('SIGKILL');
  process.kill(pid, 'SIGKILL');
  const rangMs = await waitUntil("the staff's phones ring", 5000, () => rangAtMs(people, callerNumber));
  const figures = `both killed → 101 and 102 ring ${Math.round(rangMs - killedMs)} ms`;
  context.diagnostic(figures);
  assert.ok(rangMs - killedMs <= 250, figures);
  await call.hangUp();
});

test('the calls that died with both are closed as aborted by the next daemon, and nothing is left in the PBX', async () => {
  assert.equal(findCall(pbx.home, '02079460006')?.status, 'live');
  daemon = await startDaemon(pbx);
  const stored = await waitUntil('the call is closed', 5000, () => {
    const found = findCall(pbx.home, '02079460006');
    return found?.status === 'finished' && found;
  });
  assert.equal(stored.endReason, 'aborted');
  assert.deepEqual(
    readCalls(pbx.home).filter(({ status }) => status !== 'finished'),
    [],
    'every call is finished',
  );
  await waitUntil('the PBX has no channel', 5000, async () =>
    (await pbx.rx('core show channels count')).startsWith('0 active channels'),
  );
});
