import type { Database } from 'better-sqlite3';
import { onDisk } from './storage-error.ts';

/** What is kept of people by their numbers, beside calls and messages. */
export interface CallerRows {
  /** Numbers of persons and of threads, once each, as they are stored. */
  numbers(): readonly string[];
  /** Persons who are reached at one of the numbers. */
  persons(numbers: readonly string[]): readonly KnownPerson[];
  /** Calls that no daemon has. */
  finishCalls(ids: readonly string[]): void;
  removePersons(ids: readonly string[]): void;
  /** Threads of the numbers on which nothing hangs, and what was to leave the house because of these calls. */
  removeRest(numbers: readonly string[], callIds: readonly string[]): void;
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly addresses: readonly { readonly kind: string; readonly value: string }[];
}

const THERE = `SELECT person_id FROM addresses
  WHERE tenant = @tenant AND kind = 'phone' AND value IN (SELECT value FROM json_each(@numbers))`;

export function createCallerRows(db: Database, tenant: string): CallerRows {
  const all = <Row>(sql: string, values: object = {}) =>
    onDisk(() => db.prepare<object, Row>(sql).all({ tenant, ...values }));
  const run = (sql: string, values: object) => void db.prepare(sql).run({ tenant, ...values });
  return {
    numbers: () =>
      all<{ value: string }>(
        `SELECT value FROM addresses WHERE tenant = @tenant AND kind = 'phone'
        UNION SELECT address FROM threads WHERE tenant = @tenant AND channel = 'phone' AND address IS NOT NULL`,
      ).map(({ value }) => value),
    persons: (numbers) =>
      all<{ id: string; name: string }>(
        `SELECT id, name FROM persons WHERE tenant = @tenant AND id IN (${THERE}) ORDER BY name, id`,
        { numbers: JSON.stringify(numbers) },
      ).map((person) => ({
        ...person,
        addresses: all<KnownPerson['addresses'][number]>(
          'SELECT kind, value FROM addresses WHERE tenant = @tenant AND person_id = @id ORDER BY kind, value',
          { id: person.id },
        ),
      })),
    finishCalls(ids) {
      onDisk(() =>
        run(
          `UPDATE calls SET status = 'finished', end_reason = 'aborted', ended_at_ms = started_at_ms
          WHERE tenant = @tenant AND status <> 'finished' AND id IN (SELECT value FROM json_each(@ids))`,
          { ids: JSON.stringify(ids) },
        ),
      );
    },
    removePersons(ids) {
      // Their addresses go with them.
      onDisk(() =>
        run('DELETE FROM persons WHERE tenant = @tenant AND id IN (SELECT value FROM json_each(@ids))', {
          ids: JSON.stringify(ids),
        }),
      );
    },
    removeRest(numbers, callIds) {
      onDisk(() => {
        run(
          'DELETE FROM outbox WHERE tenant = @tenant AND cause IN (SELECT value FROM json_each(@callIds))',
          { callIds: JSON.stringify(callIds) },
        );
        run(
          `DELETE FROM threads WHERE tenant = @tenant AND address IN (SELECT value FROM json_each(@numbers))
            AND NOT EXISTS (SELECT 1 FROM calls WHERE calls.tenant = threads.tenant AND thread_id = threads.id)
            AND NOT EXISTS (SELECT 1 FROM messages WHERE messages.tenant = threads.tenant AND thread_id = threads.id)`,
          { numbers: JSON.stringify(numbers) },
        );
      });
    },
  };
}
