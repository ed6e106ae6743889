import assert from 'node:assert/strict';
import { test } from 'node:test';
import { salvageMessage } from '../../../src/wiring/salvage.ts';
import { office } from '../reception/desk.ts';

const salvaged = (conversation: unknown, visit: unknown = {}, callerNumber: string | null = null) => {
  const state = { conversation: JSON.stringify(conversation), visit: JSON.stringify(visit) };
  return salvageMessage({ id: 'c1', state, callerNumber }, office, 5);
};

test('a draft is found wherever a version keeps it, and what it holds becomes a missed call', () => {
  const draft = {
    name: 'Anna',
    number: '+15550100',
    extension: '22',
    reason: 'an invoice',
    recording: 'a.wav',
  };
  for (const state of [{ draft }, { topics: { message: { draft } } }, { a: [{ b: { draft } }] }]) {
    const { id: _id, ...message } = salvaged(state);
    assert.deepEqual(message, {
      callId: 'c1',
      kind: 'missed-call',
      callerName: 'Anna',
      callbackNumber: '+15550100',
      extension: '22',
      reason: 'an invoice',
      forKey: null,
      fields: [],
      urgency: 'normal',
      ownerKey: null,
      // A Thursday; the clock of London was an hour ahead of UTC in that winter.
      dueAtMs: 46_800_000,
      recording: 'a.wav',
      nameRecording: null,
      takenAtMs: 5,
    });
  }
  assert.equal(salvaged(null, { draft }).callerName, 'Anna');
});

test('parts of another kind are left out, and the number of the line stands for one that was not told', () => {
  const { callerName, reason, callbackNumber } = salvaged(
    { draft: { name: 7, reason: '' } },
    {},
    '+15550199',
  );
  assert.deepEqual([callerName, callbackNumber], [null, '+15550199']);
  assert.match(reason ?? '', /could not be read/);
});

test('the same state gives the same id, another one another', () => {
  assert.equal(salvaged({ a: 1 }).id, salvaged({ a: 1 }).id);
  assert.notEqual(salvaged({ a: 1 }).id, salvaged({ a: 2 }).id);
});

test('what nests too deep, or is no JSON, is no failure', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`);
  assert.equal(salvaged(deep).callerName, null);
  const state = { conversation: '{', visit: null };
  assert.equal(salvageMessage({ id: 'c', state, callerNumber: null }, office, 1).callerName, null);
});
