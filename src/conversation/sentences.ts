import type { ConversationLanguage } from './conversation-language.ts';
import { dotEnds } from './sentence-dots.ts';
import type { SentenceWords } from './sentence-words.ts';

export interface SentenceOptions {
  /** Words after which the first clause may end at a comma. Fewer sound chopped. */
  readonly firstClauseWords?: number;
  /** Words after which any clause may end at a comma, so that a long sentence does not hold up the voice. */
  readonly longClauseWords?: number;
}

/** A stream of text cut into clauses that a voice can say one by one, each as early as it is certain. */
export interface SentenceSplitter {
  /** @returns the clauses that are complete with this text, trimmed, in order; how the text is cut changes nothing. */
  push(delta: string): readonly string[];
  /** @returns what was held back. The splitter then starts anew, with a first clause. */
  end(): readonly string[];
}

/**
 * Text without a mark to end it is cut here, in characters: some twelve seconds of speech. A voice makes a clause as
 * a whole, so a longer one is silence on the line; and what is done for each character is bounded by it.
 */
const MAX_CLAUSE_CHARS = 240;

/** The sentences of a text that is whole. */
export function sentencesOf(
  text: string,
  language: Pick<ConversationLanguage, 'sentenceWords'>,
): readonly string[] {
  const whole = Number.POSITIVE_INFINITY;
  const splitter = createSentenceSplitter(language, { firstClauseWords: whole, longClauseWords: whole });
  return [...splitter.push(text), ...splitter.end()];
}

/**
 * The first clause may end at a comma, colon or dash, because the caller waits for it; the others are sentences.
 * A mark counts once the next character shows what it is: the dot of "3.5", "9 a.m." or "example.com" is none,
 * and a number at the end is held back only until then.
 */
export function createSentenceSplitter(
  { sentenceWords }: Pick<ConversationLanguage, 'sentenceWords'>,
  options: SentenceOptions = {},
): SentenceSplitter {
  const { firstClauseWords = 4, longClauseWords = 20 } = options;
  /** The clause that is open, and behind it what has not been read. */
  let text = '';
  let seen = NOTHING_SEEN;
  let first = true;

  function cut(endAt: number): readonly string[] {
    const clause = text.slice(0, endAt).trim();
    text = text.slice(endAt);
    const isSaid = seen.words > 0;
    seen = NOTHING_SEEN;
    if (!isSaid) return [];
    first = false;
    return [clause];
  }

  function endsHere(mark: Mark, char: string): boolean | undefined {
    const comma = first ? firstClauseWords : longClauseWords;
    return endsAt(text, mark, {
      char,
      upcoming: text.slice(mark.endAt, seen.chars + 1),
      wordsNeeded: { semicolon: firstClauseWords, comma },
      words: sentenceWords,
    });
  }

  function step(): readonly string[] {
    const char = text.charAt(seen.chars);
    const { mark } = seen;
    const closes = CLOSING.test(char) && mark?.endAt === seen.chars;
    const ends = mark && !closes ? endsHere(mark, char) : undefined;
    if (mark && ends) return cut(mark.endAt);
    const waiting = ends === false ? undefined : mark;
    seen = withNext(text, seen);
    seen = { ...seen, mark: markAfter(char, seen, closes, waiting) };
    if (char === '\n' && seen.words > 0) return cut(seen.chars);
    return seen.chars < MAX_CLAUSE_CHARS ? [] : cut(forcedEnd(text, seen));
  }

  return {
    push(delta) {
      text += delta;
      const clauses: string[] = [];
      while (seen.chars < text.length) clauses.push(...step());
      return clauses;
    },
    end() {
      const rest = cut(text.length);
      first = true;
      return rest;
    },
  };
}

