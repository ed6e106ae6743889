import assert from 'node:assert/strict';
import type { KeptPerson, PersonRecord } from '../../src/ports/person-repository.ts';
import type { Rules } from './run-contract.ts';
import type { MakeStore } from './store-under-test.ts';

const ANNA: KeptPerson = {
  id: 'anna',
  name: 'Anna Sample',
  addresses: [
    { kind: 'phone', value: '+447700900123' },
    { kind: 'mail', value: 'anna@example.org' },
  ],
  birthDateHash: 'scrypt$1',
  codeHash: null,
};
const BEN: KeptPerson = {
  id: 'ben',
  name: 'Ben Sample',
  addresses: [{ kind: 'phone', value: '+447700900123' }],
  birthDateHash: null,
  codeHash: 'scrypt$2',
};

export const personRules: Rules<MakeStore> = {
  async 'a person comes back whole, and in a list without what they prove themselves by'(make) {
    await using on = await make();
    const { persons } = on.store;
    await persons.put([BEN, ANNA]);
    assert.deepEqual(await persons.find('anna'), ANNA);
    assert.equal(await persons.find('nobody'), undefined);
    assert.deepEqual(await persons.list(9), [shown(ANNA), shown(BEN)]);
    assert.deepEqual(await persons.list(1), [shown(ANNA)]);
  },

  async 'everybody of an address is found by it, and by nothing like it'(make) {
    await using on = await make();
    const { persons } = on.store;
    await persons.put([BEN, ANNA]);
    const phone = { kind: 'phone', value: '+447700900123' } as const;
    assert.deepEqual(await persons.ofAddress(phone), [shown(ANNA), shown(BEN)]);
    assert.deepEqual(await persons.ofAddress({ kind: 'mail', value: 'anna@example.org' }), [shown(ANNA)]);
    assert.deepEqual(await persons.ofAddress({ kind: 'mail', value: '+447700900123' }), []);
    assert.deepEqual(await persons.ofAddress({ kind: 'phone', value: '+44770090012' }), []);
  },

  async 'a person of a known id takes the place of the one before, with all addresses'(make) {
    await using on = await make();
    const { persons } = on.store;
    await persons.put([ANNA]);
    const moved = { ...ANNA, addresses: [{ kind: 'phone', value: '+447700900199' } as const] };
    await persons.put([moved]);
    assert.deepEqual(await persons.list(9), [shown(moved)]);
    assert.deepEqual(await persons.ofAddress({ kind: 'phone', value: '+447700900123' }), []);
  },

  async 'a person is found by what sounds like their whole name, in any order, and by no less'(make) {
    await using on = await make();
    const { persons } = on.store;
    await persons.put([BEN, ANNA]);
    assert.deepEqual(await persons.ofName('Dr. Sample, Anna'), [ANNA]);
    assert.deepEqual(await persons.ofName('ana sampel'), []);
    assert.deepEqual(await persons.ofName('Ana Samplé'), [ANNA]);
    for (const less of ['Sample', 'Anna', '', '!']) assert.deepEqual(await persons.ofName(less), []);
  },

  async 'who says in vain who they are is counted by each subject, from a time on, each failure once'(make) {
    await using on = await make();
    const { store } = on;
    const failure = (id: string, atMs: number, ...subjects: readonly string[]) =>
      ({ type: 'note-failure', id, subjects, atMs }) as const;
    await store.write([failure('1', 100, 'a', 'b'), failure('1', 100, 'a', 'b'), failure('2', 200, 'a')]);
    const { persons } = store;
    assert.equal(await persons.failures(['a'], 0), 2);
    assert.equal(await persons.failures(['b'], 0), 1);
    assert.equal(await persons.failures(['b', 'a'], 0), 2);
    assert.equal(await persons.failures(['a'], 200), 1);
    assert.equal(await persons.failures(['c'], 0), 0);
    assert.equal(await persons.failures([], 0), 0);
    assert.equal(await (await on.ofOtherTenant()).persons.failures(['a'], 0), 0);
    const later = 72 * 3_600_000;
    await store.write([failure('3', later, 'b')]);
    assert.equal(await persons.failures(['a', 'b'], 0), 1, 'what is old is forgotten');
  },

  async 'another tenant of the same disk knows none of them'(make) {
    await using on = await make();
    const other = await on.ofOtherTenant();
    await on.store.persons.put([ANNA]);
    assert.deepEqual(await other.persons.list(9), []);
    assert.equal(await other.persons.find('anna'), undefined);
    assert.equal((await on.store.persons.list(9)).length, 1);
  },
};

function shown({ id, name, addresses, birthDateHash, codeHash }: KeptPerson): PersonRecord {
  return { id, name, addresses, hasBirthDate: birthDateHash !== null, hasCode: codeHash !== null };
}
