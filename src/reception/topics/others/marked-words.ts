/** Stands behind a word that is in nobody's name, so that each pattern need not list them. */
const MARK = '·';

/** In a pattern: a word that may be one of a name. */
export const NAME_WORD = `[a-zñ']{2,}(?![a-zñ'${MARK}])`;

/** Patterns over normalised words, for words that are marked. */
export function overMarkedWords(sources: readonly string[]): readonly RegExp[] {
  return sources.map(
    (source) =>
      new RegExp(
        source
          .replaceAll('(?![^ ])', `(?![^ ${MARK}])`)
          .replace(/(?<!\[\^) /g, `${MARK}? `)
          .replaceAll('$', `${MARK}?$`),
      ),
  );
}

/** @param notAName A whole word. */
export function marked(words: string, notAName: RegExp): string {
  return words
    .split(' ')
    .map((word) => (notAName.test(word) ? `${word}${MARK}` : word))
    .join(' ');
}

export function unmarked(words: string): string {
  return words.replaceAll(MARK, '');
}
