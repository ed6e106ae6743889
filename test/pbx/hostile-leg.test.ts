import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PhoneCall } from '../../src/ports/phone.ts';
import { openTables } from '../support/open-tables.ts';
import { assertNoGap } from '../support/pbx/assert-heard.ts';
import { callAttendant, waitForQuestion } from '../support/pbx/attendant-call.ts';
import { attendantLines, findCall, readCalls } from '../support/pbx/call-records.ts';
import { daemonSockets, liveCalls } from '../support/pbx/leftovers.ts';
import { startDaemon, type TestDaemon } from '../support/pbx/start-daemon.ts';
import { startPbx, type TestPbx } from '../support/pbx/start-pbx.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const NUMBER = '02079460501';
const OTHER_NUMBER = '02079460502';
const CLOSE_LIMIT_MS = 4000;
let pbx: TestPbx;
let daemon: TestDaemon;
let call: PhoneCall;
let pid: number;

before(async () => {
  pbx = await startPbx();
  daemon = await startDaemon(pbx);
  pid = await daemon.daemonPid();
  ({ call } = await callAttendant(await pbx.phone('outside'), NUMBER));
  await waitForQuestion(call);
});
after(async () => {
  await daemon?.[Symbol.asyncDispose]();
  await pbx?.[Symbol.asyncDispose]();
});

/** Connects to the AudioSocket port, sends, and resolves with how long the daemon took to close it. */
async function sendAndBeClosed(bytes: Buffer): Promise<number> {
  const socket = connect(pbx.ports.audioSocket, '127.0.0.1');
  const startMs = performance.now();
  // What the daemon sends is not looked at; without a reader the end would never be seen.
  socket.on('error', () => {}).resume();
  if (bytes.length > 0) socket.write(bytes);
  const limit = new AbortController();
  const late = sleep(CLOSE_LIMIT_MS, false, { signal: limit.signal }).catch(() => false);
  // A reset is as good an end as any for one who sends nonsense.
  const closed = new Promise<boolean>((resolve) => socket.once('close', () => resolve(true)));
  const isClosed = await Promise.race([closed, late]);
  limit.abort();
  socket.destroy();
  assert.ok(isClosed, `the connection is still open after ${CLOSE_LIMIT_MS} ms`);
  return performance.now() - startMs;
}

/** Type, length in network order, payload: the frame of AudioSocket. */
function frame(type: number, payload: Buffer, length = payload.length): Buffer {
  const head = Buffer.from([type, length >> 8, length & 0xff]);
  return Buffer.concat([head, payload]);
}

const uuidFrame = (id: string) => frame(0x01, Buffer.from(id.replaceAll('-', ''), 'hex'));
const AN_UNKNOWN_CALL = '7d0b6f0e-3f6e-4d6b-9d4e-0f6a5d1c2b3a';

const NONSENSE: readonly (readonly [what: string, bytes: () => Buffer])[] = [
  ['a request of another protocol', () => Buffer.from('GET / HTTP/1.1\r\nHost: pbx\r\n\r\n')],
  ['nothing at all', () => Buffer.alloc(0)],
  ['half a UUID', () => frame(0x01, Buffer.alloc(7), 16)],
  ['a UUID of the wrong length', () => frame(0x01, Buffer.alloc(400))],
  ['sound before the UUID', () => frame(0x10, Buffer.alloc(320))],
  ['64 KiB of chance', () => randomBytes(65_536)],
  ['a UUID and then chance', () => Buffer.concat([uuidFrame(AN_UNKNOWN_CALL), randomBytes(65_536)])],
  ['a second connection for the live call', () => uuidFrame(findCall(pbx.home, NUMBER)?.id ?? '')],
  [
    'a second connection for the live call that hangs up',
    () => Buffer.concat([uuidFrame(findCall(pbx.home, NUMBER)?.id ?? ''), frame(0x00, Buffer.alloc(0))]),
  ],
];

for (const [what, bytes] of NONSENSE) {
  test(`${what} on the AudioSocket port is closed`, async (context) => {
    context.diagnostic(`closed after ${Math.round(await sendAndBeClosed(bytes()))} ms`);
    assert.equal(findCall(pbx.home, NUMBER)?.status, 'live');
  });
}

test('fifty connections that send chance at once are closed', async () => {
  await Promise.all(Array.from({ length: 50 }, () => sendAndBeClosed(randomBytes(2000))));
});

test('the live call has not noticed: no gap, the same daemon, and the next question is answered', async () => {
  const pressed = await call.press('3', AbortSignal.timeout(10_000));
  await waitForQuestion(call, pressed.firstVoicedAtMs ?? 0);
  const stored = await waitUntil('the answer is stored', 3000, () => {
    const found = findCall(pbx.home, NUMBER);
    return found && attendantLines(found).some((line) => line.includes('12 Mill Lane')) && found;
  });
  assert.equal(stored.status, 'live');
  assertNoGap(call.heard, 200);
  assert.equal(await daemon.daemonPid(), pid);
  assert.match(daemon.output(), /a second connection for a live call was refused/);
  const sockets = await daemonSockets(daemon, pbx.ports.http);
  await call.hangUp();
  await waitUntil('no call lives', 5000, async () => (await liveCalls(daemon)) === 0);
  assert.ok((await daemonSockets(daemon, pbx.ports.http)) < sockets, 'only the call had a socket');
  assert.deepEqual(
    readCalls(pbx.home).filter(({ status }) => status !== 'finished'),
    [],
    'every call is finished',
  );
});

test('25 connections with UUIDs of chance are no conversation and no message, and a caller meanwhile is greeted', async () => {
  const before = readCalls(pbx.home).length;
  const strangers = Array.from({ length: 25 }, () => sendAndBeClosed(uuidFrame(randomUUID())));
  const other = await callAttendant(await pbx.phone('outside'), OTHER_NUMBER);
  await waitForQuestion(other.call);
  const tookMs = await Promise.all(strangers);
  assert.ok(Math.max(...tookMs) < 2000, `${Math.round(Math.max(...tookMs))} ms`);
  await other.call.hangUp();
  await waitUntil(
    'the other call is over',
    5000,
    () => findCall(pbx.home, OTHER_NUMBER)?.status === 'finished',
  );
  assert.equal(readCalls(pbx.home).length, before + 1);
  assert.deepEqual(
    readCalls(pbx.home).filter(({ callerNumber }) => callerNumber === null),
    [],
  );
  using storage = openTables(pbx.home, { readOnly: true });
  assert.deepEqual(storage.messages.list(100), []);
});
