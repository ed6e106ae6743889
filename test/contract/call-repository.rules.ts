import assert from 'node:assert/strict';
import type { CallRecord } from '../../src/ports/call-repository.ts';
import type { Rules } from './run-contract.ts';
import { attendant, caller, DELAY, FULL, fresh, type MakeStore, opens, says } from './store-under-test.ts';

export const callRepositoryRules: Rules<MakeStore> = {
  async 'a new call is live and knows nothing of the caller'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    await write([opens('a', 1000)]);
    assert.deepEqual(await calls.find('a'), fresh('a', 1000));
    assert.equal(await calls.find('b'), undefined);
  },

  async 'an id is opened once, also after the call has finished'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    await write([opens('a', 1)]);
    await write([opens('a', 2), { type: 'finish', id: 'a', reason: 'done', endedAtMs: 3 }]);
    await write([opens('a', 4)]);
    const { startedAtMs, status } = (await calls.find('a')) ?? fresh('a', 0);
    assert.deepEqual([startedAtMs, status], [1, 'finished']);
  },

  async 'what becomes known of the caller is added and never unlearnt'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    await write([
      opens('a', 1),
      { type: 'identify', id: 'a', callerNumber: '+15550100', callerName: null, dialledNumber: '100' },
      { type: 'identify', id: 'a', callerNumber: null, callerName: 'Sample', dialledNumber: null },
    ]);
    const { callerNumber, callerName, dialledNumber } = (await calls.find('a')) ?? fresh('a', 1);
    assert.deepEqual([callerNumber, callerName, dialledNumber], ['+15550100', 'Sample', '100']);
  },

  async 'a transfer keeps its key when the call comes back'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    await write([opens('a', 1), { type: 'status', id: 'a', status: 'away', transferKey: 'billing' }]);
    assert.equal((await calls.find('a'))?.status, 'away');
    await write([{ type: 'status', id: 'a', status: 'live' }]);
    const { status, transferKey } = (await calls.find('a')) ?? fresh('a', 1);
    assert.deepEqual([status, transferKey], ['live', 'billing']);
  },

  async 'a finished call stays finished, with its first reason'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    await write([opens('a', 1), { type: 'finish', id: 'a', reason: 'transferred', endedAtMs: 5 }]);
    await write([
      { type: 'finish', id: 'a', reason: 'aborted', endedAtMs: 9 },
      { type: 'status', id: 'a', status: 'live' },
    ]);
    const { status, endReason, endedAtMs } = (await calls.find('a')) ?? fresh('a', 1);
    assert.deepEqual([status, endReason, endedAtMs], ['finished', 'transferred', 5]);
  },

  async 'what became of the sound of a call is kept in its order, and once'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    const began = { what: 'began', because: null, name: 'a.wav', atMs: 2 } as const;
    const hidden = { what: 'hidden', because: 'card', name: null, atMs: 3 } as const;
    await write([opens('a', 1), { type: 'recording', id: 'a', ...hidden }]);
    for (const _again of [1, 2]) await write([{ type: 'recording', id: 'a', ...began }]);
    await write([{ type: 'recording', id: 'nobody', ...began }]);
    assert.deepEqual(await calls.recordingOf('a'), [began, hidden]);
    assert.deepEqual(await calls.recordingOf('nobody'), []);
  },

  async 'a caller who does not want to be recorded leaves no sound in any message of the call'(make) {
    await using on = await make();
    const { calls, messages, write } = on.store;
    const sound = { recording: 'r.wav', nameRecording: 'n.wav' };
    const message = (id: string, callId: string) =>
      ({ type: 'keep-message', message: { ...FULL, id, callId, ...sound } }) as const;
    await write([opens('a', 1), message('m', 'a'), message('other', 'b')]);
    for (const _again of [1, 2]) await write([{ type: 'drop-sound', callId: 'a', atMs: 5 }]);
    const names = async (id: string) =>
      (await messages.listOfCall(id)).map(({ recording, nameRecording }) => [recording, nameRecording]);
    assert.deepEqual([await names('a'), await names('b')], [[[null, null]], [['r.wav', 'n.wav']]]);
    assert.deepEqual(await calls.recordingOf('a'), [{ what: 'refused', because: null, name: null, atMs: 5 }]);
  },

  async 'other words take the place of what was said, on both sides'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    await write([opens('a', 1), { type: 'turn', ...caller(1) }, { type: 'turn', ...attendant(2, null) }]);
    await write([1, 2, 7].map((seq) => ({ type: 'redact', id: 'a', seq, text: 'x' }) as const));
    const turns = (await calls.turns('a')).map(({ text, heardText }) => [text, heardText]);
    assert.deepEqual(turns, [
      ['x', null],
      ['x', 'x'],
    ]);
  },

  async 'of a call nobody opened nothing is kept'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    await write([opens('b', 1)]);
    await write([
      { type: 'status', id: 'a', status: 'away' },
      { type: 'state', id: 'a', conversation: '{}', visit: '{}' },
      says(caller(1)),
      { type: 'finish', id: 'a', reason: 'done', endedAtMs: 2 },
    ]);
    assert.deepEqual(ids(await calls.listRecent(9)), ['b']);
    assert.deepEqual(await calls.turns('a'), []);
  },

  async 'the newest state of the dialogue is kept, in its two parts'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    await write([opens('a', 1), { type: 'state', id: 'a', conversation: '{"step":1}', visit: '{}' }]);
    await write([{ type: 'state', id: 'a', conversation: '{"step":2}', visit: '{"leg":2}' }]);
    assert.deepEqual((await calls.find('a'))?.state, { conversation: '{"step":2}', visit: '{"leg":2}' });
  },

  async 'turns come back whole and in the order of the conversation'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    const [first, second, third] = [attendant(1, null), caller(2), attendant(3, DELAY)];
    await write([opens('a', 1), opens('b', 1), ...[third, first, second].map(says)]);
    await write([says({ ...caller(1), callId: 'b' })]);
    assert.deepEqual(await calls.turns('a'), [first, second, third]);
  },

  async 'answers of all calls come with their delay and their engines, from a time on and oldest first'(
    make,
  ) {
    await using on = await make();
    const { calls, write } = on.store;
    const slower = { ...DELAY, audibleMs: 900 };
    await write([
      opens('a', 1),
      { type: 'open', id: 'b', startedAtMs: 1, chain: 'asterisk → model' },
      ...[attendant(1, DELAY), attendant(2, null), caller(3), attendant(4, DELAY)].map(says),
      says({ ...attendant(1, slower), callId: 'b', atMs: 35 }),
    ]);
    const [a, b] = [
      { callId: 'a', atMs: 40, chain: 'asterisk → rules', delay: DELAY },
      { callId: 'b', atMs: 35, chain: 'asterisk → model', delay: slower },
    ];
    assert.deepEqual(await calls.answerDelays(35), [b, a]);
    assert.deepEqual(await calls.answerDelays(36), [a]);
    assert.deepEqual(await calls.answerDelays(41), []);
    assert.equal((await calls.answerDelays(0)).length, 3);
  },

  async 'the number of a turn is used once'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    await write([opens('a', 1), says(caller(1)), says(attendant(1, null))]);
    assert.deepEqual(await calls.turns('a'), [caller(1)]);
  },

  async 'what is written a second time changes nothing'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    const entries = [
      opens('a', 1),
      says(caller(1)),
      { type: 'state', id: 'a', conversation: '{}', visit: '{}' },
      { type: 'finish', id: 'a', reason: 'done', endedAtMs: 5 },
    ] as const;
    await write(entries);
    const once = [await calls.find('a'), await calls.turns('a')];
    await write(entries);
    assert.deepEqual([await calls.find('a'), await calls.turns('a')], once);
    assert.equal((await calls.find('a'))?.status, 'finished');
  },

  async 'open calls are listed oldest first, recent ones newest first and no more than asked'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    await write([opens('b', 2), opens('c', 3), opens('a', 1), opens('d', 4)]);
    await write([
      { type: 'finish', id: 'b', reason: 'done', endedAtMs: 9 },
      { type: 'status', id: 'c', status: 'away' },
    ]);
    assert.deepEqual(ids(await calls.listOpen()), ['a', 'c', 'd']);
    assert.deepEqual(ids(await calls.listRecent(3)), ['d', 'c', 'b']);
  },

  async 'open calls are listed by their owner, with those of nobody; who takes one up has it'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    const [ours, theirs, otherPbx] = [
      { daemon: 'one', system: 'pbx' },
      { daemon: 'two', system: 'pbx' },
      { daemon: 'one', system: 'other' },
    ];
    await write([
      opens('nobody', 1),
      { ...opens('ours', 2), owner: ours },
      { ...opens('theirs', 3), owner: theirs },
      { ...opens('other-pbx', 4), owner: otherPbx },
    ]);
    assert.deepEqual(ids(await calls.listOpen(ours)), ['nobody', 'ours']);
    assert.equal((await calls.listOpen()).length, 4);
    await write([{ type: 'status', id: 'theirs', status: 'live', owner: ours }]);
    assert.deepEqual(ids(await calls.listOpen(ours)), ['nobody', 'ours', 'theirs']);
    assert.deepEqual((await calls.find('theirs'))?.owner, ours);
  },

  async 'calls and turns survive reopening'(make) {
    await using on = await make();
    await on.store.write([opens('a', 1), says(attendant(1, DELAY))]);
    const { calls } = await on.reopen();
    assert.deepEqual(await calls.listOpen(), [fresh('a', 1)]);
    assert.deepEqual(await calls.turns('a'), [attendant(1, DELAY)]);
  },

  async 'another tenant of the same disk sees nothing of a call and cannot change it'(make) {
    await using on = await make();
    const other = await on.ofOtherTenant();
    await on.store.write([opens('a', 1)]);
    await other.write([{ type: 'finish', id: 'a', reason: 'aborted', endedAtMs: 2 }, says(caller(1))]);
    assert.equal(await other.calls.find('a'), undefined);
    assert.deepEqual(await other.calls.listRecent(9), []);
    assert.deepEqual(await other.calls.listOpen(), []);
    assert.deepEqual(await other.calls.turns('a'), []);
    assert.equal((await on.store.calls.find('a'))?.status, 'live');
    assert.deepEqual(await on.store.calls.turns('a'), []);
  },

  async 'what a call came to is kept with who wrote it, the last one counts, and nothing for a call that is unknown'(
    make,
  ) {
    await using on = await make();
    const { calls, write } = on.store;
    const sums = (id: string, by: 'rules' | 'model') =>
      ({ type: 'summary', id, summary: { text: `by ${by}`, by } }) as const;
    await write([opens('a', 1), sums('a', 'rules'), sums('b', 'rules')]);
    assert.deepEqual((await calls.find('a'))?.summary, { text: 'by rules', by: 'rules' });
    await write([sums('a', 'model')]);
    assert.deepEqual((await calls.listRecent(9))[0]?.summary, { text: 'by model', by: 'model' });
    assert.equal(await calls.find('b'), undefined);
  },

  async 'a disk that refuses is storage.failed, may be tried again, and loses nothing that was stored'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    await write([opens('a', 1)]);
    await on.fillDisk();
    const visit = JSON.stringify('x'.repeat(100_000));
    const refused = write([
      { type: 'status', id: 'a', status: 'away' },
      { type: 'state', id: 'a', conversation: '{}', visit },
    ]);
    await assert.rejects(refused, { code: 'storage.failed', retryable: true });
    assert.deepEqual(await calls.find('a'), fresh('a', 1));
  },
};

function ids(calls: readonly CallRecord[]): string[] {
  return calls.map(({ id }) => id);
}
