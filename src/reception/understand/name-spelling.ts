import type { Token } from './spelling.ts';

/** How a language writes names. */
export interface NameForms {
  /** Small inside a name: "van", "de". */
  readonly particles: ReadonlySet<string>;
  /** Titles that engines shorten, as they are written in full. */
  readonly titlesInFull: ReadonlyMap<string, string>;
}

/**
 * A name as it is stored: the engine's own spelling where it has one, else each word with a capital.
 *
 * @param first The word the utterance began with has a capital whatever it is.
 */
export function spellName(
  name: readonly Token[],
  first: Token | undefined,
  { particles, titlesInFull }: NameForms,
): string {
  const isShouted = name.every(({ raw }) => raw.length > 1 && raw === raw.toUpperCase());
  const isSpelled = !isShouted && name.some((token) => hasOwnCapital(token, first));
  return name
    .map(({ raw, key }) => {
      const title = titlesInFull.get(key);
      if (title !== undefined) return title;
      if (!isSpelled) return withCapitals(raw.toLowerCase());
      return /^\p{Lu}/u.test(raw) || particles.has(key) ? raw : withCapitals(raw);
    })
    .join(' ');
}

function hasOwnCapital(token: Token, first: Token | undefined): boolean {
  return /\p{Ll}\p{Lu}|['-]\p{Lu}/u.test(token.raw) || (token !== first && /^\p{Lu}/u.test(token.raw));
}

function withCapitals(word: string): string {
  return word
    .replace(/(^|['-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
