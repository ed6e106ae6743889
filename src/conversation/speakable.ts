import { englishRules } from './speakable.en.ts';
import type { SpeakRule } from './speakable-rule.ts';

/** A run of words that are said for something written. */
export interface SpokenPart {
  /** One or more words, or the written word itself. */
  readonly spoken: string;
  /** As in the text; the originals joined by a space are the text, but for spaces and unsaid beginnings. */
  readonly original: string;
}

const RULES: Readonly<Record<string, readonly SpeakRule[]>> = {
  'en-us': englishRules({ dayFirst: false }),
  en: englishRules({ dayFirst: true }),
};

/**
 * Text as a voice says it right: numbers, times, dates, money, telephone numbers, addresses and abbreviations
 * become words. Voices read them too, but wrongly in every second sentence. Text of words stays as it is; so does
 * text that has been through here, and text in a language without rules.
 *
 * @param languageTag BCP 47; decides whether 3/4 is in April or in March.
 */
export function speakable(text: string, languageTag = 'en-GB'): string {
  return speakWords(text, languageTag)
    .map(({ spoken }) => spoken)
    .join(' ');
}

/** {@link speakable} with what each part stands for, to tell from the words that were heard what was read. */
export function speakWords(text: string, languageTag = 'en-GB'): readonly SpokenPart[] {
  const tag = languageTag.toLowerCase();
  const rules = RULES[tag] ?? RULES[tag.split('-')[0] ?? ''] ?? [];
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
  for (const { pattern, speak } of rules) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (claims.some((claim) => from < claim.to && to > claim.from)) continue;
      const spoken = speak(match);
      if (spoken === undefined) continue;
      claims.push({ from, to, spoken: spoken + lostStop(match[0], text.slice(to)) });
    }
  }
  return claims.sort((a, b) => a.from - b.from);
}

function singleSpaced(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** The dot of an abbreviation at the very end is the full stop too. */
function lostStop(match: string, after: string): string {
  return match.endsWith('.') && after.trim() === '' ? '.' : '';
}
