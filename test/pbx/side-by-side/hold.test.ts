import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBaresip } from '../../support/pbx/baresip.ts';
import { attendantLines, readCalls } from '../../support/pbx/call-records.ts';
import { startDaemon, type TestDaemon } from '../../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../../support/pbx/start-pbx.ts';
import { waitUntil } from '../../support/pbx/wait-until.ts';

/** A caller who is silent for so long is asked for twice. */
const HOLD_MS = 16_000;
const QUESTION = 'I am still here. How can I help you?';
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

test('a foreign phone holds the attendant by re-INVITE: quiet meanwhile, the same call after', async () => {
  const silence = new Int16Array(8000);
  const port = pbx.ports.phones;
  await using phone = await startBaresip(pbx, { user: '101', says: silence, answers: false, port });
  await phone.dial('100');
  await phone.event('CALL_ESTABLISHED');
  const lines = () => readCalls(pbx.home).flatMap((call) => attendantLines(call));
  await waitUntil('the greeting is over', 15_000, () => lines().length === 1);
  await phone.hold();
  await sleep(HOLD_MS);
  assert.equal(lines().length, 1, 'nothing is said to a caller who does not listen');
  await phone.resume();
  await waitUntil('the question is asked again', 10_000, () => lines().at(-1) === QUESTION);
  assert.equal(lines().length, 2);
  await phone.hangUp();
  await waitUntil('the call is over', 5000, () => readCalls(pbx.home).at(-1)?.status === 'finished');
  assert.equal(readCalls(pbx.home).length, 1);
});
