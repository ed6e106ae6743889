import { heardWords, PLAIN, readingsOf, TITLES } from './name-words.ts';
import type { Person } from './office.ts';
import { hearingAlike } from './sounds-like.ts';
import { EVERYDAY_NAMES, FUNCTION_WORDS } from './understand/everyday.en.ts';

/** How an utterance names the people that were found in it. */
export interface NameFit {
  /** Nothing is said beside the name but courtesies. */
  readonly isAlone: boolean;
  /** The only word that names them is an English word as well, and no title goes before it. */
  readonly isEveryday: boolean;
  /** That word is one such as "it". */
  readonly isPronoun: boolean;
  /** It is what a department is called. */
  readonly isOwnAlias: boolean;
  /** A title and a name, a name of several words, or what a department is called. */
  readonly isWhole: boolean;
  /** The name comes first. */
  readonly startsWithName: boolean;
}

const COURTESIES = new Set(
  `yes yeah yep okay oh well hello hi hey good morning afternoon evening then again now no actually sorry try just for to thank you thanks
  that would be in with or and either him her herself himself themselves there today called ah`.split(/\s+/),
);
const ARTICLES = new Set(['the', 'a', 'an', 'your', 'our', 'my', 'somebody', 'someone', 'anybody', 'anyone']);
/** Words that people's own names do not have. */
const OF_DEPARTMENTS = new Set(
  `the our support desk department team office line billing accounts sales service services reception admin administration hr human resources pharmacy
  lab laboratory nursing ward workshop parts repairs orders bookings appointments records marketing legal it technical help customer emergency unit
  clinic surgery practice front switchboard secretary warehouse delivery deliveries dispatch security maintenance housekeeping finance payroll
  purchasing lettings rentals invoices information enquiries inquiries complaints returns`.split(/\s+/),
);

/** @param people Those that {@link findPeople} found in the words. */
export function nameFit(text: string, people: readonly Person[]): NameFit {
  const heard = heardWords(text);
  const readings = people.flatMap((person) =>
    readingsOf(person).map(({ words }) => ({ person, words: bare(words) })),
  );
  const own = new Set(readings.flatMap(({ words }) => words));
  const isName = (word: string) => own.has(word) || [...own].some(hearingAlike([word]));
  const matched = [...new Set(bare(heard).filter(isName))];
  const hasTitle = heard.some((word) => TITLES.has(word));
  const together = Math.max(
    0,
    ...readings.map(({ words }) => words.filter((word) => matched.includes(word)).length),
  );
  const isSingle = together <= 1 && !hasTitle;
  const ofDepartment = readings.filter(({ person }) => isDepartment(person));
  const isOwnAlias = ofDepartment.some(({ words }) => words.every((word) => heard.includes(word)));
  const mayHaveArticle = hasTitle || ofDepartment.length > 0;
  const isBeside = (word: string) =>
    TITLES.has(word) || COURTESIES.has(word) || (mayHaveArticle && (ARTICLES.has(word) || PLAIN.has(word)));
  const isPronoun = isSingle && matched.every((word) => FUNCTION_WORDS.has(word));
  const isEveryday =
    isSingle && matched.every((word) => EVERYDAY_NAMES.has(word) || FUNCTION_WORDS.has(word));
  const isWhole =
    (hasTitle && matched.length > 0) ||
    (isOwnAlias && !isEveryday) ||
    readings.some(({ words }) => words.length > 1 && words.every((word) => heard.includes(word)));
  const first = heard.find((word) => !isBeside(word) && !ARTICLES.has(word));
  return {
    isAlone: heard.every((word) => matched.includes(word) || isBeside(word)),
    isEveryday,
    isPronoun,
    isOwnAlias,
    isWhole,
    startsWithName: first !== undefined && matched.includes(first),
  };
}

function bare(words: readonly string[]): readonly string[] {
  return words.filter((word) => !TITLES.has(word) && !PLAIN.has(word));
}

/** A department has a word of its own, or is written in small letters. */
function isDepartment({ name }: Person): boolean {
  const words = name.split(/\s+/);
  return words.some((word) => OF_DEPARTMENTS.has(word.toLowerCase()) || /^\p{Ll}/u.test(word));
}
