/** What somebody wants to do about a message. */
export type MessageChange = When &
  (
    | {
        readonly type: 'claim';
        readonly by: string | null;
        /** Also when somebody else has it. */
        readonly takeOver: boolean;
      }
    | { readonly type: 'done'; readonly by: string | null }
    /** It is not done, and nobody has it. */
    | { readonly type: 'reopen'; readonly by: string | null }
    | { readonly type: 'note'; readonly by: string | null; readonly text: string }
    /** It leaves the house once more; under one name, such as `again-1`, once. */
    | { readonly type: 'resend'; readonly by: string | null; readonly because: string }
    /** It is late. With `delivers` it leaves the house once more because of it. */
    | { readonly type: 'escalate'; readonly to: string; readonly delivers: boolean }
  );

interface When {
  /** Unix time in milliseconds. */
  readonly atMs: number;
}

/** What came of it. Only with `changed` is anything different from before. */
export type MessageChanged =
  | { readonly type: 'changed' }
  /** Somebody has it, or has dealt with it, already: the same person, or another. */
  | { readonly type: 'claimed' | 'done'; readonly by: string | null; readonly atMs: number }
  /** It was escalated before. */
  | { readonly type: 'escalated' }
  /** There is none of this id. */
  | { readonly type: 'unknown' };

/** One thing that was done about a message. It is never changed. */
export interface MessageEvent {
  readonly type: 'claimed' | 'done' | 'reopened' | 'noted' | 'resent' | 'escalated';
  /** Unix time in milliseconds. */
  readonly atMs: number;
  /** Who did it, where that is known; null of what the house did. */
  readonly by: string | null;
  /** Of a note, its words; of a claim, from whom it was taken over; of an escalation, to whom. */
  readonly text: string | null;
}
