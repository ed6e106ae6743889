import type { Marks } from './marks.ts';

/**
 * `end` and `start` hold at the end and the beginning of words, `word` anywhere in them; `every` finds all, one by one, in
 * words with marks, and is the only one to know classes.
 */
type Where = 'end' | 'start' | 'word' | 'every';

/** One expression of the pieces of a rule, over whole words; of none, one that never matches. */
export type Compile = (pieces: readonly string[], where: Where) => RegExp;

/** @param unleapt Words a gap does not leap over. */
export function createCompile(marks: Marks, unleapt: readonly string[]): Compile {
  const anyWord = unleapt.length === 0 ? '[^ ]+' : `(?!(?:${unleapt.join('|')})(?![^ ]))[^ ]+`;
  return (pieces, where) => {
    if (pieces.length === 0) return /(?!)/;
    const any = pieces.map((piece) => withGaps(piece, anyWord)).join('|');
    if (where === 'every') return new RegExp(withMarks(`(?<= )(?:${any})(?:(?<= )|(?![^ ]))`, marks), 'g');
    const head = where === 'start' ? '^' : '(?<![^ ])';
    // A piece may end in a space of its own, where its last part is one that may be missing.
    return new RegExp(`${head}(?:${any})${where === 'end' ? ' ?$' : '(?:(?<= )|(?![^ ]))'}`);
  };
}

/** A gap is `<3>`, with the space on one side of it. `^` and `$` are the ends of a sentence. */
function withGaps(piece: string, anyWord: string): string {
  return piece
    .replace(/^\^/, '(?<=(?:^|\\|) )')
    .replaceAll('$', '(?:$|(?= \\|))')
    .replace(/ <(\d+)>/g, `(?: ${anyWord}){0,$1}`)
    .replace(/<(\d+)> /g, `(?:${anyWord} ){0,$1}`);
}

function withMarks(source: string, marks: Marks): string {
  return source
    .replaceAll('[^ ]', '\0')
    .replaceAll(' ', `[${marks.any}]`)
    .replaceAll('\0', `[^${marks.any}]`)
    .replace(/@([a-z]+)/g, (_, name: string) => `(?<=[${marks.of(name)}])[^${marks.any}]+`);
}
