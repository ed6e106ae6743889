/** Whose turn it is. Each state holds only the facts that are true in it. Times are media time of the leg. */
export type TurnState =
  /** Nobody speaks; the caller is expected to. */
  | { readonly at: 'listening'; readonly sinceMs: number }
  | { readonly at: 'caller-speaking'; readonly sinceMs: number }
  /** The caller fell silent at `sinceMs` and may go on. */
  | { readonly at: 'caller-paused'; readonly sinceMs: number }
  /** The caller's turn is over; a reply is being prepared and nothing of it is audible. */
  | { readonly at: 'preparing' }
  /** Our speech is audible. */
  | { readonly at: 'speaking'; readonly interruptible: boolean }
  /** Our speech is held while it becomes clear whether the caller interrupts. */
  | { readonly at: 'held'; readonly sinceMs: number; readonly quietSinceMs: number | null };

export type TurnEvent =
  /** Every 20 ms of media time. */
  | { readonly type: 'tick'; readonly atMs: number }
  /** `atMs` is the onset or offset, a little before it was noticed. */
  | { readonly type: 'speech-start' | 'speech-end'; readonly atMs: number }
  /** What the caller's words so far amount to. */
  | { readonly type: 'words'; readonly atMs: number; readonly meaning: WordsMeaning }
  | { readonly type: 'key'; readonly atMs: number }
  /** A reply is being prepared without the caller having spoken: the greeting, a prompt after silence. */
  | { readonly type: 'reply-prepared'; readonly atMs: number }
  | { readonly type: 'reply-audible'; readonly atMs: number; readonly interruptible: boolean }
  /** What is being said turns out to be the goodbye: the rest of it is not interrupted. */
  | { readonly type: 'reply-farewell'; readonly atMs: number }
  | { readonly type: 'reply-ended'; readonly atMs: number };

/** `content`: the caller wants the floor. `backchannel`: "mm-hm". `none`: no words in the sound. */
export type WordsMeaning = 'content' | 'backchannel' | 'none';

export type TurnDecision =
  /** The caller has finished: fetch the words and prepare the reply. */
  | 'prepare'
  /** The caller went on, or pressed a key, before the reply was audible: forget the reply, keep the words. */
  | 'drop'
  /** Hold our speech at the next frame. */
  | 'pause'
  /** Fetch the words of a short sound over our speech. */
  | 'ask'
  /** Go on with the held speech. */
  | 'resume'
  /** The caller has the floor: our speech is over. */
  | 'stop'
  /** The caller has been silent for too long. */
  | 'prompt';

export interface TurnSettings {
  /** Silence after the caller's last sound that ends the turn. */
  readonly endOfTurnMs: number;
  /** Speech over ours that counts as an interruption whatever its words. */
  readonly confirmMs: number;
  /** After a short sound over our speech: how long to wait for its words before going on. */
  readonly resumeMs: number;
  /** Sound without a pause that ends the turn all the same: a television, a caller who needs no breath. */
  readonly maxTurnMs: number;
  /** Silence of the caller after which we ask again. */
  readonly silenceMs: number;
}

/** The state to go to, and what the call does on the way. */
export type TurnStep = readonly [next: TurnState, decision?: TurnDecision];
