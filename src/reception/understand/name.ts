import {
  ANNOUNCED,
  BEGINNINGS,
  CARRIERS,
  LEAD,
  NAMES_TOO,
  NEVER_FIRST,
  REPLIES,
  REQUESTED,
  SENTENCE_WORDS,
  TAIL,
} from './name.en.ts';
import { spellName } from './name-spelling.ts';
import { joinLetters, spelledAtEnd, type Token, withLetters } from './spelling.ts';
import { normalise, spokenWords } from './words.ts';

/** Nobody has more names than these, of those who say them. */
const MOST_WORDS = 7;
/** Without "my name is", more words are a sentence. */
const MOST_BARE_WORDS = 6;

/**
 * The caller's name out of an answer such as "my name is mary brown", "it's brown, b r o w n e" or "o'brien",
 * in the engine's spelling where it has one; undefined when the words are no name. After "my name is" everything
 * is the name, everyday words too ("Will", "Said", "An").
 */
export function readName(text: string): string | undefined {
  const tokens = withLetters(tokensOf(text));
  const announced = behind(tokens, ANNOUNCED);
  if (announced.length > 0) {
    const parts = announced.flatMap((part) => nameIn(part, true) ?? []);
    return parts.length === 0 ? undefined : spellName(parts, tokens[0]);
  }
  const carried = behind(tokens, CARRIERS);
  for (const part of carried.length > 0 ? carried : [tokens]) {
    const name = nameIn(part, false);
    if (name) return withEnding(spellName(name, tokens[0]), text);
  }
  return undefined;
}

/** Whether the words announce a name themselves, as in "my name is". */
export function announcesName(text: string): boolean {
  return /\b(?:my (?:\w+ )?name|the name|name is|i am called|call me)\b/.test(normalise(text));
}

/** Whether the caller does not want to give one. */
export function declines(text: string): boolean {
  return /\b(?:rather not|do not want to|will not|prefer not|anonymous|not (?:going to )?(?:say|tell|give|telling|saying|giving)|do not have|none of your business|no names?)\b/.test(
    normalise(text),
  );
}

/** Words with their spelling; short forms are written out, letters joined by hyphens are letters. */
function tokensOf(text: string): readonly Token[] {
  return text
    .normalize('NFC')
    .replace(/[’‘`]/g, "'")
    .replace(
      /\b(\p{L})((?:-\p{L}\b)+)/gu,
      (_, first: string, rest: string) => first + rest.replaceAll('-', ' '),
    )
    .split(/[^\p{L}\p{M}\p{N}'-]+/u)
    .map((word) => word.replace(/^['-]+|['-]+$/g, ''))
    .filter((word) => word !== '')
    .flatMap(tokensOfWord);
}

function tokensOfWord(raw: string): readonly Token[] {
  const keys = spokenWords(raw.replaceAll('-', '')).split(' ');
  if (keys.length > 1) return keys.map((key) => ({ raw: key, key }));
  const [key = ''] = keys;
  return [{ raw: raw.replace(/'s$/, ''), key }];
}

/** What stands behind each phrase that leads to a name. */
function behind(tokens: readonly Token[], phrases: RegExp): readonly (readonly Token[])[] {
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

/** The words of a part that are the name; undefined when they are none. */
function nameIn(part: readonly Token[], isAnnounced: boolean): readonly Token[] | undefined {
  const start = part.findIndex(({ key }, index) => !LEAD.has(key) || index === part.length - 1);
  const said = part.slice(Math.max(0, start));
  const end = said.findIndex((_, index) => endsName(said, index));
  // Letters that run into "I want …" may have been anything.
  if (!isAnnounced && said[end]?.key === 'i' && said[end - 1]?.key.length === 1) return undefined;
  const name = joinLetters(said.slice(0, end < 0 ? undefined : end));
  if (name.length === 0 || name.length > MOST_WORDS || !name.every(({ raw }) => isNameWord(raw)))
    return undefined;
  // Letters may spell any word, "but" and "bye" too.
  if (name.length === 1 && spelledAtEnd(said.map(({ key }) => key)).length > 1) return name;
  return isAnnounced ? announcedName(name) : bareName(name);
}

/** "Sarah can you call me" ends before "can", "Can Yilmaz" does not. */
function endsName(said: readonly Token[], index: number): boolean {
  const { raw = '', key = '' } = said[index] ?? {};
  // "S M I T H": the letter is no pronoun.
  const next = said[index + 1]?.key;
  const isSpelled =
    key.length === 1 && (next === undefined ? index > 0 : next.length === 1 || next === 'double');
  if (!TAIL.has(key) || isSpelled) return false;
  if (!NAMES_TOO.has(key)) return true;
  const after = said.slice(index + 1);
  const isWritten = index > 0 && /^\p{Lu}/u.test(raw);
  const goesOn = after.length > 1 || after.some((token) => SENTENCE_WORDS.has(token.key));
  return index > 0 && !isWritten && goesOn;
}

function announcedName(name: readonly Token[]): readonly Token[] | undefined {
  const [first] = name;
  if (!first || NEVER_FIRST.has(first.key)) return undefined;
  // "My name is wrong" gives none.
  return name.length === 1 && REPLIES.has(first.key) ? undefined : name;
}

/** Without "my name is" a sentence must not be taken for a name. */
function bareName(name: readonly Token[]): readonly Token[] | undefined {
  const keys = name.map(({ key }) => key);
  const [first = ''] = keys;
  if (keys.length === 1 && (first.length < 2 || REPLIES.has(first))) return undefined;
  if (keys.length > MOST_BARE_WORDS || NEVER_FIRST.has(first)) return undefined;
  if (keys.some((key) => REQUESTED.has(key)) || keys.every((key) => REPLIES.has(key))) return undefined;
  const inSentences = keys.filter((key) => SENTENCE_WORDS.has(key)).length;
  if (BEGINNINGS.has(first)) return inSentences > 1 || keys.length > 2 ? undefined : name;
  const isWritten = name.length > 1 && name.every(({ raw }) => /^\p{Lu}/u.test(raw));
  return inSentences > 1 && !isWritten ? undefined : name;
}

function isNameWord(raw: string): boolean {
  return /^\p{L}[\p{L}\p{M}'-]*$/u.test(raw);
}

/** "Brown with an e". */
function withEnding(name: string, text: string): string {
  const [, letter] = /\bwith an? ([esy])(?: (?:at|on) the end)?[.!]?$/i.exec(text) ?? [];
  return letter === undefined || name.toLowerCase().endsWith(letter.toLowerCase())
    ? name
    : name + letter.toLowerCase();
}
