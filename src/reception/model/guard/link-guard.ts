import type { Known } from './known.ts';

const LINK =
  /\b(?:https?|ftp|sip|tel|mailto):\/{0,2}\S+|\bwww\.\S+|\S+@\S+\.\S+|\b[\w-]{2,}\.(?:com|org|net|info|biz|io|ai|app|dev|co|de|at|ch|es|eu|uk|us|xyz|top|ru|cn|shop|online|site|link)\b(?:\/\S*)?/giu;
/** Spoken: "evil dot com". */
const SPOKEN =
  /\b[\w-]{2,} (?:dot|punkt|punto) (?:com|org|net|info|io|ai|de|es|eu|uk|at|ch|co)\b|\b(?:at|arroba|klammeraffe) [\w-]+ (?:dot|punkt|punto) \w{2,}/giu;
const MARKUP = /<[^<>\s]|&(?:[a-z]+|#\d+);|\]\(|\{\{|\}\}|\[\[/;

/** Nobody says a sign of markup; and of places in the web only those that the office names. */
export function createLinkGuard({ publicly, ofCaller }: Known): (sentence: string) => boolean {
  const named = [...publicly, ...ofCaller].join('\n').toLowerCase();
  return (sentence) => {
    if (MARKUP.test(sentence)) return true;
    const links = [...sentence.matchAll(LINK), ...sentence.matchAll(SPOKEN)];
    return links.some(([link]) => !named.includes(link.toLowerCase().replace(/[.,;:!?)]+$/, '')));
  };
}
