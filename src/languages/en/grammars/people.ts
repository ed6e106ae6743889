import type { Grammar } from '../../../core/grammar.ts';
import type { Office, Person } from '../../../reception/office.ts';
import { directoryEn } from '../directory.ts';
import { normalise } from '../words.ts';

const TITLES = new Set(['doctor', 'mister', 'mrs', 'ms', 'miss', 'professor', 'the']);

/** Every way the directory's people are called: full name, aliases, first name, last name, with title. */
export function peopleGrammar({ people }: Pick<Office, 'people'>): Grammar {
  return { anyOf: [...new Set(people.flatMap(spokenNames))] };
}

/** The same without what is an everyday word by itself, as one of their names may be. */
export function clearNamesGrammar({ people }: Pick<Office, 'people'>): Grammar {
  const clear = people.flatMap((person) =>
    spokenNames(person).filter((name) => !directoryEn.nameFit(name, [person]).isEveryday),
  );
  return { anyOf: [...new Set(clear)] };
}

/** Answers to "which one do you mean?". */
export function choiceGrammar({ people }: Pick<Office, 'people'>, keys: readonly string[]): Grammar {
  const offered = people.filter(({ key }) => keys.includes(key));
  return peopleGrammar({ people: offered.length > 0 ? offered : people });
}

/** Which part of a message is wrong. */
export function partsGrammar(): Grammar {
  const part: Grammar = {
    anyOf: ['the name', 'the number', 'the reason', 'the message', 'my name', 'my number'],
  };
  return {
    anyOf: [
      part,
      'never mind',
      'repeat that',
      'goodbye',
      { sequence: [{ optional: 'no' }, part, { anyOf: ['is wrong', 'is not right', 'is not correct'] }] },
      { sequence: ['change', part] },
    ],
  };
}

function spokenNames({ name, aliases }: Person): readonly string[] {
  const full = normalise(name);
  const words = full.split(' ').filter((word) => !TITLES.has(word));
  const title = full.split(' ').find((word) => TITLES.has(word) && word !== 'the');
  const last = words.at(-1) ?? full;
  // A department's last word ("desk") tells nothing; its aliases are the operator's to write.
  const parts = full.startsWith('the ') ? [] : [...words, ...(title ? [`${title} ${last}`] : [])];
  return [full, words.join(' '), ...parts, ...aliases.map(normalise)].filter((phrase) => phrase !== '');
}
