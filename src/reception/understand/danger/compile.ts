import { classesEn } from './classes.en.ts';

/** `end` and `start` hold at the end and the beginning of the words, `word` anywhere, `every` finds all, one by one. */
type Where = 'end' | 'start' | 'word' | 'every';

/** One expression of the pieces of a rule, over whole words; of none, one that never matches. */
export function compile(pieces: readonly string[], where: Where): RegExp {
  if (pieces.length === 0) return /(?!)/;
  const head = where === 'start' ? '^' : '(?<![^ ])';
  // A piece may end in a space of its own, where its last part is one that may be missing.
  const tail = where === 'end' ? ' ?$' : '(?:(?<= )|(?![^ ]))';
  return new RegExp(`${head}(?:${pieces.map(expand).join('|')})${tail}`, where === 'every' ? 'gu' : 'u');
}

/** A gap is `<3>`, with the space on one side of it; a class is `@one`. */
function expand(piece: string): string {
  return piece
    .replace(/@([a-z]+)/g, (_, name: string) => classesEn.get(name) ?? name)
    .replace(/ <(\d+)>/g, '(?: [^ ]+){0,$1}')
    .replace(/<(\d+)> /g, '(?:[^ ]+ ){0,$1}');
}
