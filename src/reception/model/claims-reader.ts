import type { ClaimKind } from './claim-kind.ts';

export interface ClaimPattern {
  readonly kind: ClaimKind;
  /** On one part of a sentence in lower case, with short forms written out ("i have", "it is"). */
  readonly pattern: RegExp;
  /** What is only announced is no claim under a condition: "if you leave a number, somebody will call you". */
  readonly announces: boolean;
}

/** How a language claims. Patterns read one part of a sentence: small letters, words alone, short forms written out. */
export interface ClaimWords {
  /** The particular kinds before the general one. */
  readonly claims: readonly ClaimPattern[];
  /** A sentence in small letters, in the form that patterns read, with a comma where it may be parted ("and", "but"). */
  prepare(sentence: string): string;
  /** A question that asks and does not tell: "Noted?" does, "you're booked in, okay?" does not. */
  isQuestion(text: string): boolean;
  /** Before a claim in the same part of a sentence, it is none. */
  readonly notClaimed: RegExp;
  /** Behind a claim in the same part, it is none either: German says "nicht" at the end. */
  readonly notClaimedBehind: RegExp | undefined;
  /** Behind what is announced, or in the part before it, it makes a condition of it. */
  readonly condition: RegExp;
  /** Where these stand, what was sent is no message of the caller's. */
  readonly noMessage: RegExp;
}

/**
 * What a sentence of a model claims as done, as being done or as promised. Nothing is done by words: what is done is
 * told by the code that did it, so a claim that no tool of the turn backs is not said. Questions, offers, conditions,
 * negations and facts of the office claim nothing. It reads one sentence as far as it is known; what a comma leaves open
 * may decide the rest.
 */
export function createClaimsReader(says: ClaimWords): (sentence: string) => ReadonlySet<ClaimKind> {
  function partsOf(sentence: string): readonly Part[] {
    return says
      .prepare(sentence.toLowerCase().replaceAll('’', "'"))
      .split(/(?<=[.!?,;:—–…])/)
      .map((piece) => ({
        text: (piece.match(/[\p{L}\p{N}'-]+/gu) ?? []).join(' '),
        asks: piece.endsWith('?'),
        ends: /[.!?]$/.test(piece),
      }))
      .filter(({ text }) => text !== '');
  }

  function isClaimed(
    { text, asks }: Part,
    { pattern, announces }: ClaimPattern,
    conditional: boolean,
  ): boolean {
    const match = pattern.exec(text);
    if (match === null) return false;
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    if (asks && match.index === 0 && says.isQuestion(text)) return false;
    if (says.notClaimed.test(before) || says.notClaimedBehind?.test(after)) return false;
    return !announces || !(conditional || says.condition.test(after));
  }

  return (sentence) => {
    const claims = new Set<ClaimKind>();
    let conditional = false;
    for (const part of partsOf(sentence)) {
      const kind = says.claims.find((claim) => isClaimed(part, claim, conditional))?.kind;
      if (kind !== undefined)
        claims.add(kind === 'message' && says.noMessage.test(part.text) ? 'deed' : kind);
      conditional = part.ends ? false : conditional || says.condition.test(part.text);
    }
    return claims;
  };
}

interface Part {
  readonly text: string;
  readonly asks: boolean;
  /** The sentence ends with it. */
  readonly ends: boolean;
}
