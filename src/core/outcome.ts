/**
 * The attendant's last word on a leg: what the PBX does next. A leg that ends without one means
 * that something broke, and the dialplan rings people.
 */
export type Outcome =
  | { readonly next: 'done' }
  /** `key` names an entry of the directory, never a number. */
  | { readonly next: 'transfer'; readonly key: string }
  /** No mark: the dialplan rings people. */
  | { readonly next: 'people' };

/** Why a call came back to the attendant on a new leg. */
export type ReturnReason = 'busy' | 'no-answer' | 'unavailable' | 'crash';
