import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { spillIn } from '../../src/wiring/home-paths.ts';
import { openTables, type Tables } from './open-tables.ts';
import { keeps, messageOf, storeCall } from './stored-calls.ts';

/** Fills a home: calls, a message with sound and one without, a person, an effect that waits, a message that came too late. */
export function keepOffice(home: string): void {
  using tables = openTables(home);
  for (let n = 1; n <= 9; n += 1) keepCall(home, tables, n);
  tables.persons.put([
    {
      id: 'p1',
      name: 'Sample Person',
      addresses: [{ kind: 'phone', value: '+447700900001' }],
      birthDateHash: 'salt$hash',
      codeHash: null,
    },
  ]);
  const entry = { id: 'o1', kind: 'mail', payload: '{}', cause: 'm', key: 'k', dueAtMs: 1 };
  tables.write([{ type: 'enqueue', entry }]);
  writeFileSync(spillIn(home), '{"atMs":1,"entries":[]}\n', { mode: 0o600 });
}

/** A call whose message has sound of its own. */
export function keepCall(home: string, tables: Tables, n: number): void {
  const id = `0000000${n}-0000-4000-8000-000000000000`.slice(-36);
  storeCall(tables, {
    id,
    callerNumber: `+44770090000${n}`,
    startedAtMs: n * 60_000,
    words: `words of call ${n}`,
  });
  const [day = '', time = ''] = new Date(Date.UTC(2026, 10, 23, 9, 14) + n * 1000).toISOString().split('T');
  const recording = `${day}/${time.slice(0, 8).replaceAll(':', '')}.250-${id}.wav`;
  const file = join(home, 'recordings', recording);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.alloc(1000 * n + 7, n), { mode: 0o600 });
  tables.write([keeps(messageOf(id, { recording, takenAtMs: n }))]);
}

/** Every row of every table, in an order of its own. */
export function rowsOf(file: string): Readonly<Record<string, readonly unknown[]>> {
  const db = new Sqlite(file, { readonly: true });
  try {
    const tables = db
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'`)
      .pluck()
      .all();
    return Object.fromEntries(
      tables.map((table) => [
        table,
        db
          .prepare(`SELECT * FROM "${table}"`)
          .all()
          .map((row) => JSON.stringify(row))
          .sort(),
      ]),
    );
  } finally {
    db.close();
  }
}

/** Every file below a folder with its content. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name)).toString('hex')]),
  );
}
