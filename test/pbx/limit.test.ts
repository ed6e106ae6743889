import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { callAttendant, rangAtMs, startRingGroup, waitForQuestion } from '../support/pbx/attendant-call.ts';
import { attendantLines, readCalls } from '../support/pbx/call-records.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const soon = () => AbortSignal.timeout(10_000);
const never = new AbortController().signal;
let pbx: TestPbx;
let daemon: TestDaemon;

before(async () => {
  pbx = await startPbx({ edit: (yaml) => yaml.replace('maxCalls: 10', 'maxCalls: 2') });
  daemon = await startDaemon(pbx);
});
after(async () => {
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

test("with room for two calls a third makes the staff's phones ring at once, the two go on, and a free place is used again", async (context) => {
  const [outside, people] = [await pbx.phone('outside'), await startRingGroup(pbx)];
  const [first, second] = [
    await callAttendant(outside, '02079460401'),
    await callAttendant(outside, '02079460402'),
  ];
  const third = await outside.call('100', { from: { number: '02079460403' } }, never);
  const rangMs = await waitUntil("the staff's phones ring", 3000, () => rangAtMs(people, '02079460403'));
  const ringMs = Math.round(rangMs - third.startedAtMs);
  context.diagnostic(`third call of two → the staff's phones ring ${ringMs} ms`);
  assert.ok(ringMs <= 1000, `the staff's phones ring ${ringMs} ms after the call`);
  assert.equal(readCalls(pbx.home).length, 2, 'the attendant never had the third');
  await Promise.all(
    [first, second].map(async ({ call }) => {
      const pressed = await call.press('3', soon());
      await waitForQuestion(call, pressed.firstVoicedAtMs ?? 0);
    }),
  );
  for (const stored of readCalls(pbx.home)) assert.match(attendantLines(stored).at(-1) ?? '', /12 Mill Lane/);

  await first.call.hangUp();
  await waitUntil(
    'the place is free',
    3000,
    () => readCalls(pbx.home).filter(({ status }) => status === 'live').length === 1,
  );
  // Who makes the staff's phones ring holds no place.
  const fourth = await callAttendant(outside, '02079460404');
  assert.equal(readCalls(pbx.home).length, 3);
  await Promise.all([second.call, third, fourth.call].map((call) => call.hangUp()));
  await people.close();
  await waitUntil('no channel is left', 5000, async () =>
    (await pbx.rx('core show channels count')).includes('0 active channels'),
  );
});
