import type { Office } from '../office.ts';

/** Name of a directory key as spoken, null for the office itself. */
export function nameOf({ people }: Pick<Office, 'people'>, key: string | null): string | null {
  return people.find((person) => person.key === key)?.name ?? null;
}
