import type { Database } from 'better-sqlite3';
import { isSameName, nameKeys } from '../../../core/name-key.ts';
import type {
  Address,
  KeptPerson,
  PersonRecord,
  PersonRepository,
} from '../../../ports/person-repository.ts';
import type { Immediate } from '../../../wire/records/promised.ts';
import { onDisk } from './storage-error.ts';

type PersonRow = Omit<KeptPerson, 'addresses'>;

/** The `persons` of one tenant, to be read. */
export function createPersonReader(db: Database, tenant: string): Omit<Immediate<PersonRepository>, 'put'> {
  const select = (where: string) =>
    db.prepare<object, PersonRow>(`
      SELECT id, name, birth_date_hash AS birthDateHash, code_hash AS codeHash FROM persons
      WHERE tenant = @tenant ${where}`);
  const one = select('AND id = @id');
  const all = select('ORDER BY name, id LIMIT @limit');
  const there = select(`AND id IN (
    SELECT person_id FROM addresses WHERE tenant = @tenant AND kind = @kind AND value = @value) ORDER BY name, id`);
  const addresses = db.prepare<object, Address>(
    'SELECT kind, value FROM addresses WHERE tenant = @tenant AND person_id = @id ORDER BY kind DESC, value',
  );
  const every = select('ORDER BY id');
  const failures = db.prepare<object, { readonly most: number }>(`
    SELECT coalesce(max(count), 0) AS most FROM (
      SELECT count(*) AS count FROM failures WHERE tenant = @tenant AND at_ms >= @sinceMs
        AND subject IN (SELECT value FROM json_each(@subjects)) GROUP BY subject)`);
  const addressesOf = (id: string) => addresses.all({ tenant, id });
  const recordOf = ({ id, name, birthDateHash, codeHash }: PersonRow): PersonRecord => ({
    id,
    name,
    addresses: addressesOf(id),
    hasBirthDate: birthDateHash !== null,
    hasCode: codeHash !== null,
  });
  return {
    find: (id) =>
      onDisk(() => {
        const row = one.get({ tenant, id });
        return row && { ...row, addresses: addressesOf(id) };
      }),
    list: (limit) => onDisk(() => all.all({ tenant, limit }).map(recordOf)),
    ofName: (name) =>
      onDisk(() => {
        const keys = nameKeys(name);
        // All of them are gone through, whether or not there is one.
        const rows = every.all({ tenant }).filter((row) => isSameName(nameKeys(row.name), keys));
        return rows.map((row) => ({ ...row, addresses: addressesOf(row.id) }));
      }),
    failures: (subjects, sinceMs) =>
      onDisk(() => failures.get({ tenant, sinceMs, subjects: JSON.stringify(subjects) })?.most ?? 0),
    ofAddress: (address) => onDisk(() => there.all({ tenant, ...address }).map(recordOf)),
  };
}

/** The `persons` of one tenant. */
export function createSqlitePersons(db: Database, tenant: string): Immediate<PersonRepository> {
  const insert = db.prepare<object>(`
    INSERT INTO persons (tenant, id, name, birth_date_hash, code_hash)
    VALUES (@tenant, @id, @name, @birthDateHash, @codeHash)
    ON CONFLICT DO UPDATE SET name = @name, birth_date_hash = @birthDateHash, code_hash = @codeHash`);
  const clear = db.prepare<object>('DELETE FROM addresses WHERE tenant = @tenant AND person_id = @id');
  const address = db.prepare<object>(`
    INSERT INTO addresses (tenant, kind, value, person_id) VALUES (@tenant, @kind, @value, @id) ON CONFLICT DO NOTHING`);
  const putAll = db.transaction((persons: readonly KeptPerson[]) => {
    for (const { addresses, ...person } of persons) {
      insert.run({ ...person, tenant });
      clear.run({ tenant, id: person.id });
      for (const each of addresses) address.run({ ...each, tenant, id: person.id });
    }
  });
  return {
    ...createPersonReader(db, tenant),
    put: (persons) => void onDisk(() => putAll.immediate(persons)),
  };
}
