import type { PGlite } from '@electric-sql/pglite';
import { isSameName, nameKeys } from '../../../src/core/name-key.ts';
import type {
  Address,
  KeptPerson,
  PersonRecord,
  PersonRepository,
} from '../../../src/ports/person-repository.ts';
import { askPostgres, onServer } from './ask-postgres.ts';

type PersonRow = Omit<KeptPerson, 'addresses'>;

export function postgresPersons(db: PGlite, tenant: string): PersonRepository {
  const ask = askPostgres(db, tenant);
  const select = (where: string, values: object) =>
    ask<PersonRow>(
      `SELECT id, name, birth_date_hash AS birthDateHash, code_hash AS codeHash FROM persons
      WHERE tenant = @tenant ${where}`,
      { ...values },
    );
  const addressesOf = (id: string) =>
    ask<Address>(
      'SELECT kind, value FROM addresses WHERE tenant = @tenant AND person_id = @id ORDER BY kind DESC, value',
      { id },
    );
  const recordOf = async ({ id, name, birthDateHash, codeHash }: PersonRow): Promise<PersonRecord> => ({
    id,
    name,
    addresses: await addressesOf(id),
    hasBirthDate: birthDateHash !== null,
    hasCode: codeHash !== null,
  });
  const records = async (rows: readonly PersonRow[]) => Promise.all(rows.map(recordOf));
  return {
    async find(id) {
      const [row] = await select('AND id = @id', { id });
      return row && { ...row, addresses: await addressesOf(id) };
    },
    list: async (limit) => records(await select('ORDER BY name, id LIMIT @limit', { limit })),
    ofAddress: async (address) =>
      records(
        await select(
          `AND id IN (SELECT person_id FROM addresses WHERE tenant = @tenant AND kind = @kind AND value = @value)
          ORDER BY name, id`,
          address,
        ),
      ),
    async ofName(name) {
      const rows = await select('ORDER BY id', {});
      const found = rows.filter((row) => isSameName(nameKeys(row.name), nameKeys(name)));
      return Promise.all(found.map(async (row) => ({ ...row, addresses: await addressesOf(row.id) })));
    },
    async failures(subjects, sinceMs) {
      const counts = await ask<{ readonly count: number }>(
        `SELECT count(*)::int AS count FROM failures WHERE tenant = @tenant AND at_ms >= @sinceMs
          AND subject IN (SELECT json_array_elements_text(@subjects::json)) GROUP BY subject`,
        { sinceMs, subjects: JSON.stringify(subjects) },
      );
      return Math.max(0, ...counts.map(({ count }) => count));
    },
    put: (persons) =>
      onServer(() =>
        db.transaction(async (transaction) => {
          const inIt = askPostgres(transaction, tenant);
          for (const { addresses, ...person } of persons) {
            await inIt(
              `INSERT INTO persons (tenant, id, name, birth_date_hash, code_hash)
              VALUES (@tenant, @id, @name, @birthDateHash, @codeHash)
              ON CONFLICT (tenant, id) DO UPDATE SET name = @name, birth_date_hash = @birthDateHash, code_hash = @codeHash`,
              person,
            );
            await inIt('DELETE FROM addresses WHERE tenant = @tenant AND person_id = @id', { id: person.id });
            for (const address of addresses)
              await inIt(
                `INSERT INTO addresses (tenant, kind, value, person_id) VALUES (@tenant, @kind, @value, @id)
                ON CONFLICT DO NOTHING`,
                { ...address, id: person.id },
              );
          }
        }),
      ),
  };
}
