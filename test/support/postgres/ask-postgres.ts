import type { PGlite, Transaction } from '@electric-sql/pglite';
import { AppError } from '../../../src/core/errors.ts';

type Values = Readonly<Record<string, unknown>>;

/** One statement: names with an @ are parameters, and an alias keeps its capitals. */
export type Ask = <Row>(text: string, values: Values) => Promise<readonly Row[]>;

/** Resources, connection, read-only, intervention of an operator: what the disk or another program does, and no bug. */
const PLANNED = /^(?:08|25006|53|57|58|55P03|40)/;

export function askPostgres(db: PGlite | Transaction, tenant: string): Ask {
  return async <Row>(text: string, given: Values) => {
    const values: Values = { ...given, tenant };
    const names: string[] = [];
    const numbered = text
      .replace(/@(\w+)/g, (_, name: string) => {
        if (!names.includes(name)) names.push(name);
        return `$${names.indexOf(name) + 1}`;
      })
      .replace(/\bAS ([a-z]+[A-Z]\w*)/g, 'AS "$1"');
    const { rows } = await onServer(() =>
      db.query<Row>(
        numbered,
        names.map((name) => values[name] ?? null),
      ),
    );
    return rows;
  };
}

/** As the adapter of SQLite has it: what is planned is `storage.failed`, a bug flies. */
export async function onServer<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && PLANNED.test(String(cause.code)))
      throw new AppError('storage.failed', `the database refuses: ${cause.code}`, { cause });
    throw cause;
  }
}
