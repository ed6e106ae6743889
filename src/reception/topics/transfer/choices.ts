import type { Office, Person } from '../../office.ts';

/** Somebody to choose, as said and as pressed. */
export interface Choice {
  readonly key: string;
  /** Tells people of one name apart. */
  readonly label: string;
  /** One digit, or two where there are more than nine to choose from. */
  readonly digits: string;
}

/** Keys 1 to 9; 0 is a person everywhere. */
const ONE_DIGIT = 9;
/** Nobody keeps more names in mind than these. */
const MOST_NAMES = 4;

export function choicesOf({ people }: Office, keys: readonly string[]): readonly Choice[] {
  const found = keys.flatMap((key) => people.find((person) => person.key === key) ?? []);
  const length = digitsWanted(found.length);
  return found.map((person, index) => ({
    key: person.key,
    label: labelOf(person, found),
    digits: String(index + 1).padStart(length, '0'),
  }));
}

/** How many keys choose one of so many. */
export function digitsWanted(count: number): 1 | 2 {
  return count > ONE_DIGIT ? 2 : 1;
}

/** Whether the names alone are too many to keep in mind, or do not tell people apart. */
export function needsKeys(choices: readonly Choice[], { people }: Office): boolean {
  const names = choices.map(({ key }) => people.find((person) => person.key === key)?.name);
  return choices.length > MOST_NAMES || new Set(names).size < names.length;
}

/** An alias nobody else among them has, else the extension. */
function labelOf(person: Person, among: readonly Person[]): string {
  const namesakes = among.filter((other) => other !== person && other.name === person.name);
  if (namesakes.length === 0) return person.name;
  const own = person.aliases.find((alias) => namesakes.every(({ aliases }) => !aliases.includes(alias)));
  if (own !== undefined) return `${person.name}, ${own},`;
  const number = person.extension ?? person.group;
  return number === undefined ? person.name : `${person.name}, extension ${[...number].join(' ')},`;
}
