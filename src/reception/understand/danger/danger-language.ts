import type { Around } from './around.ts';
import type { Rule } from './rule.ts';

/** What a language gives so that danger can be heard in it. */
export interface DangerLanguage {
  /** The most urgent first: the first that alarms tells the kind. */
  readonly rules: readonly Rule[];
  readonly around: Around;
  /** Words that take the same place in a rule, by the name a rule calls them by, as {@link prepare} leaves them. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * The caller's words as rules read them: lower case with one space between two words and ` | ` between two sentences,
   * without figures of speech that sound like danger. Letters may be folded ("würge" to "wurge"): rules read what it
   * leaves. Linear in the length of the text.
   */
  readonly prepare: (text: string) => string;
}
