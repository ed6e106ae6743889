import { SPELLING_ALPHABET } from './name.en.ts';

/** A word as it was written, and in the one form that rules compare. */
export interface Token {
  readonly raw: string;
  /** Small letters without accents. */
  readonly key: string;
}

/** So many words of a spelling alphabet in a row spell; fewer may be names ("Oscar", "Juliet"). */
const SHORTEST_ALPHABET = 3;

/** Letters said as "B for Bravo" or "bravo romeo oscar" become letters. */
export function withLetters(tokens: readonly Token[]): readonly Token[] {
  const plain: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [letter, used] = letterFor(tokens, at);
    const run = letter === undefined ? alphabetRun(tokens, at) : [];
    if (letter !== undefined) plain.push(letter);
    else if (run.length > 0) plain.push(...run);
    else plain.push(...tokens.slice(at, at + 1));
    at += letter === undefined ? Math.max(1, run.length) : used;
  }
  return plain;
}

/** The letters with which the words end, as one word; empty when they end in a word. */
export function spelledAtEnd(words: readonly string[]): string {
  const first = words.findLastIndex((word) => !isSpelling(word)) + 1;
  return joinLetters(words.slice(first).map((word) => ({ raw: word, key: word })))
    .map(({ key }) => key)
    .join('');
}

/** Joins spelled letters to a word; a spelled word corrects the spoken one before it that begins alike. */
export function joinLetters(tokens: readonly Token[]): readonly Token[] {
  const words: Token[] = [];
  let spelled = '';
  let times = 1;
  const close = (isLast: boolean) => {
    if (spelled === '') return;
    const isInitials = !isLast && words.length === 0 && spelled.length <= 2;
    if (isInitials) words.push(...[...spelled].map((letter) => ({ raw: letter, key: letter })));
    else {
      if (spelled.length > 1 && words.at(-1)?.key.startsWith(spelled.charAt(0))) words.pop();
      words.push({ raw: spelled, key: spelled });
    }
    spelled = '';
  };
  for (const token of tokens) {
    if (token.key === 'double') times = 2;
    else if (isLetter(token.key)) {
      spelled += token.key.repeat(times);
      times = 1;
    } else {
      close(false);
      words.push(token);
    }
  }
  close(true);
  return words;
}

function letterFor(tokens: readonly Token[], at: number): readonly [Token | undefined, number] {
  const [letter, next, after, last] = tokens.slice(at, at + 4);
  if (!letter || !isLetter(letter.key) || !next) return [undefined, 0];
  const small = { raw: letter.key, key: letter.key };
  if ((next.key === 'for' || next.key === 'like') && after?.key.startsWith(letter.key)) return [small, 3];
  const isAsIn = next.key === 'as' && (after?.key === 'in' || after?.key === 'for');
  return isAsIn && last?.key.startsWith(letter.key) ? [small, 4] : [undefined, 0];
}

function alphabetRun(tokens: readonly Token[], at: number): readonly Token[] {
  const letters: Token[] = [];
  for (const { key } of tokens.slice(at)) {
    const letter = SPELLING_ALPHABET.get(key);
    if (letter === undefined) break;
    letters.push({ raw: letter, key: letter });
  }
  return letters.length >= SHORTEST_ALPHABET ? letters : [];
}

function isSpelling(word: string): boolean {
  return isLetter(word) || word === 'double';
}

function isLetter(word: string): boolean {
  return /^[a-z]$/.test(word);
}
