import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { systemClock } from '../../../src/core/clock.ts';
import type { CallJournal } from '../../../src/ports/call-journal.ts';
import type { Log } from '../../../src/ports/log.ts';
import { spillIn } from '../../../src/wiring/home-paths.ts';
import { openStorage } from '../../../src/wiring/storage.ts';
import { holdLock } from '../../support/hold-lock.ts';
import { openOfficeStorage } from '../../support/open-office-storage.ts';
import { openTables, type Tables } from '../../support/open-tables.ts';
import { type ScratchHome, scratchHome } from '../../support/scratch-home.ts';
import { CALL_ID, createScriptedCall, type RealTime } from '../../support/scripted-call.ts';
import { keeps, messageOf } from '../../support/stored-calls.ts';

const FRAME_MS = 20;
const opens = (id: string) => ({ type: 'open', id, startedAtMs: 1, chain: 'x' }) as const;
const MESSAGE = ['i would like to leave a message', 'peter wilson', 'yes', 'it is about an invoice'];

/** A database that is there, so that opening it needs no lock. */
async function madeHome(): Promise<ScratchHome> {
  const home = scratchHome();
  await (await openOfficeStorage(home.path))[Symbol.asyncDispose]();
  return home;
}

async function until(home: string, isSo: (tables: Tables) => boolean): Promise<void> {
  using tables = openTables(home, { readOnly: true });
  const signal = AbortSignal.timeout(10_000);
  while (!isSo(tables)) {
    signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A caller who is asked whether the message is right, on a line that is in real time from then on. */
async function atTheConfirmation(journal: CallJournal) {
  const realTime: RealTime = { isOn: false, frames: [] };
  const call = createScriptedCall({
    says: [...MESSAGE, 'yes'],
    services: { journal },
    realTime,
  });
  const { phrases, textToSpeech } = call.services;
  const { signal } = new AbortController();
  await phrases.render(textToSpeech[0], ['One moment, please.'], { rateHz: 8000, signal });
  call.ring({ callerNumber: '+15550100' });
  await call.listen();
  for (const _line of MESSAGE) {
    await call.speak();
    await call.quiet(700);
    await call.listen();
  }
  realTime.isOn = true;
  return { call, frames: realTime.frames };
}

/** The line goes on for so long; what sounded, as [from, to] in milliseconds since now. */
async function sounds(call: ReturnType<typeof createScriptedCall>, ms: number) {
  const from = call.trace.length;
  await call.quiet(ms);
  return call.trace.slice(from).filter((line) => line.includes('line:'));
}

test('a commit that another program holds up for two seconds is covered by a phrase, and then the message is noted', async () => {
  using home = await madeHome();
  await using storage = await openOfficeStorage(home.path);
  const { call, frames } = await atTheConfirmation(storage.journal);
  await using lock = await holdLock(home.file);
  await call.speak();
  // Half a second until it is certain that the caller has finished.
  const sounding = await sounds(call, 2500);
  await lock.release();
  assert.ok(sounding.length >= 2, 'the caller hears that it takes a moment');
  await call.listen();
  assert.match(
    lastAnswer(await storage.journal.turns(CALL_ID)),
    /noted|pass(?:ed)? (?:it|that) on|have that/i,
  );
  const [message, ...more] = await storage.messages.list(9);
  assert.deepEqual([message?.callerName, message?.lateByMs, more], ['Peter Wilson', null, []]);
  assertInTime(frames);
  call.switchboard.handOver();
  await call.quiet(200);
});

test('while another program holds the database for thirty seconds no frame is late, a caller is told the truth, and all is stored once', async () => {
  using home = await madeHome();
  await using storage = await openOfficeStorage(home.path);
  const { call, frames } = await atTheConfirmation(storage.journal);
  const lock = await holdLock(home.file);
  const heldSinceMs = performance.now();
  await call.speak();
  assert.ok((await sounds(call, 2500)).length >= 2, 'the caller hears that it takes a moment');
  await call.quiet(3500);
  await call.listen();
  const turns = await storage.journal.turns(CALL_ID);
  assert.match(lastAnswer(turns), /could not|couldn't|cannot|can't|not able/i);
  assert.equal(statSync(spillIn(home.path)).mode & 0o777, 0o600);
  {
    using beside = openTables(home.path, { readOnly: true });
    assert.deepEqual(beside.messages.list(9), []);
  }
  call.switchboard.handOver();
  await call.quiet(300);
  assert.equal(storage.journal.statusOf(CALL_ID), 'finished');
  const waiting = [await storage.journal.find(CALL_ID), await storage.journal.turns(CALL_ID)];
  await systemClock.wait(30_000 - (performance.now() - heldSinceMs));
  await lock.release();
  await until(home.path, ({ messages }) => messages.list(9).length > 0);
  using beside = openTables(home.path, { readOnly: true });
  assert.deepEqual([beside.calls.find(CALL_ID), beside.calls.turns(CALL_ID)], waiting);
  const [message, ...more] = beside.messages.list(9);
  assert.deepEqual([message?.kind, message?.callerName, more], ['message', 'Peter Wilson', []]);
  assert.ok((message?.lateByMs ?? 0) >= 5000, `late by ${message?.lateByMs} ms`);
  assertInTime(frames);
});

test('what no database took is stored at the next open, once, and shown as late', async () => {
  using home = await madeHome();
  const message = messageOf(CALL_ID);
  {
    const storage = await openOfficeStorage(home.path);
    await using _lock = await holdLock(home.file);
    storage.journal.record(opens(CALL_ID));
    const committed = storage.journal.commit([keeps(message), keeps(messageOf('b'))]);
    await storage[Symbol.asyncDispose]();
    assert.equal(await committed, 'late');
  }
  for (let times = 0; times < 2; times += 1) {
    await using _storage = await openOfficeStorage(home.path);
    await until(home.path, ({ messages }) => messages.list(9).length > 1);
  }
  using tables = openTables(home.path, { readOnly: true });
  const [stored, second, ...more] = tables.messages.list(9);
  assert.deepEqual([more, second?.callId], [[], 'b']);
  assert.partialDeepStrictEqual(stored, { ...message, doneAtMs: null, doneBy: null });
  assert.ok((stored?.lateByMs ?? 0) > 0);
  assert.equal(tables.calls.find(CALL_ID)?.status, 'live');
  assert.equal(statSync(spillIn(home.path), { throwIfNoEntry: false }), undefined);
});

test('what was late when the daemon was killed is stored by the next one', async () => {
  using home = await madeHome();
  const url = new URL('../../../src/wiring/storage.ts', import.meta.url).href;
  const script = `
    import { openDaemonStorage as O } from ${JSON.stringify(url)};
    const { journal } = (await O(process.argv[1])).of('default');
    const committed = await journal.commit(JSON.parse(process.argv[2]));
    process.stdout.write(committed, () => setTimeout(() => process.kill(process.pid, 'SIGKILL'), 200));`;
  await using lock = await holdLock(home.file);
  const commands = JSON.stringify([keeps(messageOf(CALL_ID))]);
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, home.path, commands], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [told] = await once(child.stdout, 'data');
  assert.equal(String(told), 'late');
  await once(child, 'exit');
  await lock.release();
  await using _storage = await openOfficeStorage(home.path);
  await until(home.path, ({ messages }) => messages.list(9).length > 0);
  using tables = openTables(home.path, { readOnly: true });
  const [message, ...more] = tables.messages.list(9);
  assert.deepEqual([message?.callId, more], [CALL_ID, []]);
  assert.ok((message?.lateByMs ?? 0) >= 5000);
});

test('a daemon starts beside a program that holds the database, and its readers wait for nothing', async () => {
  using home = await madeHome();
  await using _lock = await holdLock(home.file);
  const storage = await openOfficeStorage(home.path);
  storage.journal.record(opens('a'));
  const startMs = performance.now();
  assert.equal((await storage.journal.find('a'))?.status, 'live');
  assert.ok(performance.now() - startMs < 200);
  await _lock.release();
  await storage[Symbol.asyncDispose]();
});

test('the first start waits for the lock that making the database needs', async () => {
  using home = scratchHome();
  // The file is there, without a schema.
  await using lock = await holdLock(home.file);
  const opening = openOfficeStorage(home.path);
  const early = await Promise.race([
    opening.then(() => 'opened'),
    new Promise((resolve) => setTimeout(resolve, 1500)),
  ]);
  assert.equal(early, undefined, 'it waits');
  await lock.release();
  await (await opening)[Symbol.asyncDispose]();
});

test('what still waits when the daemon ends is written as soon as the lock is free', async () => {
  using home = await madeHome();
  const said: string[] = [];
  const note = (_fields: object, sentence: string) => void said.push(sentence);
  const log: Log = { debug: note, info: note, warn: note, error: note, child: () => log };
  const storage = await openOfficeStorage(home.path, { log });
  {
    await using _lock = await holdLock(home.file);
    storage.journal.record(opens('a'));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await storage[Symbol.asyncDispose]();
  using beside = openStorage({ home: home.path }, { readOnly: true });
  assert.equal((await beside.calls.find('a'))?.id, 'a');
  assert.match(said.join('\n'), /records wait in memory.*nothing was lost/s);
});

function lastAnswer(turns: readonly { readonly speaker: string; readonly text: string }[]): string {
  return turns.findLast(({ speaker }) => speaker === 'attendant')?.text ?? '';
}

/** A machine under load stops anybody now and then; a wait for the lock would make every frame of it late. */
function assertInTime(frames: readonly number[]): void {
  const late = frames.filter((ms) => ms >= FRAME_MS);
  assert.ok(frames.length > 100, `only ${frames.length} frames`);
  assert.ok(
    late.length <= frames.length / 20,
    `${late.length} of ${frames.length} frames took 20 ms or more`,
  );
}
