import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';
import { readEnvironment } from '../../../src/config/environment.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { type Log, silentLog } from '../../../src/ports/log.ts';
import { runDaemon } from '../../../src/wiring/daemon.ts';
import { startDetector } from '../../../src/wiring/detector.ts';
import { createLegSources } from '../../../src/wiring/leg-sources.ts';
import { createLoopbackSource, type LoopbackLine } from '../../support/loopback-source.ts';
import { openTables } from '../../support/open-tables.ts';
import { callAttendant, waitForQuestion } from '../../support/pbx/attendant-call.ts';
import { attendantLines, readCalls } from '../../support/pbx/call-records.ts';
import { startPbx, type TestPbx } from '../../support/pbx/start-pbx.ts';
import { waitUntil } from '../../support/pbx/wait-until.ts';

const ASTERISK = { daemon: 'attendant', system: 'asterisk, our own' };
const LOOPBACK = { daemon: 'attendant', system: 'loopback' };
/** Calls that a daemon before has left open: with people, as far as anybody knows. */
const LEFT = { asterisk: randomUUID(), loopback: randomUUID() };
/** What was dialled decides the first words. */
const ENTRANCES = `entrances:
  - { dialled: "100", greeting: "{business}, office line, the automated assistant speaking." }
  - { dialled: "200", greeting: "{business}, web page, the automated assistant speaking." }
`;
const soon = () => AbortSignal.timeout(10_000);

const loopback = createLoopbackSource();
const drain = new AbortController();
const handOver = new AbortController();
const errors: string[] = [];
let pbx: TestPbx;
let daemon: Promise<void>;

/** The daemon itself, in this process, with the configured Asterisk and the loopback beside it. */
async function startBoth(): Promise<void> {
  const log: Log = { ...silentLog, error: (fields, text) => void errors.push(`${text} ${inspect(fields)}`) };
  const ready = Promise.withResolvers<void>();
  daemon = runDaemon(
    {
      env: readEnvironment(pbx.env),
      log,
      ...startDetector(log),
      legSources: async (...given) => [...(await createLegSources(...given)), loopback],
    },
    {
      beat() {},
      ending() {},
      onReload() {},
      ready: ready.resolve,
      drain: drain.signal,
      handOver: handOver.signal,
    },
  );
  await Promise.race([ready.promise, daemon.then(() => assert.fail('the daemon has ended'))]);
}

before(async () => {
  pbx = await startPbx({ edit: (yaml) => `${yaml}\n${ENTRANCES}` });
  const startedAtMs = systemClock.wallMs();
  const opened = (id: string, owner: typeof ASTERISK) =>
    ({ type: 'open', id, startedAtMs, chain: 'of yesterday', owner }) as const;
  {
    using tables = openTables(pbx.home);
    tables.write([opened(LEFT.asterisk, ASTERISK), opened(LEFT.loopback, LOOPBACK)]);
  }
  await startBoth();
});
after(async () => {
  drain.abort();
  handOver.abort();
  await daemon;
  await pbx?.[Symbol.asyncDispose]();
});

const loudFrames = ({ heard }: LoopbackLine) =>
  heard.filter((frame) => frame.some((byte) => byte !== 0)).length;
const callOf = (id: string) => readCalls(pbx.home).find((call) => call.id === id);
const endOf = (id: string) => callOf(id)?.endReason ?? undefined;
const linesOf = (id: string) => {
  const call = callOf(id);
  return call ? attendantLines(call) : [];
};

test('one daemon answers a call on each of two telephone systems, and what happens to one is nothing to the other', async () => {
  await waitUntil('the open calls are compared with the PBX', 5000, () => endOf(LEFT.asterisk));
  assert.equal(callOf(LEFT.loopback)?.status, 'live', 'nobody has asked the loopback');

  const outside = await pbx.phone('outside');
  const [{ call: phone }, line] = await Promise.all([
    callAttendant(outside, '02079460701'),
    Promise.resolve(loopback.dial({ callerNumber: '02079460702', dialledNumber: '200' })),
  ]);
  assert.ok(line, 'the loopback call is taken');
  await waitUntil('the greeting on the loopback', 5000, () => loudFrames(line) > 20);
  await waitForQuestion(phone);
  const inAsterisk = await waitUntil('the call of the phone', 3000, () =>
    readCalls(pbx.home).find(({ callerNumber }) => callerNumber === '02079460701'),
  );
  await waitUntil('its greeting is written down', 5000, () => linesOf(inAsterisk.id).length === 1);
  await waitUntil('the other greeting is, too', 10_000, () => linesOf(line.callId).length === 1);
  assert.deepEqual(inAsterisk.owner, ASTERISK);
  assert.deepEqual(callOf(line.callId)?.owner, LOOPBACK);
  assert.match(linesOf(inAsterisk.id)[0] ?? '', /office line/);
  assert.match(linesOf(line.callId)[0] ?? '', /web page/);
  assert.match(inAsterisk.chain, /^asterisk\/audiosocket 8 kHz/);
  assert.match(callOf(line.callId)?.chain ?? '', /^loopback 16 kHz/);
  assert.equal(loopback.dial({ callId: inAsterisk.id }), undefined, 'the id of a call of the other system');

  line.presses('3');
  await waitUntil('the address, on the loopback', 10_000, () =>
    /Mill Lane/.test(linesOf(line.callId).at(-1) ?? ''),
  );
  assert.equal(linesOf(inAsterisk.id).length, 1, 'nothing of it is said on the phone');
  await waitUntil('the answer is over', 15_000, () => linesOf(line.callId).length === 2);
  await phone.press('3', soon());
  await waitForQuestion(phone);
  await waitUntil('the address, on the phone', 10_000, () =>
    /Mill Lane/.test(linesOf(inAsterisk.id).at(-1) ?? ''),
  );
  assert.equal(linesOf(line.callId).length, 2, 'nothing of it is said on the loopback');

  await pbx.restart();
  await waitUntil('the control channel is back, and the lost call closed', 10_000, async () => {
    const ready = await fetch(`http://127.0.0.1:${pbx.ports.http}/readyz`);
    return ready.status === 200 && endOf(inAsterisk.id);
  });
  assert.deepEqual(
    [callOf(line.callId)?.status, callOf(LEFT.loopback)?.status, line.open],
    ['live', 'live', true],
  );
  line.presses('3');
  await waitUntil('the loopback call goes on', 15_000, () => linesOf(line.callId).length === 3);

  const { call: again } = await callAttendant(await pbx.phone('outside'), '02079460703');
  drain.abort();
  handOver.abort();
  await waitUntil(
    'both are told that people come next',
    5000,
    () => line.next?.next === 'people' && !line.open,
  );
  await daemon;
  await again.hangUp();
  assert.deepEqual([loopback.liveCalls, loopback.health().media, loopback.dial()], [0, false, undefined]);
  const ends = readCalls(pbx.home).map(({ callerNumber, endReason }) => `${callerNumber} ${endReason}`);
  assert.ok(
    ends.includes('02079460702 handed-to-people') && ends.includes('02079460703 handed-to-people'),
    `${ends}`,
  );
  assert.deepEqual(errors, []);
});
