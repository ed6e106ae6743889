/** What an utterance says of a telephone number. */
export interface NumberHeard {
  /** The number or a part of it, with a leading `+` where it was said; empty without one. */
  readonly digits: string;
  /** As many digits as numbers of the country have that begin so. */
  readonly isWhole: boolean;
  /** There are digits, and more than any number has; which of them to leave out nobody knows. */
  readonly isTooLong: boolean;
  readonly extension: string | null;
  /** They are the code of an area, and were called so. */
  readonly isAreaCode?: boolean;
  /** What is to be different in a number that was said before. */
  readonly change: NumberChange | null;
  /** "That's all", said behind the last digit. */
  readonly isFinished: boolean;
  /** "No, …", "sorry, …": the digits take the place of others. */
  readonly corrects: boolean;
  /** "Start again": what was said before is void. */
  readonly startsAgain: boolean;
  /** Something besides a number was said. */
  readonly hasOtherWords: boolean;
}

/** What is to be different in a number that was said before. */
export interface NumberChange {
  /** Digits that are not right, where they were said. */
  readonly wrong: string | null;
  readonly right: string;
  readonly where: 'ending' | 'beginning' | 'anywhere';
  /** The words may as well say the opposite: only the number itself tells which of the two is wrong. */
  readonly isEitherWay?: boolean;
}
