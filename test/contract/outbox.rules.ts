import assert from 'node:assert/strict';
import type { Outbox } from '../../src/ports/outbox.ts';
import type { Rules } from './run-contract.ts';
import { enqueues, FULL, keeps, MAIL, type MakeStore } from './store-under-test.ts';

export const outboxRules: Rules<MakeStore> = {
  async 'an entry is claimed whole when it is due, and not before'(make) {
    await using on = await make();
    await on.store.write([keeps(FULL), enqueues(MAIL)]);
    assert.deepEqual(await take(on.store.outbox, 99), []);
    assert.deepEqual(await take(on.store.outbox, 100), [{ ...MAIL, attempts: 1 }]);
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
    assert.deepEqual(await take(on.store.outbox, 1100), [{ ...MAIL, attempts: 2 }]);
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
    await on.store.outbox.failed('o1', 500);
    assert.deepEqual(await take(on.store.outbox, 499), []);
    assert.deepEqual(await take(on.store.outbox, 500), [{ ...MAIL, dueAtMs: 500, attempts: 2 }]);
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
  return outbox.claim({ limit, nowMs, leaseMs: 1000, by: 'sample' });
}
