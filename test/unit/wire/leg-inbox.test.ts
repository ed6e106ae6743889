import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLegInbox } from '../../../src/wire/leg-inbox.ts';

const throwBug = (error: unknown) => assert.ifError(error);
const note = (seen: string[]) => ({
  audio: (samples: Int16Array) => void seen.push(`audio ${samples.length}`),
  digit: (key: string) => void seen.push(`digit ${key}`),
  held: (on: boolean) => void seen.push(on ? 'held' : 'back'),
  ended: () => void seen.push('ended'),
});

test('a leg that ended before anyone listened still tells its keys and its end, once', () => {
  const inbox = createLegInbox(16_000, throwBug);
  inbox.digit('1');
  inbox.ended();
  inbox.ended();
  inbox.digit('2');
  const seen: string[] = [];
  inbox.listen(note(seen));
  assert.deepEqual(seen, ['digit 1', 'ended']);
});

test('hold and its end come where they were between keys', () => {
  const inbox = createLegInbox(16_000, throwBug);
  inbox.held(true);
  inbox.digit('1');
  const seen: string[] = [];
  inbox.listen(note(seen));
  inbox.held(false);
  assert.deepEqual(seen, ['held', 'digit 1', 'back']);
});

test('exactly half a second of early sound is kept at 8 kHz', () => {
  const inbox = createLegInbox(8000, throwBug);
  for (let frame = 0; frame < 40; frame += 1) inbox.audio(new Int16Array(160));
  const seen: string[] = [];
  inbox.listen(note(seen));
  assert.equal(seen.length, 25);
});

test('a second listener is a bug', () => {
  const inbox = createLegInbox(16_000, throwBug);
  inbox.listen(note([]));
  assert.throws(() => inbox.listen(note([])), /once/);
});
