/** What a caller says in one go. Times count from the start of its sound. */
export interface Utterance {
  readonly text: string;
  readonly words: readonly UtteranceWord[];
  readonly lengthMs: number;
  /** False for a cough or a noise: there is sound and there are no words. */
  readonly heard: boolean;
  /** Where its sound is loud enough to be found in a stream; where its first word begins when absent. */
  readonly onsetMs?: number;
  /** Our own voice, come back from the caller's side. It is transcribed like any other. */
  readonly echo?: boolean;
}

export interface UtteranceWord {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** The first sound of an utterance that a stream is known by, from its start. */
export function firstSoundMs({ heard, words, onsetMs }: Utterance): number {
  return onsetMs ?? (heard ? (words[0]?.startMs ?? 0) : 0);
}

/**
 * The words as the vendor writes them: lower case, and punctuation only where a sentence ends. The marks are
 * those of the text, when it has a word for each of the words.
 */
export function transcribed({ text, words }: Utterance): readonly UtteranceWord[] {
  const written = text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token));
  const marked = written.length === words.length ? written : words.map((word) => word.text);
  return words.map((word, index) => ({ ...word, text: asTranscribed(marked[index] ?? word.text) }));
}

function asTranscribed(token: string): string {
  const [, mark = ''] = /([.?!])[^\p{L}\p{N}]*$/u.exec(token) ?? [];
  return `${token.toLowerCase().replaceAll(/[^\p{L}\p{N}'-]/gu, '')}${mark}`;
}
