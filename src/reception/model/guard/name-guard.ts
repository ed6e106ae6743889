import type { Scene } from '../../topic.ts';
import type { Known } from './known.ts';

/** A title in any language of the house, and the word behind it. */
const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Mister|Missus|Frau|Herrn?|Señora?|Señorita|Sra?|Srta|Don|Doña|señora?|señorita|don|doña)\.?\s+(?:(?:Doktor|Dr\.?)\s+)?(\p{Lu}[\p{L}'’-]+)/gu;
/** Two words that begin with a capital, behind one that is not the first of a sentence. */
const IN_CAPITALS = /(?<=[\p{Ll}\d,:;„“"«]\s)(\p{Lu}[\p{Ll}'’]+)\s+(\p{Lu}[\p{Ll}'’-]+)/gu;
const FIRST_WORDS = /(?:^\s*|[.!?:]\s+)(\p{Lu}[\p{Ll}'’]+)\s+(\p{Lu}[\p{Ll}'’-]+)/gu;
/** They are written so, and are nobody's name. */
const NO_NAMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|new|year|years|day|eve|boxing|good|bank|holiday|street|road|lane|avenue|square|park|i|english|german|spanish|ai|gp|nhs|okay|yes|no|hello|thank|thanks|sorry|please|our|the|we|you|your|this|that|it|is|are|if|for|on|at|in|what|how|can|could|shall|may|a|an)$/i;

/**
 * A name that neither the office nor the caller has said: a model has no other source of names than words that somebody
 * has slipped it, or its own invention. German writes every noun in capitals: there only titles tell a name.
 */
export function createNameGuard(
  { language }: Pick<Scene, 'language'>,
  { publicly, ofCaller }: Known,
): (sentence: string) => boolean {
  const said = new Set([...publicly, ...ofCaller].flatMap(wordsIn));
  const isForeign = (word: string) => !NO_NAMES.test(word) && wordsIn(word).some((each) => !said.has(each));
  return (sentence) => {
    if ([...sentence.matchAll(TITLED)].some(([, name = '']) => isForeign(name))) return true;
    if (language.tag === 'de') return false;
    return [...sentence.matchAll(IN_CAPITALS), ...sentence.matchAll(FIRST_WORDS)].some(
      ([, first = '', second = '']) => isForeign(first) && isForeign(second),
    );
  };
}

/** Without accents, in small letters. */
export function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}+/gu) ?? []
  );
}
