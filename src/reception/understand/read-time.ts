import type { TimeRef } from './day.ts';

export interface TimeRead {
  /** Undefined when no time was named. */
  readonly time: TimeRef | undefined;
  /** The sentence with `~` for each time. */
  readonly rest: string;
}

/** The named groups of a pattern. */
export type TimeGroups = Readonly<Partial<Record<string, string>>>;

/** Words that name a time of day. */
export interface TimeRule {
  /** Global, for words as `DayWords.tidy` leaves them, with `#` for each day. */
  readonly pattern: RegExp;
  /**
   * @param said The whole sentence.
   * @returns Undefined when the words mean no time.
   */
  read(groups: TimeGroups, said: string): TimeRef | undefined;
}

/** How one language names times of day. */
export interface TimeWords {
  /** Without what names a time and means none, such as "good morning". */
  withoutGreeting(words: string): string;
  /** In the order in which they are applied. */
  readonly rules: readonly TimeRule[];
}

/** Reads the time of day that is named in words as a `DayReader` leaves them. */
export function createTimeReader({ withoutGreeting, rules }: TimeWords): (words: string) => TimeRead {
  return (words) => {
    const said = withoutGreeting(words).trim();
    const found: TimeRef[] = [];
    const rest = rules.reduce((text, rule) => replaced(text, said, { rule, found }), said);
    return { time: found[0], rest };
  };
}

/** With `~` for each piece that is a time, which is added to `found`. */
function replaced(
  text: string,
  said: string,
  { rule, found }: { readonly rule: TimeRule; readonly found: TimeRef[] },
): string {
  let result = '';
  let at = 0;
  for (const match of text.matchAll(rule.pattern)) {
    const time = rule.read(match.groups ?? {}, said);
    if (time === undefined) continue;
    found.push(time);
    result += `${text.slice(at, match.index)}~`;
    at = match.index + match[0].length;
  }
  return result + text.slice(at);
}
