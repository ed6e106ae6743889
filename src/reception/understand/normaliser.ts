/** What a language writes in several ways. */
export interface WordForms {
  /**
   * Sees small letters with their accents, and writes in another way what would be lost with them or with punctuation:
   * German "ü" as "ue", English "a.m." as "am". Linear.
   */
  prepare(text: string): string;
  /** Spoken short forms, written out so that one rule serves every way of saying it; also as engines write them, without the apostrophe. */
  readonly longForms: ReadonlyMap<string, string>;
  /** For a word that is no short form of the table: "anna's". */
  shortened(word: string): string;
  /** "+" before digits. */
  readonly plus: string;
  /** They add nothing: "um", "please". */
  readonly fillers: ReadonlySet<string>;
}

export interface Normaliser {
  /**
   * The words of an utterance in one form, whatever the engine wrote: lower case, no accents, no punctuation,
   * short forms written out, fillers gone unless nothing else was said.
   */
  normalise(text: string): string;
  /** The same with the fillers: "uh huh" is an answer. */
  spokenWords(text: string): string;
}

export function createNormaliser({ prepare, longForms, shortened, plus, fillers }: WordForms): Normaliser {
  function spokenWords(text: string): string {
    return prepare(
      text
        .normalize('NFC')
        .toLowerCase()
        .replace(/[’‘`´]/g, "'"),
    )
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/\+(?=\d)/g, ` ${plus} `)
      .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
      .split(/\s+/)
      .map((word) => word.replace(/^'+|'+$/g, ''))
      .map((word) => longForms.get(word) ?? shortened(word))
      .filter((word) => word !== '')
      .join(' ');
  }

  return {
    spokenWords,
    normalise(text) {
      const words = spokenWords(text).split(' ');
      const meaningful = words.filter((word) => !fillers.has(word));
      return (meaningful.length > 0 ? meaningful : words).join(' ');
    },
  };
}
