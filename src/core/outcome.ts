/**
 * The attendant's last word on a leg: what the telephone system does next. It is told before the leg closes. A leg
 * that ends without a word means that something broke, and the staff's phones ring.
 */
export type Outcome =
  | { readonly next: 'done' }
  /** `key` names an entry of the directory, never a number. */
  | { readonly next: 'transfer'; readonly key: string }
  /** A supervisor of that key of the directory has taken the call over: their phone is there already. */
  | { readonly next: 'taken'; readonly key: string }
  /** The mailbox of a person of the directory, of that key. */
  | { readonly next: 'voicemail'; readonly key: string }
  /** The ring group of the office, then its mailbox. */
  | { readonly next: 'people' };

/**
 * An outcome as the telephone system is told it: with whose people, in a house of several offices, and whether what they and
 * the caller say is recorded.
 */
export type NextStep = Outcome & { readonly office?: string; readonly isRecorded?: true };

/**
 * What a leg of somebody of the office leaves with who has dialled a code. `call`: their phone dials this number next;
 * `listen`: it hears that call.
 */
export type DeskWord =
  | Extract<NextStep, { readonly next: 'done' }>
  | { readonly next: 'listen'; readonly callId: string }
  | { readonly next: 'call'; readonly number: string };

/** What a person who was asked answers: `take` has the caller, `one-minute` is rung again, all others send the caller back. */
export type ConsultAnswer =
  | 'take'
  | 'one-minute'
  | Extract<ReturnReason, 'message-wanted' | 'not-now' | 'no-answer'>;

/** What a leg can leave with: that of a caller with what is next, that of a code with what its phone does, that of a consult with what was answered. */
export type LastWord = NextStep | DeskWord | { readonly next: 'consulted'; readonly answer: ConsultAnswer };

/** Why a call came back to the attendant on a new leg. */
export const RETURN_REASONS = [
  'busy',
  'no-answer',
  'unavailable',
  /** The phone was picked up, or rang, and was put down. */
  'declined',
  /** Outside, nobody pressed the key that a person presses. */
  'mailbox',
  /** The person was asked, and cannot now. */
  'not-now',
  /** The person was asked, and wants a message. */
  'message-wanted',
  /** Waited in line for as long as one may. */
  'queue-timeout',
  /** Would rather be called back than wait in line. */
  'queue-callback',
  /** A supervisor had the caller, and gives them back to the conversation. */
  'given-back',
  /** The daemon had gone. */
  'crash',
] as const;

export type ReturnReason = (typeof RETURN_REASONS)[number];

/** Somebody was wanted, and was not reached. */
export type NotReached = Exclude<ReturnReason, 'crash' | 'given-back'>;
