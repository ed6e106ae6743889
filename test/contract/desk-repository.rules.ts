import assert from 'node:assert/strict';
import type { DeskEntry } from '../../src/ports/desk-repository.ts';
import type { Rules } from './run-contract.ts';
import type { MakeStore } from './store-under-test.ts';

const ATTENDANT: DeskEntry = {
  kind: 'switch',
  about: null,
  takes: 'attendant',
  by: '101',
  atMs: 1000,
  untilMs: null,
};
const BILLING: DeskEntry = {
  ...ATTENDANT,
  about: 'billing',
  takes: 'staff',
  by: null,
  atMs: 2000,
  untilMs: 9000,
};
const LUNCH: DeskEntry = { kind: 'absence', about: 'billing', by: '103', atMs: 3000, untilMs: 4000 };

export const deskRules: Rules<MakeStore> = {
  async 'what was said comes back whole, the oldest first'(make) {
    await using on = await make();
    const { desk } = on.store;
    for (const entry of [LUNCH, ATTENDANT, BILLING]) await desk.put(entry);
    assert.deepEqual(await desk.list(), [ATTENDANT, BILLING, LUNCH]);
  },

  async 'of two words about the same the later one counts, in whatever order they come'(make) {
    await using on = await make();
    const { desk } = on.store;
    const later: DeskEntry = { ...ATTENDANT, takes: null, by: '102', atMs: 5000 };
    await desk.put(later);
    await desk.put(ATTENDANT);
    await desk.put(LUNCH);
    await desk.put({ ...LUNCH, untilMs: 8000, atMs: 3001 });
    assert.deepEqual(await desk.list(), [{ ...LUNCH, untilMs: 8000, atMs: 3001 }, later]);
  },

  async 'another tenant of the same disk has a desk of its own'(make) {
    await using on = await make();
    const other = await on.ofOtherTenant();
    await on.store.desk.put(ATTENDANT);
    assert.deepEqual(await other.desk.list(), []);
    assert.deepEqual(await on.store.desk.list(), [ATTENDANT]);
  },

  async 'what was said survives reopening'(make) {
    await using on = await make();
    await on.store.desk.put(ATTENDANT);
    const again = await on.reopen();
    assert.deepEqual(await again.desk.list(), [ATTENDANT]);
  },
};
