/** Words of one kind: a list, or a rule for words that are put together. */
export interface Vocabulary {
  has(word: string): boolean;
}

/** What is matched, everywhere in a text, and what stands there instead. */
export type Rewriting = readonly [pattern: RegExp, by: string];

/** What the words at one place say, and how many of them; no digits where they are none. */
export type Read = readonly [digits: string, used: number, doubtful?: boolean];

/**
 * The words in and around the telephone numbers of one language. Words are in the form that `normalise` gives them.
 *
 * Rewriting puts marks in place of words and signs: `pause` for a comma, `clock`, `date` and `money` for what is none of a
 * number's digits, `ending` and `beginning` before what a number ends or begins with, `extension` before an extension, which
 * a language has among its words for one.
 */
export interface NumberWords extends SaidDigits, AroundDigits, SaidOfNumbers {}

/** How digits are said and written. */
export interface SaidDigits {
  /** Small letters, digits and single spaces. */
  normalise(text: string): string;
  /** Signs and short forms of the language, in small letters, before signs are lost. */
  readonly written: readonly Rewriting[];
  /** Ways of saying one thing, in words in one form. */
  readonly reworded: readonly Rewriting[];
  readonly digits: ReadonlyMap<string, string>;
  /** As in "two sevens". */
  readonly ofAKind: ReadonlyMap<string, string>;
  /** As in "double seven". */
  readonly times: ReadonlyMap<string, number>;
  /** Words that sound like a digit; they count as one only between two digits. */
  readonly homophones: ReadonlyMap<string, string>;
  readonly plus: Vocabulary;
  /** A digit, or a number of several of them, that begins at this word: "seven", "twenty three", "712". */
  countAt(tokens: readonly string[], at: number): Read;
}

/** What stands between and beside digits. */
export interface AroundDigits {
  /** Said between two digits of one number. */
  readonly glue: Vocabulary;
  /** What is left out on the way back from digits to the word that says what they are. */
  readonly linking: Vocabulary;
  readonly extension: Vocabulary;
  readonly areaCode: Vocabulary;
  /** Their digits are never those of a telephone, however many. */
  readonly otherNumbers: Vocabulary;
  /** A short number behind one of these is a place, an age or a choice. */
  readonly otherShortNumbers: Vocabulary;
  /** A time of day behind one of these is one. */
  readonly beforeTime: Vocabulary;
  /** A short number before one of these is an amount, a time or the beginning of an address. */
  readonly counted: Vocabulary;
  /** The number behind one of these is not to be used. */
  readonly negating: Vocabulary;
  /** The number behind one of these, or the one before it, is not right: "siete no ocho". */
  readonly negatingEither: Vocabulary;
  /** What may stand between such a word and the digits: "not on …", "do not call me on …". */
  readonly negatedLinking: Vocabulary;
  /** "If not …" offers another number. */
  readonly noNegation: Vocabulary;
  /** "Oh": a digit, and none when anything else is said beside it. */
  readonly exclamations: Vocabulary;
  /** "One": a digit, and none alone beside other words. */
  readonly pronouns: Vocabulary;
  /** Such a word behind one of these counts nothing. */
  readonly determiners: Vocabulary;
  /** Words that say nothing beside a number: whoever says only these dictates. */
  readonly carriers: Vocabulary;
}

/** What is said of a number. */
export interface SaidOfNumbers {
  /** Nothing said before one of these counts. */
  readonly fromTheStart: RegExp;
  /** What follows one of these replaces the end of what was said before. */
  readonly restart: RegExp;
  /** Such words within `restart` may as well be a pause: "wait". */
  readonly hesitation: RegExp;
  /** "That is all", behind the last digit. */
  readonly finished: RegExp;
}
