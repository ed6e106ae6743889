import type { LinePause } from './utterance.ts';

/**
 * What no spelling makes espeak-ng say, in its own phonemes (`-` makes a consonant a syllable of its own). By their
 * waves: `mm-hm` is voice, 60 ms of breath, voice, in 0.4 s; `uh-huh` two vowels around a breath; laughter
 * syllables of 0.2 s that sink in pitch.
 */
const SOUNDS: Readonly<Record<string, string>> = {
  'mm-hm': "[[m-h'm-]]",
  mm: "[['m-m-]]",
  hm: "[[h'm-]]",
  'uh-huh': "[[Vh'V]]",
  um: '[[V:m-]]',
  er: '[[3::]]',
  haha: "[[h'ah'ah'a]]",
  heh: "[[h'Eh'E]]",
  // Else it is the article.
  A: "[['eI]]",
};

/** Espeak-ng's shortest pause is 64 ms at 160 words a minute; as many as no comma and no closure can match. */
const PAUSE = `[[${'_:'.repeat(5)}]]`;
/** Longer, so that it is told from the pauses beside it. */
const TIMER = `[[${'_:'.repeat(9)}]]`;
/** Between sentences: with their own pauses longer than either. */
export const SEPARATOR = `\n\n[[${'_:'.repeat(8)}]]\n\n`;

/**
 * A line as espeak-ng reads it. Pauses are phonemes inside the clause, so the melody goes on over them: nothing in
 * the voice tells that the caller has not finished, and nothing tells that they have.
 *
 * @param timerBefore A word with one long silence before it, by which its start is measured.
 */
export function espeakText(
  words: readonly string[],
  pauses: readonly LinePause[],
  timerBefore?: number,
): string {
  const afterWord = new Set(pauses.map((pause) => pause.afterWord));
  return words
    .flatMap((word, index) => [
      ...(index === timerBefore ? [TIMER] : []),
      sayable(word),
      ...(afterWord.has(index) ? [PAUSE] : []),
    ])
    .join(' ');
}

/** The end of a sentence is kept: it is melody. */
function sayable(word: string): string {
  const [, bare = word, end = ''] = /^(.*?)([.?!]*)$/.exec(word) ?? [];
  return (SOUNDS[bare] ?? bare) + end;
}
