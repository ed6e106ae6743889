import type { SpeakRule } from './speak-rule.ts';

/** A run of words that are said for something written. */
export interface SpokenPart {
  /** One or more words, or the written word itself. */
  readonly spoken: string;
  /** As in the text; the originals joined by a space are the text, but for spaces and unsaid beginnings. */
  readonly original: string;
}

/** Says what the rules know; all else stays as it is, with single spaces. */
export function applyRules(text: string, rules: readonly SpeakRule[]): readonly SpokenPart[] {
  const parts: SpokenPart[] = [];
  let open = { spoken: '', original: '' };
  const close = () => {
    const spoken = singleSpaced(open.spoken);
    const original = singleSpaced(open.original);
    const last = parts.at(-1);
    // What is not said, such as a smiley, belongs to the word before it.
    if (spoken !== '') parts.push({ spoken, original });
    else if (original !== '' && last) {
      parts[parts.length - 1] = { ...last, original: `${last.original} ${original}` };
    }
    open = { spoken: '', original: '' };
  };
  let at = 0;
  const copy = (untilAt: number) => {
    for (const [i, word] of text.slice(at, untilAt).split(/\s+/).entries()) {
      if (i > 0) close();
      open = { spoken: open.spoken + word, original: open.original + word };
    }
    at = untilAt;
  };
  for (const { from, to, spoken } of findClaims(text, rules)) {
    copy(from);
    open = { spoken: open.spoken + spoken, original: open.original + text.slice(from, to) };
    at = to;
  }
  copy(text.length);
  close();
  return parts;
}

interface Claim {
  readonly from: number;
  readonly to: number;
  readonly spoken: string;
}

/** What the rules take of the text, in order of place; earlier rules go first. */
function findClaims(text: string, rules: readonly SpeakRule[]): readonly Claim[] {
  const claims: Claim[] = [];
  for (const rule of rules) claimAll(text, rule, claims);
  return claims.sort((a, b) => a.from - b.from);
}

/** Not with `matchAll`, which makes a new expression for every rule and clause: half of the time that this takes. */
function claimAll(text: string, { pattern, speak }: SpeakRule, claims: Claim[]): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const taken = claims.find((claim) => from < claim.to && to > claim.from);
    const spoken = taken === undefined ? speak(match) : undefined;
    if (spoken !== undefined) claims.push({ from, to, spoken: spoken + lostStop(match[0], text.slice(to)) });
    // What is left of a match that an earlier rule has cut may be one of its own.
    pattern.lastIndex = Math.max(taken?.to ?? to, from + 1);
  }
}

function singleSpaced(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** The dot of an abbreviation at the very end is the full stop too. */
function lostStop(match: string, after: string): string {
  return match.endsWith('.') && after.trim() === '' ? '.' : '';
}
