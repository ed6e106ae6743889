import { TITLES_IN_FULL } from './name.en.ts';
import type { Token } from './spelling.ts';

/** Written small inside a name. */
const PARTICLES = new Set(
  'van der den de la las los von zu bin binti bint ibn al el del della di da dos das do du le ter ten af av y e and'.split(
    ' ',
  ),
);

/**
 * A name as it is stored: the engine's own spelling where it has one, else each word with a capital.
 *
 * @param first The word the utterance began with has a capital whatever it is.
 */
export function spellName(name: readonly Token[], first: Token | undefined): string {
  const isShouted = name.every(({ raw }) => raw.length > 1 && raw === raw.toUpperCase());
  const isSpelled = !isShouted && name.some((token) => hasOwnCapital(token, first));
  return name.map((token) => spelled(token, isSpelled)).join(' ');
}

function hasOwnCapital(token: Token, first: Token | undefined): boolean {
  return /\p{Ll}\p{Lu}|['-]\p{Lu}/u.test(token.raw) || (token !== first && /^\p{Lu}/u.test(token.raw));
}

function spelled({ raw, key }: Token, isSpelled: boolean): string {
  const title = TITLES_IN_FULL.get(key);
  if (title !== undefined) return title;
  if (!isSpelled) return withCapitals(raw.toLowerCase());
  return /^\p{Lu}/u.test(raw) || PARTICLES.has(key) ? raw : withCapitals(raw);
}

function withCapitals(word: string): string {
  return word
    .replace(/(^|['-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
