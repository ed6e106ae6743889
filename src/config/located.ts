/** A fault or warning as it is shown: where it is in the file, and what is expected there. */
export interface LocatedFault {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Such as `people[0].key`. */
  readonly path: string;
  readonly expected: string;
}

/** Something at an offset of the text, in characters from 0. */
export interface Placed {
  readonly offset: number;
  readonly path: string;
  readonly expected: string;
}
