import assert from 'node:assert/strict';
import type { CallRecord, CallRepository, TurnRecord } from '../../src/ports/call-repository.ts';
import type { Rules } from './run-contract.ts';

/** One store under test. `reopen` closes it and opens what is on disk; `fillDisk` lets no more pages be written. */
export interface CallStore extends Disposable {
  readonly calls: CallRepository;
  reopen(): CallRepository;
  fillDisk(): void;
}

export type MakeCallStore = () => CallStore;

export const callRepositoryRules: Rules<MakeCallStore> = {
  async 'a new call is live and knows nothing of the caller'(make) {
    using store = make();
    open(store.calls, 'a', 1000);
    assert.deepEqual(store.calls.find('a'), fresh('a', 1000));
    assert.equal(store.calls.find('b'), undefined);
  },

  async 'an id is accepted once, also after the call has finished'(make) {
    using store = make();
    open(store.calls, 'a', 1);
    assert.throws(() => open(store.calls, 'a', 2), { code: 'call.exists' });
    store.calls.finish('a', 'done', 3);
    assert.throws(() => open(store.calls, 'a', 4), { code: 'call.exists' });
    assert.equal(store.calls.find('a')?.startedAtMs, 1);
  },

  async 'what becomes known of the caller is added and never unlearnt'(make) {
    using store = make();
    open(store.calls, 'a', 1);
    store.calls.identify('a', { callerNumber: '+15550100', callerName: null, dialledNumber: '100' });
    store.calls.identify('a', { callerNumber: null, callerName: 'Sample', dialledNumber: null });
    const { callerNumber, callerName, dialledNumber } = store.calls.find('a') ?? fresh('a', 1);
    assert.deepEqual([callerNumber, callerName, dialledNumber], ['+15550100', 'Sample', '100']);
  },

  async 'a transfer keeps its key when the call comes back'(make) {
    using store = make();
    open(store.calls, 'a', 1);
    store.calls.setStatus('a', 'away', 'billing');
    assert.equal(store.calls.find('a')?.status, 'away');
    store.calls.setStatus('a', 'live');
    assert.equal(store.calls.find('a')?.status, 'live');
    assert.equal(store.calls.find('a')?.transferKey, 'billing');
  },

  async 'a finished call stays finished, with its first reason'(make) {
    using store = make();
    open(store.calls, 'a', 1);
    store.calls.finish('a', 'transferred', 5);
    store.calls.finish('a', 'aborted', 9);
    assert.throws(() => store.calls.setStatus('a', 'live'), { code: 'call.gone' });
    const { status, endReason, endedAtMs } = store.calls.find('a') ?? fresh('a', 1);
    assert.deepEqual([status, endReason, endedAtMs], ['finished', 'transferred', 5]);
  },

  async 'a call nobody opened has no status to set'(make) {
    using store = make();
    assert.throws(() => store.calls.setStatus('a', 'away'), { code: 'call.gone' });
  },

  async 'the newest state of the dialogue is kept'(make) {
    using store = make();
    open(store.calls, 'a', 1);
    store.calls.saveState('a', '{"step":1}');
    store.calls.saveState('a', '{"step":2}');
    assert.equal(store.calls.find('a')?.stateJson, '{"step":2}');
  },

  async 'turns come back whole and in the order of the conversation'(make) {
    using store = make();
    open(store.calls, 'a', 1);
    open(store.calls, 'b', 1);
    const [first, second, third] = [attendant(1, null), caller(2), attendant(3, DELAY)];
    for (const turn of [third, first, second]) store.calls.addTurn(turn);
    store.calls.addTurn({ ...caller(1), callId: 'b' });
    assert.deepEqual(store.calls.turns('a'), [first, second, third]);
  },

  async 'answers of all calls come with their delay and their engines, from a time on and oldest first'(
    make,
  ) {
    using store = make();
    open(store.calls, 'a', 1);
    store.calls.open({ id: 'b', tenant: 'default', startedAtMs: 1, chain: 'asterisk → model' });
    const slower = { ...DELAY, audibleMs: 900 };
    for (const turn of [attendant(1, DELAY), attendant(2, null), caller(3), attendant(4, DELAY)])
      store.calls.addTurn(turn);
    store.calls.addTurn({ ...attendant(1, slower), callId: 'b', atMs: 35 });
    const [a, b] = [
      { callId: 'a', atMs: 40, chain: 'asterisk → rules', delay: DELAY },
      { callId: 'b', atMs: 35, chain: 'asterisk → model', delay: slower },
    ];
    assert.deepEqual(store.calls.answerDelays(35), [b, a]);
    assert.deepEqual(store.calls.answerDelays(36), [a]);
    assert.deepEqual(store.calls.answerDelays(41), []);
    assert.equal(store.calls.answerDelays(0).length, 3);
  },

  async 'a turn belongs to a call that is known, and its number is used once'(make) {
    using store = make();
    open(store.calls, 'a', 1);
    store.calls.addTurn(caller(1));
    assert.throws(() => store.calls.addTurn(attendant(1, null)));
    assert.throws(() => store.calls.addTurn({ ...caller(2), callId: 'unknown' }));
    assert.deepEqual(store.calls.turns('a'), [caller(1)]);
  },

  async 'open calls are listed oldest first, recent ones newest first and no more than asked'(make) {
    using store = make();
    for (const [id, atMs] of [
      ['b', 2],
      ['c', 3],
      ['a', 1],
      ['d', 4],
    ] as const)
      open(store.calls, id, atMs);
    store.calls.finish('b', 'done', 9);
    store.calls.setStatus('c', 'away');
    assert.deepEqual(ids(store.calls.listOpen()), ['a', 'c', 'd']);
    assert.deepEqual(ids(store.calls.listRecent(3)), ['d', 'c', 'b']);
  },

  async 'calls and turns survive reopening'(make) {
    using store = make();
    open(store.calls, 'a', 1);
    store.calls.addTurn(attendant(1, DELAY));
    const calls = store.reopen();
    assert.deepEqual(calls.listOpen(), [fresh('a', 1)]);
    assert.deepEqual(calls.turns('a'), [attendant(1, DELAY)]);
  },

  async 'a disk that refuses is storage.failed, may be tried again, and loses nothing that was stored'(make) {
    using store = make();
    open(store.calls, 'a', 1);
    store.fillDisk();
    const state = JSON.stringify('x'.repeat(100_000));
    assert.throws(() => store.calls.saveState('a', state), { code: 'storage.failed', retryable: true });
    assert.deepEqual(store.calls.find('a'), fresh('a', 1));
  },
};

