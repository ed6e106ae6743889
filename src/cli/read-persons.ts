import { createHash } from 'node:crypto';
import { type CsvRow, parseCsv } from '../core/parse-csv.ts';
import { saltedHash } from '../core/salted-hash.ts';
import { normalizeNumber } from '../countries/normalize-number.ts';
import type { Address, KeptPerson } from '../ports/person-repository.ts';

export type ReadPersons =
  | { readonly persons: readonly KeptPerson[]; readonly faults?: never }
  /** For people; nothing is to be imported. */
  | { readonly faults: readonly string[]; readonly persons?: never };

/** The columns of a file of persons. A column of addresses may be there several times, as `phone2`. */
const COLUMN = /^(id|name|phone|mail|born|code)\d*$/;

/**
 * Reads persons from comma-separated values with a head: `name`, and as there is `phone`, `mail`, `born` (1980-12-31),
 * `code`, `id`. Without an id the name and the first address make one, so that the same file changes nothing a second time.
 *
 * @param country ISO 3166-1 alpha-2: where the numbers would be dialled.
 */
export async function readPersons(text: string, country: string): Promise<ReadPersons> {
  const [head, ...rows] = parseCsv(text);
  const columns = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const unknown = columns.filter((column) => !COLUMN.test(column));
  if (!columns.includes('name') || unknown.length > 0) {
    const what = unknown.length > 0 ? `unknown column ${unknown.join(', ')}` : 'no column `name`';
    return { faults: [`line 1: ${what}; known are name, phone, mail, born, code, id`] };
  }
  const read = rows.map((row) => personOf(row, columns, country));
  const faults = read.flatMap((each) => each.faults);
  if (faults.length > 0) return { faults };
  const persons: KeptPerson[] = [];
  // One after the other: each takes 80 MB for a moment.
  for (const { id, name, addresses, born, code } of read)
    persons.push({ id, name, addresses, birthDateHash: await hashOf(born), codeHash: await hashOf(code) });
  return { persons };
}

interface ReadPerson extends Pick<KeptPerson, 'id' | 'name' | 'addresses'> {
  readonly born: string;
  readonly code: string;
  readonly faults: readonly string[];
}

function personOf({ line, cells }: CsvRow, columns: readonly string[], country: string): ReadPerson {
  const all = (kind: string) =>
    columns
      .map((column, index) => (column.replace(/\d+$/, '') === kind ? (cells[index] ?? '').trim() : ''))
      .filter((cell) => cell !== '');
  const one = (kind: string) => all(kind)[0] ?? '';
  const faults: string[] = [];
  const phones = all('phone').flatMap((written): readonly Address[] => {
    const value = normalizeNumber(written, country);
    if (value === undefined) faults.push(`line ${line}: "${written}" is no telephone number`);
    return value === undefined ? [] : [{ kind: 'phone', value }];
  });
  const mails = all('mail').map((value): Address => ({ kind: 'mail', value: value.toLowerCase() }));
  for (const { value } of mails)
    if (!/^[^\s@]+@[^\s@]+$/.test(value)) faults.push(`line ${line}: "${value}" is no mail address`);
  const [name, born] = [one('name'), one('born')];
  if (name === '') faults.push(`line ${line}: no name`);
  if (born !== '' && !isDate(born)) faults.push(`line ${line}: "${born}" is no date such as 1980-12-31`);
  const addresses = [...phones, ...mails];
  const id = one('id') || idOf(name, addresses[0]?.value ?? '');
  return { id, name, addresses, born, code: one('code'), faults };
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

function idOf(name: string, address: string): string {
  return createHash('sha256').update(`${name}\n${address}`).digest('hex').slice(0, 16);
}

async function hashOf(secret: string): Promise<string | null> {
  return secret === '' ? null : saltedHash(secret);
}
