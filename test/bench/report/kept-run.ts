import { readFile, writeFile } from 'node:fs/promises';
import type { Machine } from './machine.ts';
import type { Measurement } from './measurement.ts';

/** What `BENCHMARKS.md` is made of: the newest figure of each measure, since a run need not measure all of them. */
export interface KeptRun {
  /** ISO 8601, of the newest run. */
  readonly date: string;
  /** Such as `a whole run of 18 min`. */
  readonly kind: string;
  readonly machine: Machine;
  readonly measurements: readonly KeptMeasurement[];
  /** As Markdown. */
  readonly tables: readonly string[];
  /** Profiles with a picture. */
  readonly pictures: readonly string[];
}

/** `kernel`: that of the machine, when the newest run was not the one that measured it. */
type KeptMeasurement = Measurement & { readonly date: string; readonly kernel?: string };

/** The newer run, and of the older one what the newer did not measure. */
export function joinRuns(older: KeptRun | undefined, newer: KeptRun): KeptRun {
  const measured = new Set(newer.measurements.map(({ id }) => id));
  const left = older?.measurements.filter(({ id }) => !measured.has(id)) ?? [];
  const kept = older ? left.map((one) => attributed(one, older, newer)) : [];
  return {
    ...newer,
    measurements: [...newer.measurements, ...kept],
    tables: newer.tables.length > 0 ? newer.tables : (older?.tables ?? []),
    pictures: [...new Set([...newer.pictures, ...(older?.pictures ?? [])])],
  };
}

/** A figure of another day, or of another machine, says so. */
function attributed(one: KeptMeasurement, older: KeptRun, newer: KeptRun): KeptMeasurement {
  const kernel = one.kernel ?? older.machine.kernel;
  const origin = [
    ...(one.date === newer.date ? [] : [`of ${one.date}`]),
    ...(kernel === newer.machine.kernel ? [] : [`on ${kernel}`]),
  ].filter((said) => !one.note?.includes(said));
  if (origin.length === 0) return { ...one, kernel };
  return { ...one, kernel, note: [one.note ?? [], origin].flat().join(', ') };
}

/** Undefined when none was kept. */
export async function readKeptRun(file: string): Promise<KeptRun | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text, revive) as KeptRun);
}

export async function keepRun(file: string, run: KeptRun): Promise<void> {
  await writeFile(file, `${JSON.stringify(run, write, 2)}\n`);
}

/** Answers that never came, and open ends of intervals, for which JSON has no number. */
const INFINITE: Readonly<Record<string, number>> = {
  infinite: Number.POSITIVE_INFINITY,
  '-infinite': Number.NEGATIVE_INFINITY,
};

function write(_key: string, value: unknown): unknown {
  return Object.keys(INFINITE).find((word) => INFINITE[word] === value) ?? value;
}

function revive(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? (INFINITE[value] ?? value) : value;
}
