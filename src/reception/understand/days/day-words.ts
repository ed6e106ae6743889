import type { DayRule } from './day-rule.ts';
import type { NamedTime } from './named-time.ts';

/** How one language names days. All rules read normalised words in linear time. */
export interface DayWords {
  /** As callers' words are normalised: for the office's own names of its holidays. */
  normalise(text: string): string;
  /** Dates in digits, before number words become digits, too. @param country ISO 3166-1 alpha-2. */
  digitRules(country: string): readonly DayRule[];
  /** A sentence in the one form that the rules are written for: numbers as digits, no abbreviations. */
  tidy(words: string): string;
  /** Before an office's own name of a holiday, as a pattern: `the|your`. */
  readonly articles: string;
  /** What callers call feasts and seasons, as `tidy` leaves it: of two that fit, the longer is meant. */
  readonly names: ReadonlyMap<string, NamedTime>;
  /** Words behind a name with which it is another, as a pattern; undefined where it may go on as it likes. */
  goesOn(name: string): string | undefined;
  /** In the order in which they are applied, after the names. */
  readonly rules: readonly DayRule[];
}
