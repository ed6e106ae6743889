import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { callRepositoryRules } from '../contract/call-repository.rules.ts';
import { deskRules } from '../contract/desk-repository.rules.ts';
import { messageChangeRules } from '../contract/message-changes.rules.ts';
import { messageRepositoryRules } from '../contract/message-repository.rules.ts';
import { outboxRules } from '../contract/outbox.rules.ts';
import { personRules } from '../contract/person-repository.rules.ts';
import { runContract } from '../contract/run-contract.ts';
import type { MakeStore } from '../contract/store-under-test.ts';
import { threadRules } from '../contract/thread-repository.rules.ts';
import { createPostgresStore } from '../support/postgres/postgres-store.ts';

const SCHEMA = readFileSync('test/support/postgres/schema.sql', 'utf8');
/** What PostgreSQL says when its disk is full: it is asked to before each row. */
const FULL = `
  CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = '53100'; END $$;
  CREATE TRIGGER full_calls BEFORE INSERT OR UPDATE ON calls FOR EACH ROW EXECUTE FUNCTION no_room();
  CREATE TRIGGER full_messages BEFORE INSERT OR UPDATE ON messages FOR EACH ROW EXECUTE FUNCTION no_room();
  CREATE TRIGGER full_turns BEFORE INSERT OR UPDATE ON turns FOR EACH ROW EXECUTE FUNCTION no_room();`;

/** PostgreSQL in this process, with its files in a folder. */
const pglite = await import('@electric-sql/pglite').then(
  ({ PGlite }) => PGlite,
  () => undefined,
);

if (!pglite)
  test('the repositories on PostgreSQL', { skip: '@electric-sql/pglite is not installed' }, () => {});
else {
  const folder = mkdtempSync(join(tmpdir(), 'attendant-postgres-'));
  // One server for all: starting it takes seconds.
  let db = await pglite.create(folder);
  after(async () => {
    await db.close();
    rmSync(folder, { recursive: true });
  });
  const make: MakeStore = async () => {
    await db.exec(`DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public; ${SCHEMA}`);
    return {
      store: createPostgresStore(db, 'office'),
      async reopen() {
        await db.close();
        db = await pglite.create(folder);
        return createPostgresStore(db, 'office');
      },
      fillDisk: async () => void (await db.exec(FULL)),
      ofOtherTenant: async () => createPostgresStore(db, 'other'),
      async [Symbol.asyncDispose]() {},
    };
  };
  runContract('calls in PostgreSQL', callRepositoryRules, make);
  runContract('messages in PostgreSQL', messageRepositoryRules, make);
  runContract('desk in PostgreSQL', deskRules, make);
  runContract('what becomes of messages in PostgreSQL', messageChangeRules, make);
  runContract('outbox in PostgreSQL', outboxRules, make);
  runContract('persons in PostgreSQL', personRules, make);
  runContract('threads in PostgreSQL', threadRules, make);
}