const HAS_WORDS = /[\p{L}\p{N}]/u;
const MARK = /[.!?…,:;—]/;
/** In German a quotation ends as one begins in English. */
const CLOSING = /["”“’')\]»]/;
const SPACE = /\s/;
const DIGIT = /\d/;

/** A mark that waits for the characters after it. */
interface Mark {
  /** Right behind the mark itself. */
  readonly at: number;
  /** Behind the quotes and brackets that close with it. */
  readonly endAt: number;
  /** Before it. */
  readonly words: number;
}

/** What is known of the beginning of a text. */
interface Seen {
  readonly chars: number;
  readonly words: number;
  /** The last character belongs to a word that is counted. */
  readonly inWord: boolean;
  /** Behind the last space; 0 without one. */
  readonly spaceAt: number;
  /** Behind the last space that is not within a number. */
  readonly gapAt: number;
  readonly mark: Mark | undefined;
}

const NOTHING_SEEN: Seen = { chars: 0, words: 0, inWord: false, spaceAt: 0, gapAt: 0, mark: undefined };

/** The mark that waits once `char` has been read; one that `closes` belongs to the mark before it. */
function markAfter(char: string, { chars, words }: Seen, closes: boolean, waiting: Mark | undefined) {
  if (closes && waiting) return { ...waiting, endAt: chars };
  return MARK.test(char) ? { at: chars, endAt: chars, words } : waiting;
}

/** One character more; a letter may be two of them. */
function withNext(text: string, seen: Seen): Seen {
  const char = text.charAt(seen.chars);
  const chars = seen.chars + 1;
  if (SPACE.test(char)) return { ...seen, chars, inWord: false, spaceAt: chars };
  const isAfterSpace = seen.spaceAt === seen.chars;
  const isInNumber = DIGIT.test(char) && DIGIT.test(text.slice(0, seen.chars).trimEnd().slice(-1));
  const gapAt = isAfterSpace && !isInNumber ? seen.spaceAt : seen.gapAt;
  const inWord = seen.inWord || HAS_WORDS.test(text.slice(Math.max(seen.spaceAt, chars - 2), chars));
  return { ...seen, chars, gapAt, inWord, words: seen.words + (inWord && !seen.inWord ? 1 : 0) };
}

/** Where a clause that has become too long ends: before a word, else between two numbers, else anywhere. */
function forcedEnd(text: string, { chars, gapAt, spaceAt }: Seen): number {
  const isTorn = /[\uD800-\uDBFF]/.test(text.charAt(chars - 1));
  return gapAt || spaceAt || (isTorn ? chars - 1 : chars);
}

/** Words a clause must have to end at a semicolon, and at a comma, colon or dash. */
interface WordsNeeded {
  readonly semicolon: number;
  readonly comma: number;
}

interface Next {
  /** The character that is looked at. */
  readonly char: string;
  /** From the mark to it: spaces, and of a word as much as it takes to decide. */
  readonly upcoming: string;
  readonly wordsNeeded: WordsNeeded;
  readonly words: SentenceWords;
}

/** Whether a clause ends at the mark; undefined while a later character would decide. */
function endsAt(text: string, mark: Mark, { char, upcoming, wordsNeeded, words }: Next): boolean | undefined {
  const following = SPACE.test(char) ? undefined : char;
  const sign = text.charAt(mark.at - 1);
  if (mark.words === 0) return false;
  if (sign === '—') return pauseEnds(mark, following, wordsNeeded.comma);
  // "3.5", "9:30" and "example.com" go on at once.
  if (!SPACE.test(text.charAt(mark.endAt))) return false;
  if (sign === ';') return mark.words >= wordsNeeded.semicolon;
  if (sign === ',' || sign === ':') return pauseEnds(mark, following, wordsNeeded.comma);
  return sign === '.' ? dotEnds(text.slice(0, mark.at), upcoming, words) : true;
}

/** "020, 7946" is not torn apart, nor "reference number: 4471": how a number is read depends on what precedes it. */
function pauseEnds({ words }: Mark, following: string | undefined, wordsNeeded: number): boolean | undefined {
  if (words < wordsNeeded) return false;
  return following === undefined ? undefined : !DIGIT.test(following);
}
