/** What a model may claim: a message that is kept, a caller who is put through, anything else that was done. */
export type ClaimKind = 'message' | 'transfer' | 'deed';
