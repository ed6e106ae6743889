/** What words say of a date of birth. */
export type BirthDateHeard =
  /** `YYYY-MM-DD`, today or earlier, and not before anybody was born who lives. */
  | { readonly type: 'date'; readonly date: string }
  /** A date that is none: the 31st of February, or a day to come. */
  | { readonly type: 'impossible' }
  /** A part of one, such as a day and a month: with the words that follow it may be all. */
  | { readonly type: 'partial' }
  | { readonly type: 'none' };
