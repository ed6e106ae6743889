/** What a file writes down about words: a text, or `/…/` for a regular expression. */
export interface Expectation {
  readonly written: string;
  /** Undefined for a text. */
  readonly pattern: RegExp | undefined;
}

/** @returns undefined for a regular expression that is none, and for a text without a letter or digit. */
export function readExpectation(written: string): Expectation | undefined {
  const [, source] = /^\/(.+)\/$/s.exec(written.trim()) ?? [];
  if (source === undefined) return plain(written) === '' ? undefined : { written, pattern: undefined };
  try {
    return { written, pattern: new RegExp(source, 'iu') };
  } catch {
    return undefined;
  }
}

/** A text is heard when it is part of the words; a regular expression when it is found in them as they are. */
export function isHeard({ written, pattern }: Expectation, words: string): boolean {
  return pattern ? pattern.test(words) : plain(words).includes(plain(written));
}

/** A whole field of a record: the same text, or a regular expression that is found in it. */
export function isField({ written, pattern }: Expectation, field: string): boolean {
  return pattern ? pattern.test(field) : plain(field) === plain(written);
}

/** Letters and digits, the case folded: punctuation is no sound. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
