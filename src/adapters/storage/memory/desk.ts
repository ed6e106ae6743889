import type { DeskEntry, DeskRepository } from '../../../ports/desk-repository.ts';
import type { Immediate } from '../../../wire/records/promised.ts';

/** What staff have told the desk, kept in a map. */
export function createDesk(): Immediate<DeskRepository> {
  const entries = new Map<string, DeskEntry>();
  return {
    list: () => [...entries.values()].sort((a, b) => a.atMs - b.atMs || (keyOf(a) < keyOf(b) ? -1 : 1)),
    put(entry) {
      const before = entries.get(keyOf(entry));
      if (!before || before.atMs <= entry.atMs) entries.set(keyOf(entry), entry);
    },
  };
}

function keyOf({ kind, about }: DeskEntry): string {
  return `${kind === 'absence' ? 'a' : 's'} ${about ?? ''}`;
}