/** Words that were known before the caller's last sound, and a half millisecond. */
const DELAY = {
  noticedMs: 96,
  wordsMs: -20,
  replyMs: 93.5,
  speechMs: 140,
  decidedMs: 500,
  audibleMs: 512.5,
};

function open(calls: CallRepository, id: string, startedAtMs: number): void {
  calls.open({ id, tenant: 'default', startedAtMs, chain: 'asterisk → rules' });
}

function fresh(id: string, startedAtMs: number): CallRecord {
  return {
    id,
    tenant: 'default',
    callerNumber: null,
    callerName: null,
    dialledNumber: null,
    startedAtMs,
    endedAtMs: null,
    status: 'live',
    endReason: null,
    transferKey: null,
    stateJson: null,
    chain: 'asterisk → rules',
  };
}

function caller(seq: number): TurnRecord {
  const text = 'what are your hours';
  return {
    callId: 'a',
    seq,
    speaker: 'caller',
    text,
    heardText: null,
    atMs: 10 * seq,
    delay: null,
    silencedMs: null,
  };
}

function attendant(seq: number, delay: TurnRecord['delay']): TurnRecord {
  const [text, heardText] = ['We are open from nine.', 'We are open'];
  return {
    callId: 'a',
    seq,
    speaker: 'attendant',
    text,
    heardText,
    atMs: 10 * seq,
    delay,
    silencedMs: delay && 132.5,
  };
}

function ids(calls: readonly CallRecord[]): string[] {
  return calls.map(({ id }) => id);
}
