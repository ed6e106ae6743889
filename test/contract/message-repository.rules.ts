import assert from 'node:assert/strict';
import type { Rules } from './run-contract.ts';
import { FULL, fresh, keeps, kept, type MakeStore, MISSED, opens } from './store-under-test.ts';

export const messageRepositoryRules: Rules<MakeStore> = {
  async 'a message comes back whole, also one of which nothing is known'(make) {
    await using on = await make();
    const { messages, write } = on.store;
    await write([keeps(FULL), keeps(MISSED)]);
    assert.deepEqual(await messages.list(10), [kept(MISSED), kept(FULL)]);
  },

  async 'the same message a second time, also later, changes nothing'(make) {
    await using on = await make();
    const { messages, write } = on.store;
    await write([keeps(FULL)]);
    await write([keeps(FULL), keeps({ ...FULL, takenAtMs: 99, recording: null })]);
    assert.deepEqual(await messages.list(10), [kept(FULL)]);
  },

  async 'another message under a known id is refused as a bug, with all that was to be written with it'(
    make,
  ) {
    await using on = await make();
    const { calls, messages, write } = on.store;
    await write([keeps(FULL)]);
    for (const changed of [
      { reason: 'another' },
      { callId: 'b' },
      { callerName: null },
      { forKey: null },
      { urgency: 'normal' },
      { fields: [] },
    ] as const) {
      const refused = write([opens('new', 1), keeps({ ...FULL, ...changed })]);
      await assert.rejects(
        refused,
        (error: Error) => !('code' in error) && /another message/.test(error.message),
      );
    }
    assert.equal(await calls.find('new'), undefined);
    assert.deepEqual(await messages.list(10), [kept(FULL)]);
  },

  async 'what was known when a call seemed to be over is completed by its message, and never the other way'(
    make,
  ) {
    await using on = await make();
    const { messages, write } = on.store;
    const early = { ...FULL, kind: 'missed-call', reason: null, takenAtMs: 0 } as const;
    await write([keeps(early)]);
    await write([keeps(FULL)]);
    await write([keeps(early)]);
    assert.deepEqual(await messages.list(10), [kept(FULL)]);
  },

  async 'the newest come first and no more than asked'(make) {
    await using on = await make();
    const { messages, write } = on.store;
    await write([2, 1, 3].map((takenAtMs) => keeps({ ...FULL, id: `m${takenAtMs}`, takenAtMs })));
    assert.deepEqual(
      (await messages.list(2)).map(({ id }) => id),
      ['m3', 'm2'],
    );
  },

  async 'those of one call are found, the oldest first'(make) {
    await using on = await make();
    const { messages, write } = on.store;
    const second = { ...FULL, id: 'm2', takenAtMs: 2 };
    await write([second, { ...FULL, id: 'm3', callId: 'another' }, FULL].map((each) => keeps(each)));
    assert.deepEqual(await messages.listOfCall(FULL.callId), [kept(FULL), kept(second)]);
    assert.deepEqual(await messages.listOfCall('none'), []);
  },

  async 'a message that was stored late says so, from the first time on'(make) {
    await using on = await make();
    const { messages, write } = on.store;
    await write([keeps(FULL, { lateByMs: 5000 }), keeps(MISSED)]);
    await write([keeps(FULL, { lateByMs: 9000 }), keeps(MISSED, { lateByMs: 6000 })]);
    assert.deepEqual(await messages.list(10), [kept(MISSED, 6000), kept(FULL, 5000)]);
  },

  async 'the beginning of an id finds all that begin so, the whole id only its own'(make) {
    await using on = await make();
    const { messages, write } = on.store;
    const [first, second] = [
      { ...FULL, id: 'abc-1' },
      { ...FULL, id: 'abc-10', takenAtMs: 2 },
    ];
    await write([keeps(second), keeps(first)]);
    assert.deepEqual(await messages.findByPrefix('ab'), [kept(first), kept(second)]);
    assert.deepEqual(await messages.findByPrefix('abc-1'), [kept(first)]);
    assert.deepEqual(await messages.findByPrefix('%'), []);
  },

  async 'a message survives reopening'(make) {
    await using on = await make();
    await on.store.write([keeps(FULL)]);
    await on.store.messages.change(FULL.id, { type: 'claim', atMs: 6, by: 'anna', takeOver: false });
    const { messages } = await on.reopen();
    assert.deepEqual(await messages.list(10), [{ ...kept(FULL), claimedAtMs: 6, claimedBy: 'anna' }]);
    assert.equal((await messages.events(FULL.id)).length, 1);
  },

  async 'another tenant of the same disk sees no message, and cannot deal with it'(make) {
    await using on = await make();
    const other = await on.ofOtherTenant();
    await on.store.write([keeps(FULL)]);
    assert.deepEqual(await other.messages.change(FULL.id, { type: 'done', atMs: 1, by: null }), {
      type: 'unknown',
    });
    await on.store.messages.change(FULL.id, { type: 'note', atMs: 1, by: null, text: 'a note' });
    assert.deepEqual(await other.messages.events(FULL.id), []);
    assert.deepEqual(await other.messages.listLate(1000, 9), []);
    assert.deepEqual(await other.messages.list(9), []);
    assert.deepEqual(await other.messages.findByPrefix('m'), []);
    assert.deepEqual(await other.messages.listOfCall('a'), []);
    assert.deepEqual(await on.store.messages.list(9), [kept(FULL)]);
  },

  async 'a disk that refuses is storage.failed, may be tried again, and loses nothing that was stored'(make) {
    await using on = await make();
    const { calls, messages, write } = on.store;
    await write([keeps(FULL), opens('a', 1)]);
    await on.fillDisk();
    const long = { ...FULL, id: 'm2', reason: 'x'.repeat(100_000) };
    const refused = write([{ type: 'status', id: 'a', status: 'away' }, keeps(long)]);
    await assert.rejects(refused, { code: 'storage.failed', retryable: true });
    assert.deepEqual(await messages.list(10), [kept(FULL)]);
    assert.deepEqual(await calls.find('a'), fresh('a', 1));
  },
};
