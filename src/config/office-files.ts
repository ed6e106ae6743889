import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppError } from '../core/errors.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import type { LocatedFault } from './located.ts';
import { officesFolder, type Places } from './places.ts';

/** A further office of the house. */
export interface OfficeFile {
  /** The name of the file without its ending: whose calls and messages these are. */
  readonly tenant: string;
  /** Absolute. */
  readonly file: string;
}

/** What there is in `<home>/offices`; nothing in most houses. */
export interface OfficeFiles {
  /** In the order of their names. */
  readonly offices: readonly OfficeFile[];
  /** Files that are no office because of their name. */
  readonly misnamed: readonly (OfficeFile & Misnamed)[];
}

interface Misnamed {
  readonly config: undefined;
  readonly faults: readonly LocatedFault[];
  readonly warnings: readonly [];
}

/** Extensions of the dialplan are called like this, too, beside numbers; a letter alone means something to Asterisk. */
const TENANT = /^(?=.{2,32}$)(?=.*[a-z])[a-z0-9]-*[a-z0-9][a-z0-9-]*$/;

/** Does not read what is in them. */
export function officeFilesIn(home: string): OfficeFiles {
  const folder = officesFolder(home);
  const names = namesIn(folder).filter((name) => /^[^.].*\.ya?ml$/.test(name));
  const files = names
    .toSorted()
    .map((name) => ({ tenant: basename(name, '.yaml'), file: join(folder, name) }));
  const faults = files.map((_, index) => nameFault(files, index));
  return {
    offices: files.filter((_, index) => faults[index] === undefined),
    misnamed: files.flatMap((file, index) => {
      const expected = faults[index];
      if (expected === undefined) return [];
      const fault = { line: 1, column: 1, path: 'the file', expected };
      return [{ ...file, config: undefined, faults: [fault], warnings: [] as const }];
    }),
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return existsSync(folder) ? readdirSync(folder) : [];
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : '';
    throw new AppError('config.invalid', `${folder} is no folder of offices that can be read${code}`, {
      cause,
    });
  }
}

function nameFault(files: readonly OfficeFile[], index: number): string | undefined {
  const tenant = files[index]?.tenant ?? '';
  if (tenant === FIRST_TENANT) return 'expected another name: the office of attendant.yaml is called default';
  if (!TENANT.test(tenant))
    return 'expected a name of 2 to 32 of a-z, 0-9 and -, with a letter in it, and .yaml behind it';
  const plain = (name: string) => name.replaceAll('-', '');
  const twin = files.findIndex((other) => plain(other.tenant) === plain(tenant));
  if (twin === index) return undefined;
  const name = basename(files[twin]?.file ?? '');
  return `expected a name that differs from ${name} in more than hyphens: a PBX leaves them out`;
}

/**
 * The office that a command is about.
 *
 * @throws AppError `config.invalid` when there is none of that name.
 */
export function officeAskedFor({ home, configFile, office = FIRST_TENANT }: Places): OfficeFile {
  if (office === FIRST_TENANT) return { tenant: FIRST_TENANT, file: configFile };
  const { offices } = officeFilesIn(home);
  const found = offices.find(({ tenant }) => tenant === office);
  if (found) return found;
  const names = [FIRST_TENANT, ...offices.map(({ tenant }) => tenant)].join(', ');
  throw new AppError(
    'config.invalid',
    `there is no office ${office}: ${officesFolder(home)} has none of that name; offices: ${names}`,
  );
}
