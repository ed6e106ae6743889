import { createHash } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../../core/make-folder.ts';

/** What was written into a folder last, so that a change by hand is seen before it would be lost. */
export interface WrittenFiles {
  /** Values that were kept with the files, such as settings of the last time. */
  readonly kept: Readonly<Record<string, string>>;
  /** Files that are there and are not what was written last. */
  readonly changed: readonly string[];
}

export interface FilesToWrite {
  readonly files: ReadonlyMap<string, string>;
  /** Readable by the owner alone. */
  readonly secret: readonly string[];
  readonly kept: Readonly<Record<string, string>>;
}

const RECORD = '.written.json';

/** @param names Files that are about to be written. */
export async function readWritten(folder: string, names: readonly string[]): Promise<WrittenFiles> {
  const { kept, sums } = await readRecord(folder);
  const changed: string[] = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text !== undefined && sumOf(text) !== sums[name]) changed.push(name);
  }
  return { kept, changed };
}

/** @returns the names of the files whose content is another one now. */
export async function writeFiles(
  folder: string,
  { files, secret, kept }: FilesToWrite,
): Promise<readonly string[]> {
  makeFolder(folder);
  const renewed: string[] = [];
  for (const [name, text] of files) {
    const path = join(folder, name);
    const mode = secret.includes(name) ? 0o600 : 0o644;
    const before = await readFile(path, 'utf8').catch(() => undefined);
    if (before !== text) renewed.push(name);
    await writeFile(path, text, { mode });
    // The mode above is for a new file only.
    await chmod(path, mode);
  }
  const sums = Object.fromEntries([...files].map(([name, text]) => [name, sumOf(text)]));
  await writeFile(join(folder, RECORD), `${JSON.stringify({ kept, sums }, null, 2)}\n`);
  return renewed;
}

interface WrittenRecord {
  readonly kept: Readonly<Record<string, string>>;
  readonly sums: Readonly<Record<string, string>>;
}

async function readRecord(folder: string): Promise<WrittenRecord> {
  const parsed: unknown = await readFile(join(folder, RECORD), 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  return { kept: textsAt(parsed, 'kept'), sums: textsAt(parsed, 'sums') };
}

/** A record that somebody has edited counts as far as it is one. */
function textsAt(value: unknown, key: string): Readonly<Record<string, string>> {
  const found: unknown = typeof value === 'object' && value ? Reflect.get(value, key) : undefined;
  if (typeof found !== 'object' || found === null) return {};
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
  );
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
