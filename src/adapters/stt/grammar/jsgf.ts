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
  readonly source: Grammar;
}

const NONE: ReadonlySet<string> = new Set();
/** What JSGF and the decoder's dictionary take as they are; all else would be read as syntax. */
const PLAIN = /^[a-z][a-z']*$/;

/** @param unsayable Words that stand for nothing: whatever cannot be said without them is left out. */
export function compileGrammar(grammar: Grammar, unsayable: ReadonlySet<string> = NONE): CompiledGrammar {
  const tokens = new Map<string, string>();
  let repeats = false;

  const token = (word: string) => {
    const known = tokens.get(word) ?? (PLAIN.test(word) ? word : madeUp(word));
    tokens.set(word, known);
    return known;
  };
  const phrase = (text: string) => {
    const words = splitWords(text);
    return words.some((word) => unsayable.has(word)) ? undefined : words.map(token).join(' ');
  };
  /** Undefined for what nobody can say; empty for nothing to say. */
  const render = (part: Grammar): string | undefined => {
    if (typeof part === 'string') return phrase(part);
    if ('anyOf' in part) return anyOf(part.anyOf.map(render));
    if ('sequence' in part) return sequence(part.sequence.map(render));
    if ('optional' in part) return wrap(render(part.optional) ?? '', '[', ']');
    if ('repeat' in part) {
      repeats = true;
      const inside = render(part.repeat);
      return inside && wrap(inside, '(', ')+');
    }
    return unreachable(part);
  };

  const rule = render(grammar) ?? '';
  const jsgf = rule === '' ? '' : `#JSGF V1.0;\ngrammar expected;\npublic <said> = ${rule};\n`;
  return { jsgf, tokens, repeats, source: grammar };
}

function anyOf(choices: readonly (string | undefined)[]): string | undefined {
  const sayable = choices.filter((choice) => choice !== undefined);
  return sayable.length === 0 && choices.length > 0 ? undefined : join(sayable, ' | ');
}

function sequence(steps: readonly (string | undefined)[]): string | undefined {
  return steps.includes(undefined) ? undefined : join(steps, ' ');
}

function join(parts: readonly (string | undefined)[], between: string): string {
  const some = parts.filter(Boolean);
  return some.length === 0 ? '' : `(${some.join(between)})`;
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
