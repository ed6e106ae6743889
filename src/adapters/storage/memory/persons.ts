import { isSameName, nameKeys } from '../../../core/name-key.ts';
import type { NoteFailure } from '../../../ports/commands.ts';
import type { KeptPerson, PersonRecord, PersonRepository } from '../../../ports/person-repository.ts';
import { FAILURES_KEPT_MS } from '../../../wire/records/failures-kept.ts';
import type { Immediate } from '../../../wire/records/promised.ts';

export interface Persons {
  readonly repository: Immediate<PersonRepository>;
  note(failure: NoteFailure): void;
}

/** Persons that are kept in a map. */
export function createPersons(): Persons {
  const persons = new Map<string, KeptPerson>();
  let failures: readonly NoteFailure[] = [];
  const records = () => [...persons.values()].map(recordOf).sort((a, b) => (byName(a) < byName(b) ? -1 : 1));
  const repository: Immediate<PersonRepository> = {
    put(given) {
      for (const person of given) persons.set(person.id, person);
    },
    find: (id) => persons.get(id),
    list: (limit) => records().slice(0, limit),
    ofAddress: ({ kind, value }) =>
      records().filter(({ addresses }) =>
        addresses.some((each) => each.kind === kind && each.value === value),
      ),
    ofName(name) {
      const keys = nameKeys(name);
      const found = [...persons.values()].filter((person) => isSameName(nameKeys(person.name), keys));
      return found.sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    failures: (subjects, sinceMs) =>
      Math.max(
        0,
        ...subjects.map(
          (subject) =>
            failures.filter((each) => each.atMs >= sinceMs && each.subjects.includes(subject)).length,
        ),
      ),
  };
  return {
    repository,
    note(failure) {
      const kept = failures.filter(
        ({ id, atMs }) => id !== failure.id && atMs >= failure.atMs - FAILURES_KEPT_MS,
      );
      failures = [...kept, failure];
    },
  };
}

function recordOf({ id, name, addresses, birthDateHash, codeHash }: KeptPerson): PersonRecord {
  return { id, name, addresses, hasBirthDate: birthDateHash !== null, hasCode: codeHash !== null };
}

function byName({ name, id }: PersonRecord): string {
  return `${name}\n${id}`;
}
