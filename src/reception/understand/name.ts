import { behindPhrases } from './behind-phrases.ts';
import { type NameForms, spellName } from './name-spelling.ts';
import type { Normaliser } from './normaliser.ts';
import { createSpelling, type SpellingWords, type Token } from './spelling.ts';

/** What a language says around names. Sets and patterns see {@link Token.key}s. */
export interface NameWords {
  readonly normaliser: Normaliser;
  readonly spelling: SpellingWords;
  readonly forms: NameForms;
  /** Before words are looked at: what would be read as one word, such as German "Doppel-L". Linear. */
  prepare(text: string): string;
  /** What goes before a name that is given as one's own, global; everything behind it is the name. */
  readonly announced: RegExp;
  /** What may go before one as well as before anything else; global. */
  readonly carriers: RegExp;
  /** That a name is given is said: "my name", "call me". Reads normalised words. */
  readonly announces: RegExp;
  /** Said by who does not want to give one. Reads normalised words. */
  readonly declines: RegExp;
  /** Courtesies before a name. */
  readonly lead: ReadonlySet<string>;
  /** Where a name has ended. */
  readonly tail: ReadonlySet<string>;
  /** Of these, the words that may be a name, or part of one, as well. */
  readonly namesToo: ReadonlySet<string>;
  /** Answers and requests: alone they are no name. */
  readonly replies: ReadonlySet<string>;
  /** Words of sentences: two of them, and it is one. */
  readonly sentenceWords: ReadonlySet<string>;
  /** They begin a question or a request, never a name of several words. */
  readonly beginnings: ReadonlySet<string>;
  /** They begin no name, whatever goes before. */
  readonly neverFirst: ReadonlySet<string>;
  /** A request, whatever stands beside it. */
  readonly requested: ReadonlySet<string>;
  /** Joins two names to one: "hyphen". */
  readonly hyphens: ReadonlySet<string>;
  /** After letters it begins a sentence, and they may have been anything: "I". */
  readonly self: string;
  /** A name with what was said of its spelling behind it, as in "Brown with an e". */
  amended(name: string, text: string): string;
}

export interface NameReader {
  /**
   * The caller's name out of an answer such as "my name is mary brown", "it's brown, b r o w n e" or "o'brien",
   * in the engine's spelling where it has one; undefined when the words are no name. After "my name is" everything
   * is the name, everyday words too ("Will", "Said", "An").
   */
  name(text: string): string | undefined;
  /** Whether the words announce a name themselves, as in "my name is". */
  announcesName(text: string): boolean;
  /** Whether the caller does not want to give one. */
  declines(text: string): boolean;
  /** The letters with which the words end, as one word; empty when they end in a word. */
  spelledAtEnd(words: readonly string[]): string;
}

/** Nobody has more names than these, of those who say them. */
const MOST_WORDS = 7;
/** Without "my name is", more words are a sentence. */
const MOST_BARE_WORDS = 6;

