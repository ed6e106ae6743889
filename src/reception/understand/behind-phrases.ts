import type { Token } from './spelling.ts';

/** What stands behind each phrase, up to the next one. @param phrases Global; reads keys with spaces between. */
export function behindPhrases(tokens: readonly Token[], phrases: RegExp): readonly (readonly Token[])[] {
  const text = tokens.map(({ key }) => key).join(' ');
  const places: { readonly phraseFrom: number; readonly nameFrom: number }[] = [];
  let words = 0;
  let readTo = 0;
  const wordsUpTo = (end: number) => {
    words += text.slice(readTo, end).split(' ').length - 1;
    readTo = end;
    return words;
  };
  for (const match of text.matchAll(phrases)) {
    const phraseFrom = wordsUpTo(match.index + (match[0].startsWith(' ') ? 1 : 0));
    places.push({ phraseFrom, nameFrom: wordsUpTo(match.index + match[0].length) + 1 });
  }
  return places.map(({ nameFrom }, index) => tokens.slice(nameFrom, places[index + 1]?.phraseFrom));
}
