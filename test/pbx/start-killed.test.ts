import assert from 'node:assert/strict';
import { readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import Sqlite from 'better-sqlite3';
import type { Phone } from '../../src/ports/phone.ts';
import {
  callAttendant,
  type RingGroup,
  rangAtMs,
  startRingGroup,
  waitForQuestion,
} from '../support/pbx/attendant-call.ts';
import { attendantLines, findCall } from '../support/pbx/call-records.ts';
import { type Child, startChild } from '../support/pbx/child.ts';
import { makeHouse, type TestHouse } from '../support/pbx/start-house.ts';
import { waitUntil } from '../support/pbx/wait-until.ts';

const KEY = 'not-a-key-of-anybody';
const soon = () => AbortSignal.timeout(10_000);
const never = new AbortController().signal;
let house: TestHouse;
let started: Child;
let phones: RingGroup;
let outside: Phone;
let pbxPid: number;

before(async () => {
  house = await makeHouse({ OPENAI_API_KEY: KEY });
  // A full disk is the log's first: it never stops to grow.
  await symlink('/dev/full', join(house.home, 'attendant.log'));
  started = await house.start();
  phones = await startRingGroup(house);
  outside = await house.phone('outside');
  pbxPid = await house.pbxPid();
});
after(async () => {
  await phones?.close();
  await house?.[Symbol.asyncDispose]();
});

test('a log that cannot be written is said once, and calls are answered', async () => {
  const { call } = await callAttendant(outside, '02079460701');
  await call.hangUp();
  assert.match(started.output(), /the log .* cannot be written \(ENOSPC\); everything else goes on/);
});

test('the PBX and its keeper know no key of a vendor', async () => {
  for (const pid of [pbxPid, house.pidOf('keeper')])
    assert.ok(!(await readFile(`/proc/${pid}/environ`, 'utf8')).includes(KEY), `process ${pid}`);
});

test('start and daemon killed in a call: the staff’s phones ring within a second', async (context) => {
  const { call } = await callAttendant(outside, '02079460702');
  await waitForQuestion(call);
  const daemonPid = house.pidOf('daemon') ?? assert.fail('no daemon');
  const killedMs = performance.now();
  started.signal('SIGKILL');
  process.kill(daemonPid, 'SIGKILL');
  const rangMs = await waitUntil('phones ring', 5000, () => rangAtMs(phones, '02079460702'));
  context.diagnostic(`start and daemon killed → phones ring ${Math.round(rangMs - killedMs)} ms`);
  assert.ok(rangMs - killedMs <= 1000);
  await call.hangUp();
});

test('while start is away new calls ring the staff’s phones', async () => {
  const call = await outside.call('100', { from: { number: '02079460703' } }, never);
  const rangMs = await waitUntil('phones ring', 5000, () => rangAtMs(phones, '02079460703'));
  assert.ok(rangMs - call.startedAtMs <= 1500);
  await call.hangUp();
});

test('the next start takes the PBX over as it is, with its phones', async () => {
  started = await house.start();
  assert.equal(await house.pbxPid(), pbxPid);
  const { call } = await callAttendant(outside, '02079460704');
  await waitForQuestion(call);
  await call.press('0', soon());
  await waitUntil('phones ring', 5000, () => rangAtMs(phones, '02079460704'));
  await call.hangUp();
});

test('start killed alone: the call goes on, and the next start goes on with it', async (context) => {
  const { call } = await callAttendant(outside, '02079460705');
  const pressed = await call.press('2', soon());
  await waitForQuestion(call, pressed.firstVoicedAtMs ?? 0);
  const linesOf = () => attendantLines(findCall(house.home, '02079460705') ?? assert.fail('no such call'));
  const linesAtKill = linesOf().length;
  started.signal('SIGKILL');
  await started.exited;
  await call.press('*', soon());
  await waitUntil('the call goes on without start', 8000, () => linesOf().length > linesAtKill);
  await waitForQuestion(call);
  const linesBefore = linesOf().length;
  const againMs = performance.now();
  started = await house.start();
  const line = await waitUntil('the new daemon goes on with the conversation', 8000, () => {
    const lines = linesOf();
    return lines.length > linesBefore && lines.at(-1);
  });
  context.diagnostic(`start → the conversation goes on ${Math.round(performance.now() - againMs)} ms`);
  assert.match(line, /we were cut off for a moment\. What is your name/);
  await call.hangUp();
});

test('a second start on the same home is refused, with a sentence, and disturbs nothing', async () => {
  await using second = await startChild(process.execPath, ['src/main.ts', 'start'], {
    env: { ...house.env, ATTENDANT_SIP_PORT: String(house.ports.sip + 5) },
  });
  assert.equal(await second.exited, 1);
  assert.match(second.output(), /\.\/scripts\/start \(process \d+\) runs on .* already/);
  const { call } = await callAttendant(outside, '02079460706');
  await call.hangUp();
});

test('the keeper killed: the PBX goes on, and gets another keeper', async () => {
  const keeper = house.pidOf('keeper') ?? assert.fail('no keeper');
  process.kill(keeper, 'SIGKILL');
  await waitUntil('there is another keeper', 8000, () => {
    const next = house.pidOf('keeper');
    return next !== undefined && next !== keeper;
  });
  assert.equal(await house.pbxPid(), pbxPid);
  const { call } = await callAttendant(outside, '02079460707');
  await call.hangUp();
});

test('the PBX killed: the keeper starts it again, and calls are answered', async () => {
  process.kill(pbxPid, 'SIGKILL');
  pbxPid = await waitUntil('there is another PBX', 10_000, async () => {
    const pid = await house.pbxPid().catch(() => pbxPid);
    return pid !== pbxPid && pid;
  });
  await waitUntil('calls are answered', 10_000, async () => {
    const call = await outside
      .call('100', { from: { number: '02079460708' } }, soon())
      .catch(() => undefined);
    const answer = await call?.answered;
    await call?.hangUp();
    return answer?.answered === true;
  });
});

test('a database that is locked for six seconds at a start: the PBX stays, and then calls are answered', async () => {
  started.signal('SIGKILL');
  process.kill(house.pidOf('daemon') ?? assert.fail('no daemon'), 'SIGKILL');
  await started.exited;
  const db = new Sqlite(join(house.home, 'attendant.db'));
  db.exec('BEGIN IMMEDIATE');
  setTimeout(() => db.close(), 6000);
  started = await house.start();
  assert.equal(await house.pbxPid(), pbxPid);
  const { call } = await callAttendant(outside, '02079460709');
  await call.hangUp();
});

test('pbx stop ends start, keeper, PBX and a daemon that was left, and leaves nothing', async () => {
  const stop = async () => {
    await using child = await startChild(process.execPath, ['src/main.ts', 'pbx', 'stop'], {
      env: house.env,
    });
    assert.equal(await child.exited, 0, child.output());
    return child.output();
  };
  const daemonPid = house.pidOf('daemon') ?? assert.fail('no daemon');
  started.signal('SIGKILL');
  await started.exited;
  assert.match(await stop(), /^ended: (the daemon, )?the keeper of the PBX, the PBX$/m);
  const isGone = () =>
    readFile(`/proc/${daemonPid}/stat`).then(
      () => false,
      () => true,
    );
  await waitUntil('the daemon that was left has ended', 5000, isGone);
  await assert.rejects(readFile(`/proc/${pbxPid}/stat`), { code: 'ENOENT' });
  for (const role of ['supervisor', 'daemon', 'keeper'] as const) assert.equal(house.pidOf(role), undefined);
  assert.match(await stop(), /^nothing runs on /);
});

test('Ctrl-C ends PBX and daemon within five seconds', async (context) => {
  await rm(join(house.home, 'attendant.log'));
  started = await house.start();
  pbxPid = await house.pbxPid();
  const stopMs = performance.now();
  started.signal('SIGINT');
  assert.equal(await started.exited, 0, started.output());
  context.diagnostic(`Ctrl-C → ended ${Math.round(performance.now() - stopMs)} ms`);
  assert.ok(performance.now() - stopMs < 5500);
  await assert.rejects(readFile(`/proc/${pbxPid}/stat`), { code: 'ENOENT' });
  assert.equal(house.pidOf('keeper'), undefined);
});
