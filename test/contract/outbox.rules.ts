import assert from 'node:assert/strict';
import type { Outbox } from '../../src/ports/outbox.ts';
import type { Rules } from './run-contract.ts';
import { enqueues, FULL, keeps, MAIL, type MakeStore } from './store-under-test.ts';

export const outboxRules: Rules<MakeStore> = {
  async 'an entry is claimed whole when it is due, and not before'(make) {
    await using on = await make();
    await on.store.write([keeps(FULL), enqueues(MAIL)]);
    assert.deepEqual(await take(on.store.outbox, 99), []);
    assert.deepEqual(await take(on.store.outbox, 100), [{ ...MAIL, attempts: 1, sinceMs: 100 }]);
  },

  async 'it is enqueued together with its message or not at all'(make) {
    await using on = await make();
    await on.store.write([keeps(FULL)]);
    await assert.rejects(on.store.write([enqueues(MAIL), keeps({ ...FULL, reason: 'another' })]));
    assert.deepEqual(await take(on.store.outbox, 100), []);
    await on.store.write([enqueues(MAIL), keeps(FULL)]);
    assert.equal((await take(on.store.outbox, 100)).length, 1);
  },

  async 'the same effect is enqueued once, also after it has left'(make) {
    await using on = await make();
    await on.store.write([enqueues(MAIL), enqueues({ ...MAIL, id: 'o2' })]);
    assert.equal((await take(on.store.outbox, 100)).length, 1);
    await on.store.outbox.done('o1');
    await on.store.write([enqueues(MAIL), enqueues({ ...MAIL, id: 'o3' })]);
    assert.deepEqual(await take(on.store.outbox, 1_000_000), []);
  },

  async 'who has claimed it keeps it while the lease lasts, and no longer'(make) {
    await using on = await make();
    await on.store.write([enqueues(MAIL)]);
    await take(on.store.outbox, 100);
    assert.deepEqual(await take(on.store.outbox, 1099), []);
    assert.deepEqual(await take(on.store.outbox, 1100), [{ ...MAIL, attempts: 2, sinceMs: 100 }]);
  },

  async 'the longest due come first, and no more than asked'(make) {
    await using on = await make();
    const later = { ...MAIL, id: 'o2', key: 'k2', dueAtMs: 50 };
    await on.store.write([enqueues(MAIL), enqueues(later), enqueues({ ...MAIL, id: 'o3', key: 'k3' })]);
    assert.deepEqual(
      (await take(on.store.outbox, 100, 2)).map(({ id }) => id),
      ['o2', 'o1'],
    );
    assert.deepEqual(
      (await take(on.store.outbox, 100, 2)).map(({ id }) => id),
      ['o3'],
    );
  },

  async 'one that failed is due again at its time'(make) {
    await using on = await make();
    await on.store.write([enqueues(MAIL)]);
    await take(on.store.outbox, 100);
    await on.store.outbox.failed('o1', 500, 'busy');
    assert.deepEqual(await take(on.store.outbox, 499), []);
    assert.deepEqual(await take(on.store.outbox, 500), [
      { ...MAIL, dueAtMs: 500, attempts: 2, sinceMs: 100 },
    ]);
  },

  async 'one that is buried is never claimed again'(make) {
    await using on = await make();
    await on.store.write([enqueues(MAIL), enqueues({ ...MAIL, id: 'o2', key: 'k2' })]);
    await take(on.store.outbox, 100);
    await on.store.outbox.bury('o1', 'no such address');
    assert.deepEqual(
      (await take(on.store.outbox, 1_000_000)).map(({ id }) => id),
      ['o2'],
    );
  },

  async 'only the kind that is asked for is claimed'(make) {
    await using on = await make();
    await on.store.write([enqueues({ ...MAIL, kind: 'other' }), enqueues({ ...MAIL, id: 'o2', key: 'k2' })]);
    assert.deepEqual(
      (await take(on.store.outbox, 100)).map(({ id }) => id),
      ['o2'],
    );
  },

  async 'one that is split is done by its parts, and a part that is known changes nothing'(make) {
    await using on = await make();
    const parts = ['p1', 'p2'].map((id) => ({ ...MAIL, id, kind: 'mail', key: `part-${id}` }));
    await on.store.write([enqueues({ ...MAIL, kind: 'message' })]);
    await on.store.outbox.split('o1', parts);
    await on.store.outbox.split('o1', parts);
    assert.deepEqual(
      (await take(on.store.outbox, 100)).map(({ id, cause, payload }) => ({ id, cause, payload })),
      parts.map(({ id, cause, payload }) => ({ id, cause, payload })),
    );
    assert.equal((await on.store.outbox.figures()).waiting, 2);
  },

  async 'what somebody had claimed who is gone is there again at once, and what another has is not'(make) {
    await using on = await make();
    await on.store.write([enqueues(MAIL)]);
    await take(on.store.outbox, 100);
    await on.store.outbox.release('another');
    assert.deepEqual(await take(on.store.outbox, 101), []);
    await on.store.outbox.release('sample');
    assert.equal((await take(on.store.outbox, 101)).length, 1);
  },

  async 'what waits and what is dead is listed with why, the oldest first'(make) {
    await using on = await make();
    const { payload: _payload, ...shown } = MAIL;
    await on.store.write([enqueues(MAIL), enqueues({ ...MAIL, id: 'o2', key: 'k2', dueAtMs: 50 })]);
    await take(on.store.outbox, 100);
    await on.store.outbox.failed('o1', 500, 'busy');
    await on.store.outbox.bury('o2', 'no such address');
    assert.deepEqual(await on.store.outbox.list('waiting', 9), [
      { ...shown, dueAtMs: 500, sinceMs: 100, attempts: 1, why: 'busy' },
    ]);
    assert.deepEqual(
      (await on.store.outbox.list('dead', 9)).map(({ id, why }) => [id, why]),
      [['o2', 'no such address']],
    );
    await on.store.write([enqueues({ ...MAIL, id: 'o3', key: 'k3', dueAtMs: 70 })]);
    assert.deepEqual(
      (await on.store.outbox.list('waiting', 1)).map(({ id }) => id),
      ['o3'],
    );
    assert.deepEqual(await on.store.outbox.figures(), { waiting: 2, dead: 1, oldestMs: 70 });
  },

  async 'what is asked for again is as new, and what has left stays away'(make) {
    await using on = await make();
    const { outbox } = on.store;
    const entries = ['o1', 'o2', 'o3'].map((id) => ({ ...MAIL, id, key: id }));
    await on.store.write(entries.map(enqueues));
    await take(outbox, 100);
    await outbox.bury('o1', 'no');
    await outbox.bury('o2', 'no');
    await outbox.done('o3');
    assert.equal(await outbox.again(['o1', 'o3'], 700), 1);
    const anew = { dueAtMs: 700, sinceMs: 700, attempts: 1 };
    assert.deepEqual(await take(outbox, 700), [{ ...MAIL, key: 'o1', ...anew }]);
    assert.equal(await outbox.again('dead', 800), 1);
    assert.deepEqual(
      (await take(outbox, 800)).map(({ id }) => id),
      ['o2'],
    );
  },

  async 'another tenant of the same disk gets none of it'(make) {
    await using on = await make();
    const other = await on.ofOtherTenant();
    await on.store.write([enqueues(MAIL)]);
    assert.deepEqual(await take(other.outbox, 100), []);
    await other.outbox.done('o1');
    await other.write([enqueues({ ...MAIL, payload: 'theirs' })]);
    assert.deepEqual(
      (await take(other.outbox, 100)).map(({ payload }) => payload),
      ['theirs'],
    );
    assert.equal((await take(on.store.outbox, 100)).length, 1);
  },
};

function take(outbox: Outbox, nowMs: number, limit = 9) {
  return outbox.claim({ kind: 'mail', limit, nowMs, leaseMs: 1000, by: 'sample' });
}
