import assert from 'node:assert/strict';
import type { KeptPerson } from '../../src/ports/person-repository.ts';
import type { Rules } from './run-contract.ts';
import { FULL, keeps, kept, type MakeStore, MISSED, opens } from './store-under-test.ts';

const CHANGED = { type: 'changed' } as const;

function person(id: string): KeptPerson {
  const addresses = [{ kind: 'phone', value: '+15550100' }] as const;
  return { id, name: id, addresses, birthDateHash: null, codeHash: null };
}

/** What becomes of a message once it is kept. */
export const messageChangeRules: Rules<MakeStore> = {
  async 'a message is open until it is dealt with, and again when that is taken back'(make) {
    await using on = await make();
    const { messages, write } = on.store;
    await write([keeps(FULL), keeps(MISSED)]);
    assert.deepEqual(await messages.change(FULL.id, { type: 'done', atMs: 7, by: 'sample' }), CHANGED);
    const done = { ...kept(FULL), doneAtMs: 7, doneBy: 'sample' };
    assert.deepEqual(await messages.list(10, 'open'), [kept(MISSED)]);
    assert.deepEqual(await messages.list(10, 'done'), [done]);
    assert.deepEqual(await messages.list(10), [kept(MISSED), done]);
    assert.deepEqual(await messages.change('unknown', { type: 'done', atMs: 8, by: null }), {
      type: 'unknown',
    });
    await messages.change(FULL.id, { type: 'reopen', atMs: 9, by: null });
    assert.deepEqual(await messages.list(10, 'open'), [kept(MISSED), kept(FULL)]);
    assert.deepEqual(await messages.list(10, 'done'), []);
  },

  async 'of two who claim a message the second is told who has it and since when, and gets it when it is taken over'(
    make,
  ) {
    await using on = await make();
    const { messages, write } = on.store;
    await write([keeps(FULL)]);
    const [one, other] = await Promise.all([
      messages.change(FULL.id, { type: 'claim', atMs: 7, by: 'anna', takeOver: false }),
      messages.change(FULL.id, { type: 'claim', atMs: 8, by: 'ben', takeOver: false }),
    ]);
    const first = one.type === 'changed' ? { by: 'anna', atMs: 7 } : { by: 'ben', atMs: 8 };
    assert.deepEqual(one.type === 'changed' ? other : one, { type: 'claimed', ...first });
    assert.ok([one, other].some(({ type }) => type === 'changed'));
    const found = async () => (await messages.findByPrefix(FULL.id))[0];
    assert.deepEqual(await found(), { ...kept(FULL), claimedAtMs: first.atMs, claimedBy: first.by });
    const taken = await messages.change(FULL.id, { type: 'claim', atMs: 9, by: 'carl', takeOver: true });
    assert.deepEqual(taken, CHANGED);
    assert.deepEqual(await found(), { ...kept(FULL), claimedAtMs: 9, claimedBy: 'carl' });
    assert.deepEqual(await messages.events(FULL.id), [
      { type: 'claimed', atMs: first.atMs, by: first.by, text: null },
      { type: 'claimed', atMs: 9, by: 'carl', text: first.by },
    ]);
  },

  async 'a message that is done is not claimed, nor done once more'(make) {
    await using on = await make();
    const { messages, write } = on.store;
    await write([keeps(FULL)]);
    await messages.change(FULL.id, { type: 'done', atMs: 7, by: 'anna' });
    const done = { type: 'done', by: 'anna', atMs: 7 };
    assert.deepEqual(
      await messages.change(FULL.id, { type: 'claim', atMs: 8, by: 'ben', takeOver: true }),
      done,
    );
    assert.deepEqual(await messages.change(FULL.id, { type: 'done', atMs: 9, by: 'ben' }), done);
    assert.deepEqual(await messages.list(9), [{ ...kept(FULL), doneAtMs: 7, doneBy: 'anna' }]);
    assert.equal((await messages.events(FULL.id)).length, 1);
  },

  async 'what was done about a message is told in its order, notes with their words'(make) {
    await using on = await make();
    const { messages, write } = on.store;
    await write([keeps(FULL)]);
    await messages.change(FULL.id, { type: 'note', atMs: 3, by: 'anna', text: 'rang, nobody there' });
    await messages.change(FULL.id, { type: 'claim', atMs: 3, by: 'anna', takeOver: false });
    await messages.change(FULL.id, { type: 'reopen', atMs: 2, by: null });
    assert.deepEqual(await messages.list(9), [kept(FULL)]);
    assert.deepEqual(await messages.events(FULL.id), [
      { type: 'noted', atMs: 3, by: 'anna', text: 'rang, nobody there' },
      { type: 'claimed', atMs: 3, by: 'anna', text: null },
      { type: 'reopened', atMs: 2, by: null, text: null },
    ]);
    assert.deepEqual(await messages.events('unknown'), []);
  },

  async 'late is what was due and is not done, the longest due first, and each is escalated once'(make) {
    await using on = await make();
    const { messages, write } = on.store;
    const due = (id: string, dueAtMs: number | null) => ({ ...FULL, id, dueAtMs });
    await write([due('m2', 200), due('m1', 100), due('m3', 300), due('m4', null)].map((each) => keeps(each)));
    await messages.change('m2', { type: 'claim', atMs: 150, by: 'anna', takeOver: false });
    const late = async (nowMs: number) => (await messages.listLate(nowMs, 9)).map(({ id }) => id);
    assert.deepEqual(await late(100), []);
    assert.deepEqual(await late(300), ['m1', 'm2']);
    assert.equal((await messages.listLate(300, 1)).length, 1);
    const escalate = { type: 'escalate', atMs: 300, to: 'anna-lane', delivers: false } as const;
    assert.deepEqual(await messages.change('m1', escalate), CHANGED);
    assert.deepEqual(await messages.change('m1', escalate), { type: 'escalated' });
    await messages.change('m2', { type: 'done', atMs: 301, by: null });
    assert.deepEqual(await messages.change('m2', escalate), { type: 'done', by: null, atMs: 301 });
    assert.deepEqual(await late(1000), ['m3']);
    assert.deepEqual(await messages.findByPrefix('m1'), [
      { ...kept(due('m1', 100)), escalatedAtMs: 300, escalatedTo: 'anna-lane' },
    ]);
    assert.deepEqual(await messages.events('m1'), [
      { type: 'escalated', atMs: 300, by: null, text: 'anna-lane' },
    ]);
  },

  async 'what must leave the house because of a change does, and not because of one that was refused'(make) {
    await using on = await make();
    const { messages, outbox, write } = on.store;
    await write([keeps(FULL)]);
    const resend = { type: 'resend', atMs: 3, by: 'anna', because: 'again-1' } as const;
    const escalate = { type: 'escalate', atMs: 4, to: 'anna-lane', delivers: true } as const;
    await messages.change(FULL.id, resend);
    await messages.change(FULL.id, escalate);
    await messages.change(FULL.id, { ...escalate, atMs: 5 });
    await messages.change('unknown', resend);
    const claimed = await outbox.claim({ kind: 'message', limit: 9, nowMs: 1000, leaseMs: 10, by: 'd' });
    assert.deepEqual(
      claimed.map(({ kind, payload, cause, key }) => [kind, payload, cause, key]),
      [':again-1', ':late'].map((end) => ['message', `{"messageId":"m1"}`, 'm1', `message:m1${end}`]),
    );
    assert.deepEqual(
      (await messages.events(FULL.id)).map(({ type }) => type),
      ['resent', 'escalated'],
    );
  },

  async 'a message knows the thread of its call, and its person where exactly one is reached there'(make) {
    await using on = await make();
    const { messages, persons, threads, write } = on.store;
    const identifies = { type: 'identify', id: 'a', callerName: null, dialledNumber: null } as const;
    await write([opens('a', 1), { ...identifies, callerNumber: '+15550100' }, keeps(FULL)]);
    const caller = async () => {
      const [message] = await messages.list(1);
      return [message?.threadId, message?.personId];
    };
    const threadId = (await threads.ofCall('a'))?.id;
    assert.ok(threadId);
    assert.deepEqual(await caller(), [threadId, null]);
    await persons.put([person('p1')]);
    assert.deepEqual(await caller(), [threadId, 'p1']);
    await persons.put([person('p2')]);
    assert.deepEqual(await caller(), [threadId, null]);
  },

  async 'a message that is dealt with stays so when it is kept again'(make) {
    await using on = await make();
    const { messages, write } = on.store;
    await write([keeps(FULL)]);
    await messages.change(FULL.id, { type: 'claim', atMs: 6, by: 'anna', takeOver: false });
    await messages.change(FULL.id, { type: 'done', atMs: 7, by: null });
    await write([keeps(FULL)]);
    assert.deepEqual(await messages.list(10), [
      { ...kept(FULL), claimedAtMs: 6, claimedBy: 'anna', doneAtMs: 7 },
    ]);
    assert.equal((await messages.events(FULL.id)).length, 2);
  },
};
