import { genderOf } from './gender.ts';

/**
 * An ordinal with the ending that the words before it and the noun behind it ask for: `am dritten Mai`, `der dritte
 * Mai`, `dritter Mai`.
 *
 * @param ordinal In -e.
 * @param before All that stands before it in the clause.
 */
export function inflected(ordinal: string, before: string, noun: string): string {
  const [, governor = '', article = ''] = GOVERNOR.exec(before) ?? [];
  const word = article.toLowerCase();
  const gender = genderOf(noun);
  if (OBLIQUE.test(word)) return `${ordinal}n`;
  // "in der zweiten Etage", but "der zweite Stock".
  if (word === 'der' && gender === 'feminine' && DATIVE_BEFORE.test(governor)) return `${ordinal}n`;
  // "an zweiter Stelle".
  if (DATIVE_BEFORE.test(word)) return ordinal + (gender === 'feminine' ? 'r' : 'm');
  if (DEFINITE.test(word)) return ordinal;
  return ordinal + STRONG[gender];
}

const GOVERNOR = /(?:(\p{L}+)\s+)?(\p{L}+),?\s+$/u;

const OBLIQUE =
  /^(?:am|im|vom|zum|zur|beim|dem|den|des|ab|bis|seit|einschließlich|ein(?:em|er|en|es)|kein(?:em|er|en)|(?:mein|dein|sein|unser|ihr|euer|eur)(?:em|er|en|es)|dies(?:em|en)|jed(?:em|en)|jen(?:em|en)|nächsten|kommenden|letzten|vergangenen)$/;
const DATIVE_BEFORE =
  /^(?:in|an|auf|von|zu|mit|nach|seit|aus|bei|vor|ab|außer|neben|unter|hinter|zwischen)$/i;
const DEFINITE = /^(?:der|die|das|dies(?:e|er|es)|jed(?:e|er|es)|jen(?:e|er|es)|welch(?:e|er|es))$/;

const STRONG = { masculine: 'r', feminine: '', neuter: 's' } as const;
