const SHORTEST_NAME = 4;

/** How one language speaks of an office by its name. */
export interface OfficeNameWords {
  normalise(text: string): string;
  /** What rules on questions know it by, such as `the office`. */
  readonly office: string;
  /** Before a word of the name, as a pattern: `the|your`. */
  readonly determiners: string;
  /** Words of names that mean something else behind a determiner. */
  readonly common: ReadonlySet<string>;
}

/** With "the office" for its name, and for a word of it behind "the", such as "the pharmacy". */
export function withOfficeCalled(
  { normalise, office, determiners, common }: OfficeNameWords,
  words: string,
  name: string,
): string {
  const whole = normalise(name).replace(new RegExp(`^(?:${determiners}) `), '');
  const parts = whole.split(' ').filter((word) => word.length >= SHORTEST_NAME && !common.has(word));
  const called = [
    ...(whole === '' ? [] : [`(?:(?:${determiners}) )?${whole}`]),
    ...parts.map((word) => `(?:${determiners}) ${word}`),
  ];
  if (called.length === 0) return words;
  return words.replace(new RegExp(`(?<![^ ])(?:${called.join('|')})(?![^ ])`, 'g'), office);
}