export function createNameReader(words: NameWords): NameReader {
  const { normaliser, forms } = words;
  const spelling = createSpelling(words.spelling);

  function tokensOf(text: string): readonly Token[] {
    return rawWords(words.prepare(text.normalize('NFC'))).flatMap(tokensOfWord);
  }

  function tokensOfWord(raw: string): readonly Token[] {
    const keys = normaliser.spokenWords(raw.replaceAll('-', '')).split(' ');
    if (keys.length > 1) return keys.map((key) => ({ raw: key, key }));
    const [key = ''] = keys;
    return [{ raw: raw.replace(/'s$/, ''), key }];
  }

  /** The words of a part that are the name; undefined when they are none. */
  function nameIn(part: readonly Token[], isAnnounced: boolean): readonly Token[] | undefined {
    const start = part.findIndex(({ key }, index) => !words.lead.has(key) || index === part.length - 1);
    const said = part.slice(Math.max(0, start));
    const end = said.findIndex((_, index) => endsName(words, said, index));
    // Letters that run into "I want …" may have been anything.
    if (!isAnnounced && said[end]?.key === words.self && said[end - 1]?.key.length === 1) return undefined;
    const name = hyphenated(words, spelling.joinLetters(said.slice(0, end < 0 ? undefined : end)));
    if (name.length === 0 || name.length > MOST_WORDS || !name.every(({ raw }) => isNameWord(raw)))
      return undefined;
    // Letters may spell any word, "but" and "bye" too.
    if (name.length === 1 && spelling.spelledAtEnd(said.map(({ raw }) => raw.toLowerCase())).length > 1)
      return name;
    return isAnnounced ? announcedName(words, name) : bareName(words, name);
  }

  return {
    name(text) {
      const tokens = spelling.withLetters(tokensOf(text));
      const spell = (name: readonly Token[]) => words.amended(spellName(name, tokens[0], forms), text);
      const announced = behindPhrases(tokens, words.announced);
      if (announced.length > 0) {
        const parts = announced.flatMap((part) => nameIn(part, true) ?? []);
        return parts.length === 0 ? undefined : spell(parts);
      }
      const carried = behindPhrases(tokens, words.carriers);
      for (const part of carried.length > 0 ? carried : [tokens]) {
        const name = nameIn(part, false);
        if (name) return spell(name);
      }
      return undefined;
    },
    announcesName: (text) => words.announces.test(normaliser.normalise(text)),
    declines: (text) => words.declines.test(normaliser.normalise(text)),
    spelledAtEnd: spelling.spelledAtEnd,
  };
}

/** "Sarah can you call me" ends before "can", "Can Yilmaz" does not. */
function endsName(words: NameWords, said: readonly Token[], index: number): boolean {
  const { raw = '', key = '' } = said[index] ?? {};
  // "S M I T H": the letter is no pronoun.
  const next = said[index + 1]?.key;
  const isSpelled =
    key.length === 1 &&
    (next === undefined ? index > 0 : next.length === 1 || words.spelling.doubles.has(next));
  if (!words.tail.has(key) || isSpelled) return false;
  if (!words.namesToo.has(key)) return true;
  const goesOn =
    said.length > index + 2 || said.slice(index + 1).some((token) => words.sentenceWords.has(token.key));
  const isWritten = index > 0 && /^\p{Lu}/u.test(raw);
  return index > 0 && !isWritten && goesOn;
}

function announcedName(words: NameWords, name: readonly Token[]): readonly Token[] | undefined {
  const [first] = name;
  if (!first || words.neverFirst.has(first.key)) return undefined;
  // "My name is wrong" gives none.
  return name.length === 1 && words.replies.has(first.key) ? undefined : name;
}

/** Without "my name is" a sentence must not be taken for a name. */
function bareName(words: NameWords, name: readonly Token[]): readonly Token[] | undefined {
  const keys = name.map(({ key }) => key);
  const [first = ''] = keys;
  if (keys.length === 1 && (first.length < 2 || words.replies.has(first))) return undefined;
  if (keys.length > MOST_BARE_WORDS || words.neverFirst.has(first)) return undefined;
  if (keys.some((key) => words.requested.has(key)) || keys.every((key) => words.replies.has(key)))
    return undefined;
  const inSentences = keys.filter((key) => words.sentenceWords.has(key)).length;
  if (words.beginnings.has(first)) return inSentences > 1 || keys.length > 2 ? undefined : name;
  const isWritten = name.length > 1 && name.every(({ raw }) => /^\p{Lu}/u.test(raw));
  return inSentences > 1 && !isWritten ? undefined : name;
}

/** "Smith hyphen Jones". */
function hyphenated(words: NameWords, name: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const [index, token] of name.entries()) {
    const before = joined.at(-1);
    const isBetween = before !== undefined && index < name.length - 1;
    if (isBetween && words.hyphens.has(token.key)) continue;
    const isSecond = words.hyphens.has(name[index - 1]?.key ?? '');
    if (before === undefined || !isSecond) joined.push(token);
    else
      joined.splice(-1, 1, {
        raw: `${capital(before.raw)}-${capital(token.raw)}`,
        key: before.key + token.key,
      });
  }
  return joined;
}

/** Words as they were written; letters joined by hyphens are letters. */
function rawWords(text: string): readonly string[] {
  return text
    .replace(/[’‘`]/g, "'")
    .replace(
      /(?<![\p{L}\p{M}\p{N}])(\p{L})((?:-\p{L}(?![\p{L}\p{M}\p{N}]))+)/gu,
      (_, first: string, rest: string) => first + rest.replaceAll('-', ' '),
    )
    .split(/[^\p{L}\p{M}\p{N}'-]+/u)
    .map((word) => word.replace(/^['-]+|['-]+$/g, ''))
    .filter((word) => word !== '');
}

function isNameWord(raw: string): boolean {
  return /^\p{L}[\p{L}\p{M}'-]*$/u.test(raw);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
