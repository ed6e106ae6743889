/**
 * The attendant's last word on a leg: what the telephone system does next. It is told before the leg closes. A leg
 * that ends without a word means that something broke, and the staff's phones ring.
 */
export type Outcome =
  | { readonly next: 'done' }
  /** `key` names an entry of the directory, never a number. */
  | { readonly next: 'transfer'; readonly key: string }
  /** The ring group of the office, then its mailbox. */
  | { readonly next: 'people' };

/**
 * An outcome as the telephone system is told it: with whose people, in a house of several offices, and whether what they and
 * the caller say is recorded.
 */
export type NextStep = Outcome & { readonly office?: string; readonly isRecorded?: true };

/** What a leg of somebody of the office leaves with who has dialled a code; `call`: their phone dials this number next. */
export type DeskWord =
  | Extract<NextStep, { readonly next: 'done' }>
  | { readonly next: 'call'; readonly number: string };

/** What a leg can leave with: that of a caller with what is next, that of a code with what its phone does. */
export type LastWord = NextStep | DeskWord;

/** Why a call came back to the attendant on a new leg. */
export type ReturnReason = 'busy' | 'no-answer' | 'unavailable' | 'crash';
