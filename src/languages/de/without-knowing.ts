const KNOW =
  /\b(?:(?:ich|das|es|wer) weiss|(?<!\b(?:herrn?|frau|doktor) )weiss (?:ich|nicht|das|es|schon|leider))\b/g;

/** The words without "das weiß ich nicht", which names nobody who is called Weiß. @param words Normalised. */
export function withoutKnowing(words: string): string {
  return words.replace(KNOW, ' ').trim();
}
