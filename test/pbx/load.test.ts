import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { PhoneCall } from '../../src/ports/phone.ts';
import { assertNoGap } from '../support/pbx/assert-heard.ts';
import { callAttendant, waitForQuestion } from '../support/pbx/attendant-call.ts';
import { attendantLines, readCalls } from '../support/pbx/call-records.ts';
import { ariChannels, daemonSockets, liveCalls } from '../support/pbx/leftovers.ts';
import { readProcess } from '../support/pbx/process-state.ts';
import { startListeners } from '../support/pbx/sipp.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const soon = () => AbortSignal.timeout(20_000);
const TEN = 10;
/** Nobody is left in silence for longer. */
const GREETING_LIMIT_MS = 2000;
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

/** PBX and daemon hold no more than before the first call. */
async function assertNothingLeft(before: { readonly sockets: number; readonly threads: number }) {
  await waitUntil('no call lives', 5000, async () => (await liveCalls(daemon)) === 0);
  await waitUntil('no channel is left', 5000, async () => (await ariChannels(pbx)).length === 0);
  await waitUntil(
    `the daemon has its ${before.sockets} sockets again`,
    10_000,
    async () => (await daemonSockets(daemon, pbx.ports.http)) <= before.sockets,
  );
  const { threads } = await readProcess(await daemon.daemonPid());
  assert.ok(threads <= before.threads, `${threads} threads, before ${before.threads}`);
  const open = readCalls(pbx.home).filter(({ status }) => status !== 'finished');
  assert.deepEqual(open, [], 'every call is finished');
}

test('ten calls at once: everyone is greeted and answered, and afterwards nothing is left', async (context) => {
  const outside = await pbx.phone('outside');
  const pid = await daemon.daemonPid();
  // One call first, so that everything that is made once is there.
  const { call: first } = await callAttendant(outside, '02079460300');
  await waitForQuestion(first);
  await first.hangUp();
  await waitUntil('no call lives', 5000, async () => (await liveCalls(daemon)) === 0);
  const idle = { ...(await readProcess(pid)), sockets: await daemonSockets(daemon, pbx.ports.http) };

  const numbers = Array.from({ length: TEN }, (_, i) => `0207946031${i}`);
  const calls = await Promise.all(numbers.map((number) => callAttendant(outside, number)));
  const greetingsMs = calls.map(({ greetingMs }) => greetingMs).toSorted((a, b) => a - b);
  assert.equal(await liveCalls(daemon), TEN);
  await Promise.all(calls.map(({ call }) => waitForQuestion(call)));
  await Promise.all(calls.map(({ call }) => askAddress(call)));
  const busy = await readProcess(pid);
  const figures = `dial → greeting heard, ten at once: median ${greetingsMs[TEN / 2]} ms, max ${greetingsMs.at(-1)} ms`;
  context.diagnostic(figures);
  context.diagnostic(`daemon's RSS: idle ${idle.rssMb} MB, with ten calls ${busy.rssMb} MB`);
  assert.ok((greetingsMs.at(-1) ?? 0) <= GREETING_LIMIT_MS, figures);
  for (const { call } of calls) assertNoGap(call.heard, 500);

  for (const number of numbers) {
    const lines = readCalls(pbx.home)
      .filter(({ callerNumber }) => callerNumber === number)
      .map(attendantLines);
    assert.equal(lines.length, 1, `${number} has one call`);
    assert.match(lines[0]?.[0] ?? '', /^Riverside Practice, hello/);
    assert.match(lines[0]?.[1] ?? '', /12 Mill Lane/);
  }
  await Promise.all(calls.map(({ call }) => call.hangUp()));
  await assertNothingLeft(idle);
});

async function askAddress(call: PhoneCall): Promise<void> {
  const pressed = await call.press('3', soon());
  await waitForQuestion(call, pressed.firstVoicedAtMs ?? 0);
}

test('ten callers of another make at once, who hang up in the greeting: all are answered, nothing is left', async () => {
  const idle = {
    ...(await readProcess(await daemon.daemonPid())),
    sockets: await daemonSockets(daemon, pbx.ports.http),
  };
  const callsBefore = readCalls(pbx.home).length;
  const listeners = await startListeners(pbx, { number: '100', count: TEN, listenMs: 1500 });
  assert.equal(await listeners.exited, 0, listeners.output());
  await assertNothingLeft(idle);
  const calls = readCalls(pbx.home).slice(callsBefore);
  assert.equal(calls.length, TEN);
  for (const { endReason } of calls) assert.equal(endReason, 'caller-hung-up');
});
