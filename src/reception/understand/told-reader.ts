import type { OfficeFacts } from '../intent.ts';
import type { Told } from '../language.ts';
import type { NumberReaders } from './numbers/number-readers.ts';

/** How a language tells who calls, where to call back and why, in one sentence. All patterns are linear. */
export interface ToldWords {
  /** Before looking: apostrophes of one kind, for example. */
  prepare(text: string): string;
  /** Behind words that are said before names only; the group that took part is the name. */
  readonly named: RegExp;
  /** Behind words that may as well go before anything else: "this is". */
  readonly mayBeNamed: RegExp;
  /** A name with what announces one before it. */
  announced(name: string): string;
  readonly name: (text: string) => string | undefined;
  /** What it is about; group 1 goes on to the end. */
  readonly about: RegExp;
  /** What is no part of it any more: who calls, and what is to be done. */
  readonly aboutEnds: RegExp;
  /** Said behind it, and no part of it. */
  readonly courtesy: RegExp;
  readonly number: NumberReaders['number'];
}

export function createToldReader(words: ToldWords): (text: string, office: OfficeFacts) => Told {
  function nameIn(text: string): string | undefined {
    const named = words.named
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (named !== undefined) return words.name(words.announced(named));
    const [, maybe] = words.mayBeNamed.exec(text) ?? [];
    return maybe === undefined ? undefined : words.name(maybe);
  }

  return (text, { country }) => {
    const plain = words.prepare(text.normalize('NFC'));
    const about = words.about.exec(plain);
    const why = about?.[1] ?? '';
    const end = why.search(words.aboutEnds);
    const before = plain.slice(0, plain.length - why.length);
    const rest = end < 0 ? before : `${before} ${why.slice(end)}`;
    const heard = words.number(rest, country);
    return {
      name: nameIn(rest),
      number: heard.isWhole ? { digits: heard.digits, extension: heard.extension } : undefined,
      reason: (end < 0 ? why : why.slice(0, end)).replace(words.courtesy, '') || undefined,
    };
  };
}
