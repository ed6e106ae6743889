/** What people of the office hear who dial a code, in one language. */
export interface DeskWords {
  /** @param name Of a department; null for the whole office. */
  attendantTakes(name: string | null): string;
  staffTake(name: string | null): string;
  /** It could not be stored. */
  readonly notKept: string;
  /** The phone is nobody's of the directory. */
  readonly notYours: string;
  /** A code that this phone may not use. */
  readonly notAllowed: string;
  readonly untilWhen: string;
  /** A time that is said alone, or behind "until", as a question that the language reads. */
  askedTime(text: string): string;
  readonly untilWhenKeys: string;
  /** @param time As it is said. */
  awayUntil(time: string): string;
  readonly back: string;
  /** To callers who ask for somebody. @param time As it is said. */
  isAway(name: string, time: string): string;
}
