import { ENGLISH } from './sentences.en.ts';

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

/** The sentences of a text that is whole. */
export function sentencesOf(text: string): readonly string[] {
  const whole = Number.POSITIVE_INFINITY;
  const splitter = createSentenceSplitter({ firstClauseWords: whole, longClauseWords: whole });
  return [...splitter.push(text), ...splitter.end()];
}

/**
 * The first clause may end at a comma, colon or dash, because the caller waits for it; the others are sentences.
 * A mark counts once the next character shows what it is: the dot of "3.5", "9 a.m." or "example.com" is none,
 * and a number at the end is held back only until then.
 */
export function createSentenceSplitter(options: SentenceOptions = {}): SentenceSplitter {
  const { firstClauseWords = 4, longClauseWords = 20 } = options;
  let text = '';
  /** End of a mark in `text` that waits for the characters after it; 0 when none waits. */
  let markEnd = 0;
  let first = true;

  function cut(): string {
    const clause = text.slice(0, markEnd).trim();
    text = text.slice(markEnd);
    markEnd = 0;
    first = false;
    return clause;
  }

  function wordsNeeded(): WordsNeeded {
    return { semicolon: firstClauseWords, comma: first ? firstClauseWords : longClauseWords };
  }

  /** True when the waiting mark ends a clause; a mark that does not waits no longer. */
  function settle(): boolean {
    const ends = endsAt(text, markEnd, wordsNeeded());
    if (ends === false) markEnd = 0;
    return ends === true;
  }

  function step(char: string): string | undefined {
    text += char;
    const closes = CLOSING.test(char) && markEnd === text.length - 1;
    if (markEnd > 0 && !closes && settle()) return cut();
    if (closes || MARK.test(char)) markEnd = text.length;
    if (char !== '\n' || !HAS_WORDS.test(text)) return undefined;
    markEnd = text.length;
    return cut();
  }

  return {
    push: (delta) => delta.split('').flatMap((char) => step(char) ?? []),
    end() {
      const rest = text.trim();
      text = '';
      markEnd = 0;
      first = true;
      return HAS_WORDS.test(rest) ? [rest] : [];
    },
  };
}

const HAS_WORDS = /[\p{L}\p{N}]/u;
const MARK = /[.!?…,:;—]/;
const CLOSING = /["”’')\]]/;

/** Words a clause must have to end at a semicolon, and at a comma, colon or dash. */
interface WordsNeeded {
  readonly semicolon: number;
  readonly comma: number;
}

/** Whether a clause ends at the mark before `markEnd`; undefined while the next character would decide. */
function endsAt(text: string, markEnd: number, needed: WordsNeeded): boolean | undefined {
  const clause = text.slice(0, markEnd).trim();
  const after = text.slice(markEnd);
  const following = after.trimStart()[0];
  const bare = clause.replace(/["”’')\]]+$/, '');
  if (!HAS_WORDS.test(clause)) return false;
  if (bare.endsWith('—')) return pauseEnds(bare, following, needed.comma);
  // "3.5", "9:30" and "example.com" go on at once.
  if (!/^\s/.test(after)) return false;
  if (bare.endsWith(';')) return countWords(clause) >= needed.semicolon;
  if (/[,:]$/.test(bare)) return pauseEnds(bare, following, needed.comma);
  return bare.endsWith('.') ? dotEnds(bare, following) : true;
}

/** "020, 7946" is not torn apart, nor "reference number: 4471": how a number is read depends on what precedes it. */
function pauseEnds(clause: string, following: string | undefined, wordsNeeded: number): boolean | undefined {
  if (countWords(clause) < wordsNeeded) return false;
  return following === undefined ? undefined : !/\d/.test(following);
}

function dotEnds(clause: string, following: string | undefined): boolean | undefined {
  // "1." at the start of a line numbers it.
  if (/^\d+\.$/.test(clause)) return false;
  const [, word = ''] = /(?:^|[\s"“‘'([])([^\s"“‘'([]+)\.$/.exec(clause) ?? [];
  const known = word.toLowerCase();
  if (ENGLISH.neverEnd.has(known) || /^\p{Lu}$/u.test(word)) return false;
  const decider = ENGLISH.mayEnd.has(known) ? /[\p{Lu}"“‘'(]/u : /\D/;
  if (!ENGLISH.mayEnd.has(known) && !ENGLISH.beforeNumber.has(known)) return true;
  return following === undefined ? undefined : decider.test(following);
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => HAS_WORDS.test(word)).length;
}
