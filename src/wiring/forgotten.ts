import { randomBytes, scryptSync } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { AppError } from '../core/errors.ts';
import { canonicalNumber } from '../countries/same-number.ts';
import { type Forgotten, readForgotten } from '../wire/records/forgotten.ts';
import { forgottenIn } from './home-paths.ts';

/**
 * Whose data was removed for good, so that a backup from before brings nobody back. It stands beside the database, which a
 * restore exchanges, and holds no number: a salted hash of each, and when.
 */
export interface ForgottenList {
  /** Of whom somebody was forgotten. */
  readonly tenants: readonly string[];
  add(
    forgotten: { readonly tenant: string; readonly number: string; readonly country?: string },
    atMs: number,
  ): void;
  /** Whether this number of an office was forgotten. */
  has(tenant: string, number: string): boolean;
}

/** Some 3 ms: there are ten thousand million numbers to be tried, and ten thousand in a year of calls. */
const COST = { N: 1024, r: 8, p: 1 };
const BYTES = 16;

/** @throws AppError `storage.failed` for a file that cannot be read. */
export function openForgotten(home: string): ForgottenList {
  const file = forgottenIn(home);
  let written = read(file);
  const salt = Buffer.from(written.salt, 'base64');
  const hashes = new Map<string, string>();
  const hashOf = (number: string) => {
    const hash = hashes.get(number) ?? scryptSync(number, salt, BYTES, COST).toString('base64');
    hashes.set(number, hash);
    return hash;
  };
  return {
    get tenants() {
      return [...new Set(written.forgotten.map(({ tenant }) => tenant))];
    },
    add({ tenant, number, country }, atMs) {
      const hash = hashOf(canonicalNumber(number, country));
      const isKnown = written.forgotten.some((each) => each.tenant === tenant && each.hash === hash);
      if (isKnown) return;
      const entry = { tenant, country: country ?? null, hash, atMs };
      written = { ...written, forgotten: [...written.forgotten, entry] };
      write(file, written);
    },
    has: (tenant, number) =>
      written.forgotten.some(
        (each) =>
          each.tenant === tenant && each.hash === hashOf(canonicalNumber(number, each.country ?? undefined)),
      ),
  };
}

function read(file: string): Forgotten {
  if (!existsSync(file)) return { salt: randomBytes(BYTES).toString('base64'), forgotten: [] };
  try {
    return readForgotten(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new AppError('storage.failed', `the list of whom to forget cannot be read: ${file}`, { cause });
  }
}

function write(file: string, written: Forgotten): void {
  try {
    writeFileSync(`${file}.part`, `${JSON.stringify(written, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(`${file}.part`, file);
  } catch (cause) {
    throw new AppError('storage.failed', `cannot write ${file}`, { cause });
  }
}
