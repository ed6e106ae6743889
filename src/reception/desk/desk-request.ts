/** What somebody of the office asks for by a code of a desk phone. */
export type DeskRequest =
  /** `about`: key of the directory, null for the whole office. */
  | { readonly type: 'takes'; readonly takes: 'attendant' | 'staff'; readonly about: string | null }
  | { readonly type: 'messages' | 'away' | 'listen' }
  /** A caller is passed on to it: the PBX takes them back to the attendant, and nobody is asked anything. */
  | { readonly type: 'give-back' };
