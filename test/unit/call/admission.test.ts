import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAdmission } from '../../../src/call/admission.ts';
import { type Log, silentLog } from '../../../src/ports/log.ts';

interface Tick {
  readonly lateMs: number;
  readonly workMs: number;
}

const CALM: Tick = { lateMs: 1, workMs: 0.5 };

function startAdmission({ maxLoopDelayMs = 10, begin = true } = {}) {
  const drain = new AbortController();
  const told: boolean[] = [];
  const logged: string[] = [];
  const note = (_: object, sentence: string) => void logged.push(sentence);
  const log: Log = { ...silentLog, info: note, warn: note };
  const telephony = { setTakingCalls: (taking: boolean) => void told.push(taking) };
  const admission = createAdmission({ maxLoopDelayMs, telephony, log, drain: drain.signal });
  if (begin) admission.begin();
  let atMs = 0;
  return {
    admission,
    drain,
    told,
    logged,
    /** Media time passes; each of the four phases of a tick runs as the tick says. */
    pass(ms: number, tickAt: (sinceMs: number) => Tick) {
      for (let sinceMs = 0; sinceMs < ms; sinceMs += 5) {
        atMs += 5;
        admission.ran({ atMs, ...tickAt(sinceMs) });
      }
    },
  };
}

/** Everything that is due in a pause of 30 ms runs after it. */
const pausedOnce = (sinceMs: number): Tick => (sinceMs < 30 ? { ...CALM, lateMs: 30 - sinceMs } : CALM);

test('a steadily late loop turns new calls to people within five seconds, and is told and logged once', () => {
  const { admission, pass, told, logged } = startAdmission();
  pass(20_000, () => CALM);
  assert.deepEqual([told, admission.overload], [[], undefined]);
  pass(5000, () => ({ lateMs: 15, workMs: 3 }));
  pass(60_000, () => ({ lateMs: 15, workMs: 3 }));
  assert.deepEqual([told, logged], [[false], ["overloaded: new calls make the staff's phones ring"]]);
  assert.match(admission.overload ?? '', /p99 15 ms late, limit 10 ms; 12 of 20 ms/);
});

test('ticks that leave no room for anything else do so too', () => {
  const { pass, told } = startAdmission();
  pass(6500, () => ({ lateMs: 4, workMs: 4 }));
  assert.deepEqual(told, [false]);
});

test('one pause of 30 ms does not shut the door, nor does one in ten seconds', () => {
  const { pass, told } = startAdmission();
  for (let round = 0; round < 10; round++) pass(10_000, pausedOnce);
  assert.deepEqual(told, []);
});

test('a pause of 30 ms in every second shuts it: three frames in a hundred are late', () => {
  const { pass, told } = startAdmission();
  for (let round = 0; round < 6; round++) pass(1000, pausedOnce);
  assert.deepEqual(told, [false]);
});

test('after ten seconds of calm calls are taken again', () => {
  const { admission, pass, told, logged } = startAdmission();
  pass(6000, () => ({ lateMs: 40, workMs: 1 }));
  pass(11_000, () => CALM);
  assert.deepEqual(told, [false]);
  pass(2000, () => CALM);
  assert.deepEqual(told, [false, true]);
  assert.equal(logged.at(-1), 'calm again: new calls are taken');
  assert.equal(admission.overload, undefined);
});

test('load before it begins is forgotten', () => {
  const { admission, pass, told } = startAdmission({ begin: false });
  pass(60_000, () => ({ lateMs: 100, workMs: 5 }));
  admission.begin();
  pass(10_000, () => CALM);
  assert.deepEqual(told, []);
});

test('nothing is told while the daemon drains, in either direction', () => {
  const overloaded = () => ({ lateMs: 100, workMs: 5 });
  const calm = startAdmission();
  calm.drain.abort();
  calm.pass(20_000, overloaded);
  assert.deepEqual(calm.told, []);
  const shut = startAdmission();
  shut.pass(6000, overloaded);
  shut.drain.abort();
  shut.pass(60_000, () => CALM);
  assert.deepEqual(shut.told, [false]);
});

test('a limit of 0 turns it off', () => {
  const { pass, told } = startAdmission({ maxLoopDelayMs: 0 });
  pass(60_000, () => ({ lateMs: 500, workMs: 30 }));
  assert.deepEqual(told, []);
});
