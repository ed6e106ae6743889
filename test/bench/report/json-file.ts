import { writeFile } from 'node:fs/promises';
import type { Machine } from './machine.ts';
import type { Measurement } from './measurement.ts';
import type { Row } from './rows.ts';

/** A run for programs: every figure, unrounded. */
export interface RunRecord {
  /** ISO 8601. */
  readonly date: string;
  /** Such as `a whole run of 18 min`. */
  readonly kind: string;
  readonly machine: Machine;
  readonly measurements: readonly Measurement[];
  readonly verdicts: Readonly<Record<string, Row['verdict']>>;
}

export function verdictsOf(rows: readonly Row[]): RunRecord['verdicts'] {
  return Object.fromEntries(rows.map(({ id, verdict }) => [id, verdict]));
}

/** Ends of intervals that are open become null, for which JSON has no other word. */
export async function writeRun(file: string, run: RunRecord): Promise<void> {
  await writeFile(file, `${JSON.stringify(run, undefined, 2)}\n`);
}
