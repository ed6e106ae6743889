import assert from 'node:assert/strict';
import type { KeptMessage, MessageRecord, MessageRepository } from '../../src/ports/message-repository.ts';
import type { Rules } from './run-contract.ts';

/** One store under test. `reopen` closes it and opens what is on disk; `fillDisk` lets no more pages be written. */
export interface MessageStore extends Disposable {
  readonly messages: MessageRepository;
  reopen(): MessageRepository;
  fillDisk(): void;
}

export type MakeMessageStore = () => MessageStore;

export const messageRepositoryRules: Rules<MakeMessageStore> = {
  async 'a message comes back whole, also one of which nothing is known'(make) {
    using store = make();
    store.messages.add(FULL);
    store.messages.add(MISSED);
    assert.deepEqual(store.messages.list(10), [kept(MISSED), kept(FULL)]);
  },

  async 'adding a message twice changes nothing'(make) {
    using store = make();
    store.messages.add(FULL);
    store.messages.add({ ...FULL, reason: 'another', takenAtMs: 99 });
    assert.deepEqual(store.messages.list(10), [kept(FULL)]);
  },

  async 'the newest come first and no more than asked'(make) {
    using store = make();
    for (const takenAtMs of [2, 1, 3]) store.messages.add({ ...FULL, id: `m${takenAtMs}`, takenAtMs });
    assert.deepEqual(
      store.messages.list(2).map(({ id }) => id),
      ['m3', 'm2'],
    );
  },

  async 'those of one call are found, the oldest first'(make) {
    using store = make();
    const second = { ...FULL, id: 'm2', takenAtMs: 2 };
    for (const message of [second, { ...FULL, id: 'm3', callId: 'another' }, FULL])
      store.messages.add(message);
    assert.deepEqual(store.messages.listOfCall(FULL.callId), [kept(FULL), kept(second)]);
    assert.deepEqual(store.messages.listOfCall('none'), []);
  },

  async 'a message is open until it is dealt with, and again when that is taken back'(make) {
    using store = make();
    store.messages.add(FULL);
    store.messages.add(MISSED);
    store.messages.setDone(FULL.id, { atMs: 7, by: 'sample' });
    const done = { ...FULL, doneAtMs: 7, doneBy: 'sample' };
    assert.deepEqual(store.messages.list(10, 'open'), [kept(MISSED)]);
    assert.deepEqual(store.messages.list(10, 'done'), [done]);
    assert.deepEqual(store.messages.list(10), [kept(MISSED), done]);
    store.messages.setDone('unknown', { atMs: 8, by: null });
    store.messages.setDone(FULL.id, null);
    assert.deepEqual(store.messages.list(10, 'open'), [kept(MISSED), kept(FULL)]);
    assert.deepEqual(store.messages.list(10, 'done'), []);
  },

  async 'a message that is dealt with stays so when it is added again'(make) {
    using store = make();
    store.messages.add(FULL);
    store.messages.setDone(FULL.id, { atMs: 7, by: null });
    store.messages.add(FULL);
    assert.deepEqual(store.messages.list(10), [{ ...FULL, doneAtMs: 7, doneBy: null }]);
  },

  async 'the beginning of an id finds all that begin so, the whole id only its own'(make) {
    using store = make();
    const [first, second] = [
      { ...FULL, id: 'abc-1' },
      { ...FULL, id: 'abc-10', takenAtMs: 2 },
    ];
    for (const message of [second, first]) store.messages.add(message);
    assert.deepEqual(store.messages.findByPrefix('ab'), [kept(first), kept(second)]);
    assert.deepEqual(store.messages.findByPrefix('abc-1'), [kept(first)]);
    assert.deepEqual(store.messages.findByPrefix('%'), []);
  },

  async 'a message survives reopening'(make) {
    using store = make();
    store.messages.add(FULL);
    assert.deepEqual(store.reopen().list(10), [kept(FULL)]);
  },

  async 'a disk that refuses is storage.failed, may be tried again, and loses nothing that was stored'(make) {
    using store = make();
    store.messages.add(FULL);
    store.fillDisk();
    const long = { ...FULL, id: 'm2', reason: 'x'.repeat(100_000) };
    assert.throws(() => store.messages.add(long), { code: 'storage.failed', retryable: true });
    assert.deepEqual(store.messages.list(10), [kept(FULL)]);
  },
};

function kept(message: MessageRecord): KeptMessage {
  return { ...message, doneAtMs: null, doneBy: null };
}

const FULL: MessageRecord = {
  id: 'm1',
  tenant: 'default',
  callId: 'a-call-that-is-stored-nowhere',
  kind: 'message',
  callerName: 'Sample Caller',
  callbackNumber: '+15550100',
  extension: '45',
  reason: 'wants a copy of the invoice',
  forKey: 'billing',
  recording: '2026-11-23/091405.250-a.wav',
  nameRecording: null,
  takenAtMs: 1,
};

const MISSED: MessageRecord = {
  ...FULL,
  id: 'm0',
  kind: 'missed-call',
  callerName: null,
  callbackNumber: null,
  extension: null,
  reason: null,
  forKey: null,
  recording: null,
  nameRecording: null,
  takenAtMs: 5,
};
