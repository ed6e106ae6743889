import type { Grammar } from '../../../core/grammar.ts';
import { unreachable } from '../../../core/unreachable.ts';

/** A grammar as the decoder reads it. */
export interface CompiledGrammar {
  /** JSGF 1.0 (W3C note of 2000) with one public rule. Words stand in it under their tokens. */
  readonly jsgf: string;
  /** Token of each word. A token is the word itself when JSGF can hold it. */
  readonly tokens: ReadonlyMap<string, string>;
  /** Whether something may be said any number of times, as digits are. */
  readonly repeats: boolean;
}

/** What JSGF and the decoder's dictionary take as they are; all else would be read as syntax. */
const PLAIN = /^[a-z][a-z']*$/;

export function compileGrammar(grammar: Grammar): CompiledGrammar {
  const tokens = new Map<string, string>();
  let repeats = false;

  const token = (word: string) => {
    const known = tokens.get(word) ?? (PLAIN.test(word) ? word : madeUp(word));
    tokens.set(word, known);
    return known;
  };
  const all = (parts: readonly Grammar[], between: string) => {
    const rendered = parts.map(render).filter((part) => part !== '');
    return rendered.length === 0 ? '' : `(${rendered.join(between)})`;
  };
  const render = (part: Grammar): string => {
    if (typeof part === 'string') return splitWords(part).map(token).join(' ');
    if ('anyOf' in part) return all(part.anyOf, ' | ');
    if ('sequence' in part) return all(part.sequence, ' ');
    if ('optional' in part) return wrap(render(part.optional), '[', ']');
    if ('repeat' in part) {
      repeats = true;
      return wrap(render(part.repeat), '(', ')+');
    }
    return unreachable(part);
  };

  const rule = render(grammar);
  const jsgf = rule === '' ? '' : `#JSGF V1.0;\ngrammar expected;\npublic <said> = ${rule};\n`;
  return { jsgf, tokens, repeats };
}

/** The same for a word in every grammar, because the decoder's dictionary only grows. */
function madeUp(word: string): string {
  return `zz_${Buffer.from(word).toString('hex')}`;
}

function wrap(inside: string, before: string, after: string): string {
  return inside === '' ? '' : `${before}${inside}${after}`;
}

function splitWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}
