import assert from 'node:assert/strict';
import type { Entry, Store } from '../../src/ports/store.ts';
import type { Rules } from './run-contract.ts';
import { FULL, keeps, type MakeStore, opens } from './store-under-test.ts';

const NUMBER = '+447700900123';

export const threadRules: Rules<MakeStore> = {
  async 'calls from one number hang on one thread, however it was shown'(make) {
    await using on = await make();
    await on.store.write([...call('a', 1, NUMBER), ...call('b', 2, '07700 900123', NUMBER)]);
    await on.store.write(call('c', 3, '+15550100'));
    const [a, b, c] = await threadsOf(on.store, 'a', 'b', 'c');
    assert.equal(a?.id, b?.id);
    assert.notEqual(a?.id, c?.id);
    assert.deepEqual([a?.channel, a?.address, c?.address], ['phone', NUMBER, '+15550100']);
    assert.equal(await on.store.threads.ofCall('nobody'), undefined);
  },

  async 'one address on two channels has two threads'(make) {
    await using on = await make();
    const [began = assert.fail(), ...rest] = call('b', 2, NUMBER);
    await on.store.write([...call('a', 1, NUMBER), { ...began, channel: 'chat' } as Entry, ...rest]);
    const [a, b] = await threadsOf(on.store, 'a', 'b');
    assert.deepEqual([a?.channel, b?.channel], ['phone', 'chat']);
    assert.notEqual(a?.id, b?.id);
    assert.deepEqual((await on.store.threads.before('b', 9)).calls, []);
  },

  async 'a withheld number is a thread of its own in each call'(make) {
    await using on = await make();
    await on.store.write([...call('a', 1, null), ...call('b', 2, null)]);
    const [a, b] = await threadsOf(on.store, 'a', 'b');
    assert.ok(a && b && a.id !== b.id);
    assert.deepEqual([a.address, b.address], [null, null]);
    assert.deepEqual(await on.store.threads.before('b', 9), { calls: [], messages: [] });
  },

  async 'two calls from one number at the same time have two threads, and what one remembers is not the other’s'(
    make,
  ) {
    await using on = await make();
    const { calls, write } = on.store;
    await write([
      ...begun('a', 1, NUMBER),
      ...begun('b', 2, NUMBER),
      { type: 'state', id: 'a', conversation: '"a"', visit: '1' },
      { type: 'state', id: 'b', conversation: '"b"', visit: '2' },
    ]);
    const [a, b] = await threadsOf(on.store, 'a', 'b');
    assert.ok(a && b && a.id !== b.id);
    assert.deepEqual([a.address, b.address], [NUMBER, NUMBER]);
    assert.deepEqual((await calls.find('a'))?.state, { conversation: '"a"', visit: '1' });
    assert.deepEqual((await calls.find('b'))?.state, { conversation: '"b"', visit: '2' });
  },

  async 'who rings again begins without what an earlier caller of that number had begun'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    await write([
      ...begun('a', 1, NUMBER),
      { type: 'state', id: 'a', conversation: '"a"', visit: '1' },
      { type: 'finish', id: 'a', reason: 'done', endedAtMs: 5 },
      ...begun('b', 9, NUMBER),
    ]);
    const [a, b] = await threadsOf(on.store, 'a', 'b');
    assert.equal(a?.id, b?.id);
    assert.deepEqual((await calls.find('b'))?.state, { conversation: null, visit: null });
  },

  async 'a conversation goes along when the number becomes known'(make) {
    await using on = await make();
    const { calls, write } = on.store;
    await write([
      ...call('a', 1, NUMBER),
      opens('b', 9),
      { type: 'state', id: 'b', conversation: '"b"', visit: '2' },
      { type: 'identify', id: 'b', callerNumber: NUMBER, callerName: null, dialledNumber: null },
    ]);
    const [a, b] = await threadsOf(on.store, 'a', 'b');
    assert.equal(a?.id, b?.id);
    assert.equal((await calls.find('b'))?.state.conversation, '"b"');
  },

  async 'what came before a call is told newest first, its own left out, and nothing of others'(make) {
    await using on = await make();
    await on.store.write([
      ...call('a', 10, NUMBER),
      keeps({ ...FULL, id: 'of-a', callId: 'a', takenAtMs: 11 }),
      ...call('b', 20, NUMBER),
      ...call('other', 15, '+15550100'),
      keeps({ ...FULL, id: 'of-other', callId: 'other', takenAtMs: 16 }),
      ...call('c', 30, NUMBER),
      keeps({ ...FULL, id: 'of-c', callId: 'c', takenAtMs: 31 }),
      ...call('later', 40, NUMBER),
    ]);
    const { calls, messages } = await on.store.threads.before('c', 9);
    assert.deepEqual([calls.map(({ id }) => id), messages.map(({ id }) => id)], [['b', 'a'], ['of-a']]);
    assert.equal((await on.store.threads.before('c', 1)).calls.length, 1);
  },

  async 'what was left from some numbers is told newest first, and nothing from others'(make) {
    await using on = await make();
    await on.store.write([
      ...call('a', 10, NUMBER),
      keeps({ ...FULL, id: 'of-a', callId: 'a', takenAtMs: 11 }),
      ...call('b', 15, '+15550100'),
      keeps({ ...FULL, id: 'of-b', callId: 'b', takenAtMs: 16 }),
      ...call('c', 20, NUMBER),
      keeps({ ...FULL, id: 'of-c', callId: 'c', takenAtMs: 21 }),
    ]);
    const { threads } = on.store;
    const idsOf = async (numbers: readonly string[], limit = 9) =>
      (await threads.messagesOf(numbers, limit)).map(({ id }) => id);
    assert.deepEqual(await idsOf([NUMBER]), ['of-c', 'of-a']);
    assert.deepEqual(await idsOf([NUMBER, '+15550100']), ['of-c', 'of-b', 'of-a']);
    assert.deepEqual(await idsOf([NUMBER], 1), ['of-c']);
    assert.deepEqual(await idsOf(['+15550101']), []);
    assert.deepEqual(await idsOf([]), []);
  },

  async 'a number that belongs to persons names them all'(make) {
    await using on = await make();
    const person = (id: string, name: string) =>
      ({
        id,
        name,
        addresses: [{ kind: 'phone', value: NUMBER }],
        birthDateHash: null,
        codeHash: null,
      }) as const;
    await on.store.write(call('a', 1, '07700 900123', NUMBER));
    await on.store.persons.put([person('1', 'Ben'), person('2', 'Anna')]);
    const thread = await on.store.threads.ofCall('a');
    assert.deepEqual(
      thread?.persons.map(({ name }) => name),
      ['Anna', 'Ben'],
    );
  },

  async 'another tenant of the same disk has threads of its own'(make) {
    await using on = await make();
    const other = await on.ofOtherTenant();
    await on.store.write(call('a', 1, NUMBER));
    await other.write(call('b', 2, NUMBER));
    assert.equal(await other.threads.ofCall('a'), undefined);
    assert.deepEqual((await other.threads.before('b', 9)).calls, []);
    assert.equal((await on.store.threads.ofCall('a'))?.address, NUMBER);
  },
};

function begun(id: string, atMs: number, callerNumber: string | null, address?: string): readonly Entry[] {
  const who = { callerNumber, callerName: null, dialledNumber: null };
  return [opens(id, atMs), { type: 'identify', id, ...who, ...(address !== undefined && { address }) }];
}

function call(id: string, atMs: number, callerNumber: string | null, address?: string): readonly Entry[] {
  const end = { type: 'finish', id, reason: 'done', endedAtMs: atMs + 1 } as const;
  return [...begun(id, atMs, callerNumber, address), end];
}

function threadsOf(store: Store, ...ids: readonly string[]) {
  return Promise.all(ids.map((id) => store.threads.ofCall(id)));
}
