import type { Grammar } from '../core/grammar.ts';

/**
 * `whole`: the words are in the grammar. `extendable`: they are, and with more words they would be again. `prefix`: they
 * could become it. `no`: neither.
 */
export type GrammarMatch = 'whole' | 'extendable' | 'prefix' | 'no';

const NONE: ReadonlySet<string> = new Set();

/**
 * Holds words against a grammar.
 *
 * @param words Lower case, without punctuation, one word each.
 * @param polite Words that add nothing: what could only be gone on with them is `whole`.
 */
export function matchGrammar(
  grammar: Grammar,
  words: readonly string[],
  polite: ReadonlySet<string> = NONE,
): GrammarMatch {
  let ranOut = false;
  let goesOn = false;

  /** Where the words may stand after one of `from`; notes a grammar that would want more words than there are. */
  const after = (part: Grammar, from: ReadonlySet<number>): ReadonlySet<number> => {
    if (from.size === 0) return from;
    if (typeof part === 'string') return afterLiteral(part.split(' '), from);
    if ('anyOf' in part) return new Set(part.anyOf.flatMap((one) => [...after(one, from)]));
    if ('sequence' in part) return part.sequence.reduce((at, one) => after(one, at), from);
    if ('optional' in part) return new Set([...from, ...after(part.optional, from)]);
    return afterRepeat(part.repeat, from);
  };
  const afterLiteral = (literal: readonly string[], from: ReadonlySet<number>) => {
    const ends = new Set<number>();
    for (const at of from) {
      const differs = literal.findIndex((word, i) => words[at + i] !== word);
      if (differs === -1) ends.add(at + literal.length);
      else if (at + differs === words.length) {
        ranOut = true;
        goesOn ||= !polite.has(literal[differs] ?? '');
      }
    }
    return ends;
  };
  const afterRepeat = (part: Grammar, from: ReadonlySet<number>) => {
    const ends = new Set<number>();
    for (let next = after(part, from); next.size > 0; ) {
      const fresh = new Set([...next].filter((at) => !ends.has(at)));
      for (const at of fresh) ends.add(at);
      next = after(part, fresh);
    }
    return ends;
  };

  const isWhole = after(grammar, new Set([0])).has(words.length);
  if (isWhole) return goesOn ? 'extendable' : 'whole';
  return ranOut && words.length > 0 ? 'prefix' : 'no';
}
