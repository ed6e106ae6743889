/** A word as it was written, and in the one form that rules compare. */
export interface Token {
  readonly raw: string;
  /** Small letters without accents. */
  readonly key: string;
}

/** How a language spells aloud. */
export interface SpellingWords {
  /** The letter that a word is, as it was written in small letters: "a" is one. */
  letterOf(word: string): string | undefined;
  /** What letters are called where they stand before "as in", such as German "vau". */
  readonly letterNames: ReadonlyMap<string, string>;
  /** The letter of a word that spells in a row: "bravo romeo oscar". */
  inRow(word: Token): string | undefined;
  /** What joins a letter to a word that begins with it: "B for Bravo", "B as in Bravo". */
  readonly links: readonly (readonly string[])[];
  /** The next letter counts twice. */
  readonly doubles: ReadonlySet<string>;
  /** Letters in the form of {@link Token.key}. */
  keyOf(letters: string): string;
}

export interface Spelling {
  /** Letters said as "B for Bravo" or "bravo romeo oscar" become letters. */
  withLetters(tokens: readonly Token[]): readonly Token[];
  /** The letters with which the words end, as one word; empty when they end in a word. */
  spelledAtEnd(words: readonly string[]): string;
  /** Joins spelled letters to a word; a spelled word corrects the spoken one before it that begins alike. */
  joinLetters(tokens: readonly Token[]): readonly Token[];
}

/** So many words of a spelling alphabet in a row spell; fewer may be names ("Oscar", "Juliet"). */
const SHORTEST_ROW = 3;
const NONE: Token = { raw: '', key: '' };

export function createSpelling({
  letterOf,
  letterNames,
  inRow,
  links,
  doubles,
  keyOf,
}: SpellingWords): Spelling {
  function joinLetters(tokens: readonly Token[]): readonly Token[] {
    const words: Token[] = [];
    let spelled = '';
    let times = 1;
    const close = (isLast: boolean) => {
      if (spelled === '') return;
      const isInitials = !isLast && words.length === 0 && spelled.length <= 2;
      if (isInitials) words.push(...[...spelled].map((letter) => ({ raw: letter, key: keyOf(letter) })));
      else {
        const key = keyOf(spelled);
        if (spelled.length > 1 && words.at(-1)?.key.startsWith(key.charAt(0))) words.pop();
        words.push({ raw: spelled, key });
      }
      spelled = '';
    };
    for (const token of tokens) {
      const letter = letterOf(token.raw.toLowerCase());
      if (doubles.has(token.key)) times = 2;
      else if (letter !== undefined) {
        spelled += letter.repeat(times);
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
    const { raw, key } = tokens[at] ?? NONE;
    const letter = letterOf(raw.toLowerCase()) ?? letterNames.get(key);
    if (letter === undefined) return [undefined, 0];
    const link = links.find((words) => words.every((word, index) => tokens[at + 1 + index]?.key === word));
    const word = link && tokens[at + 1 + link.length]?.key;
    if (link === undefined || word?.startsWith(keyOf(letter)) !== true) return [undefined, 0];
    return [{ raw: letter, key: keyOf(letter) }, link.length + 2];
  }

  function rowAt(tokens: readonly Token[], at: number): readonly Token[] {
    const letters: Token[] = [];
    for (let next = at; next < tokens.length; next += 1) {
      const letter = inRow(tokens[next] ?? NONE);
      if (letter === undefined) break;
      letters.push({ raw: letter, key: keyOf(letter) });
    }
    return letters.length >= SHORTEST_ROW ? letters : [];
  }

  return {
    joinLetters,
    withLetters(tokens) {
      const plain: Token[] = [];
      for (let at = 0; at < tokens.length; ) {
        const [letter, used] = letterFor(tokens, at);
        const row = letter === undefined ? rowAt(tokens, at) : [];
        if (letter !== undefined) plain.push(letter);
        else if (row.length > 0) plain.push(...row);
        else plain.push(...tokens.slice(at, at + 1));
        at += letter === undefined ? Math.max(1, row.length) : used;
      }
      return plain;
    },
    spelledAtEnd(words) {
      const isSpelling = (word: string) => doubles.has(word) || letterOf(word) !== undefined;
      const first = words.findLastIndex((word) => !isSpelling(word)) + 1;
      return joinLetters(words.slice(first).map((word) => ({ raw: word, key: word })))
        .map(({ key }) => key)
        .join('');
    },
  };
}
