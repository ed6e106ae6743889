import type { ClaimKind } from '../../reception/model/claim-kind.ts';
import {
  CLAIMS_EN,
  type ClaimPattern,
  CONDITION_EN,
  NO_MESSAGE_EN,
  NOT_CLAIMED_EN,
  SHORT_FORMS_EN,
} from './claims-words.ts';

/**
 * What a sentence of a model claims as done, as being done or as promised. Nothing is done by words: what is done is
 * told by the code that did it, so a claim that no tool of the turn backs is not said. Questions, offers, conditions,
 * negations and facts of the office claim nothing.
 *
 * @param sentence One sentence as far as it is known; what a comma leaves open may decide the rest.
 */
export function claimsIn(sentence: string): ReadonlySet<ClaimKind> {
  const claims = new Set<ClaimKind>();
  let conditional = false;
  for (const part of partsOf(sentence)) {
    const kind = CLAIMS_EN.find((claim) => isClaimed(part, claim, conditional))?.kind;
    if (kind !== undefined) claims.add(kind === 'message' && NO_MESSAGE_EN.test(part.text) ? 'deed' : kind);
    conditional = part.ends ? false : conditional || CONDITION_EN.test(part.text);
  }
  return claims;
}

interface Part {
  /** Lower case, words alone, short forms written out. */
  readonly text: string;
  readonly asks: boolean;
  /** The sentence ends with it. */
  readonly ends: boolean;
}

function partsOf(sentence: string): readonly Part[] {
  const plain = SHORT_FORMS_EN.reduce(
    (text, [short, long]) => text.replace(short, long),
    sentence.toLowerCase().replaceAll('’', "'"),
  );
  return plain
    .replace(/ (?:and|but) /g, ', ')
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
  // "Noted?" asks; "you're booked in, okay?" does not.
  if (asks && match.index === 0 && !/^(?:i|we|you|your|it|that|this|the) /.test(text)) return false;
  if (NOT_CLAIMED_EN.test(before)) return false;
  return !announces || !(conditional || CONDITION_EN.test(after));
}
