import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ariFile } from '../../src/adapters/pbx/asterisk/config.ts';
import { callAttendant, rangAtMs, startRingGroup, waitForQuestion } from '../support/pbx/attendant-call.ts';
import { attendantLines, readCalls } from '../support/pbx/call-records.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const soon = () => AbortSignal.timeout(10_000);
let pbx: TestPbx;
let daemon: TestDaemon;

before(async () => {
  pbx = await startPbx();
  const file = join(pbx.home, 'pbx', 'ari.json');
  const ari = ariFile.parse(JSON.parse(await readFile(file, 'utf8')));
  await writeFile(file, JSON.stringify({ ...ari, password: 'wrong' }));
  daemon = await startDaemon(pbx, {}, { withoutControl: true });
});
after(async () => {
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

test("with a wrong ARI password calls are answered, from a caller unknown, and key 0 still makes the staff's phones ring", async (context) => {
  const [outside, people] = [await pbx.phone('outside'), await startRingGroup(pbx)];
  assert.equal((await daemon.get('/readyz'))?.status, 503, 'not ready, and it answers all the same');
  const { call, greetingMs } = await callAttendant(outside, '02079460601');
  context.diagnostic(`dial → greeting heard ${greetingMs} ms`);
  assert.ok(greetingMs <= 2000, `the greeting came after ${greetingMs} ms`);
  const pressed = await call.press('3', soon());
  await waitForQuestion(call, pressed.firstVoicedAtMs ?? 0);
  const [stored] = await waitUntil('the answer is stored', 3000, () => {
    const calls = readCalls(pbx.home);
    return calls.some((one) => attendantLines(one).length > 1) && calls;
  });
  assert.equal(stored?.callerNumber, null);
  assert.match((stored && attendantLines(stored).at(-1)) ?? '', /12 Mill Lane/);

  const zero = await call.press('0', soon());
  const rangMs = await waitUntil("the staff's phones ring", 10_000, () => rangAtMs(people, '02079460601'));
  const ringMs = Math.round(rangMs - (zero.lastVoicedAtMs ?? 0));
  context.diagnostic(`key 0 → the staff's phones ring ${ringMs} ms`);
  assert.ok(ringMs <= 6000, `the staff's phones ring ${ringMs} ms after key 0`);
  const [finished] = readCalls(pbx.home);
  assert.deepEqual([finished?.status, finished?.endReason], ['finished', 'handed-to-people']);
  await call.hangUp();
  await people.close();
  assert.equal(countOf(daemon.output(), 'the control channel to the PBX is away'), 1, 'said once');
});

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}
