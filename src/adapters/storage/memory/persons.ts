import type { KeptPerson, PersonRecord, PersonRepository } from '../../../ports/person-repository.ts';
import type { Immediate } from '../../../wire/records/promised.ts';

/** Persons that are kept in a map. */
export function createPersons(): Immediate<PersonRepository> {
  const persons = new Map<string, KeptPerson>();
  const records = () => [...persons.values()].map(recordOf).sort((a, b) => (byName(a) < byName(b) ? -1 : 1));
  return {
    put(given) {
      for (const person of given) persons.set(person.id, person);
    },
    find: (id) => persons.get(id),
    list: (limit) => records().slice(0, limit),
    ofAddress: ({ kind, value }) =>
      records().filter(({ addresses }) =>
        addresses.some((each) => each.kind === kind && each.value === value),
      ),
  };
}

function recordOf({ id, name, addresses, birthDateHash, codeHash }: KeptPerson): PersonRecord {
  return { id, name, addresses, hasBirthDate: birthDateHash !== null, hasCode: codeHash !== null };
}

function byName({ name, id }: PersonRecord): string {
  return `${name}\n${id}`;
}
