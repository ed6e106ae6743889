import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { callAttendant, startRingGroup, waitForQuestion } from '../support/pbx/attendant-call.ts';
import { BACK_LIMIT_MS } from '../support/pbx/back-limit.ts';
import { attendantLines, findCall } from '../support/pbx/call-records.ts';
import { startDialplanLog } from '../support/pbx/dialplan-log.ts';
import { interruptCall } from '../support/pbx/interrupted-call.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const soon = () => AbortSignal.timeout(10_000);
let pbx: TestPbx;
let daemon: TestDaemon;

before(async () => {
  pbx = await startPbx({ edit: (yaml) => yaml.replace('media: audiosocket', 'media: websocket') });
  daemon = await startDaemon(pbx);
});
after(async () => {
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

test('over chan_websocket a daemon killed in a call keeps the caller, and the conversation goes on', async (context) => {
  const [callerNumber, outside] = ['02079460101', await pbx.phone('outside')];
  const [log, people] = [await startDialplanLog(pbx), await startRingGroup(pbx)];
  const { call } = await callAttendant(outside, callerNumber);
  const pressed = await call.press('2', soon());
  await waitForQuestion(call, pressed.firstVoicedAtMs ?? 0);
  assert.match(findCall(pbx.home, callerNumber)?.chain ?? '', /^asterisk\/websocket/);
  const pid = await daemon.daemonPid();
  const fault = () => process.kill(pid, 'SIGKILL');
  const seen = await interruptCall({ home: pbx.home, log, call, callerNumber, fault });
  const figures = `kill → next step ${seen.nextStepMs} ms, "one moment" heard ${seen.oneMomentMs} ms, attendant heard ${seen.backMs} ms, longest silence ${seen.longestSilenceMs} ms`;
  context.diagnostic(figures);
  assert.ok(
    seen.nextStepMs <= 250 && seen.backMs <= BACK_LIMIT_MS + 500 && seen.longestSilenceMs <= 2000,
    figures,
  );
  assert.match(attendantLines(seen.after).at(-1) ?? '', /we were cut off for a moment\. What is your name/);
  // The second death of one call is for people.
  const killedMs = performance.now();
  process.kill(await daemon.daemonPid(), 'SIGKILL');
  const [first] = await waitUntil(
    "the staff's phones ring",
    5000,
    () => people.calls[101].length > 0 && people.calls[101],
  );
  const rangMs = Math.round((first?.atMs ?? 0) - killedMs);
  context.diagnostic(`second kill → the staff's phones ring ${rangMs} ms`);
  assert.ok(rangMs <= 250, `the staff's phones ring ${rangMs} ms after the second kill`);
  await call.hangUp();
  await people.close();
  await waitUntil('no channel is left', 5000, async () =>
    (await pbx.rx('core show channels count')).includes('0 active channels'),
  );
});
