import type { Completeness } from './completeness.ts';

/** Whose turn it is. Each state holds only the facts that are true in it. Times are media time of the leg. */
export type TurnState =
  /** Nobody speaks; the caller is expected to. */
  | { readonly at: 'listening'; readonly sinceMs: number }
  | {
      readonly at: 'caller-speaking';
      readonly sinceMs: number;
      readonly words: WordsSoFar;
      /** Since when the engine that listens for turns takes this one for finished; what sounds may be a street. */
      readonly overSinceMs: number | null;
    }
  /** The caller fell silent at `sinceMs` and may go on. */
  | CallerPaused
  /**
   * The caller's turn is over; a reply is being prepared and nothing of it is audible. `certain`: it answers what no
   * sound takes back, such as keys.
   */
  | { readonly at: 'preparing'; readonly certain: boolean; readonly voice: Voice | null }
  /** Our speech is audible. `voice`: the caller was speaking when it began, and is answered after it. */
  | { readonly at: 'speaking'; readonly interruptible: boolean; readonly voice: Voice | null }
  /** Our speech is held while it becomes clear whether the caller interrupts. */
  | {
      readonly at: 'held';
      readonly voice: Voice;
      /** It has turned out to be the goodbye. */
      readonly farewell: boolean;
      /** The latest that is known of the words. */
      readonly meaning: WordsMeaning | 'unknown';
    }
  /** Our speech has gone on after a sound over it that was short; if its words want the floor, they get it. */
  | { readonly at: 'resumed'; readonly voice: Voice };

/** A voice that has the floor, or might get it. */
export interface Voice {
  readonly sinceMs: number;
  /** Null while it lasts. */
  readonly quietSinceMs: number | null;
  /** Its melody handed over at its last end. */
  readonly yielded: boolean;
}

export interface CallerPaused {
  readonly at: 'caller-paused';
  readonly sinceMs: number;
  readonly words: WordsSoFar;
  /** All words have been asked for: not yet, once, or once more. */
  readonly asked: 'no' | 'once' | 'again';
  /** `words` holds all that was said before the pause. */
  readonly settled: boolean;
  /** A reply to the words so far is being prepared, behind a closed gate. */
  readonly prepared: boolean;
  /** The engine that listens for turns takes this one for finished. */
  readonly over: boolean;
  /** The melody of the voice handed over: it came down, or went up high, as it does at the end of what somebody says. */
  readonly yielded: boolean;
}

/** What the words of this turn amount to; `none`: a sound in which no word was understood. */
export type WordsSoFar = Completeness | 'none' | 'unknown';

export type TurnEvent =
  /**
   * Every 20 ms of media time. `isOneVoice`: what sounds may be a person, and not a room full of them. `isNearlyOver`:
   * of our speech less is left than it takes to know words.
   */
  | {
      readonly type: 'tick';
      readonly atMs: number;
      readonly isOneVoice: boolean;
      readonly isNearlyOver: boolean;
    }
  /**
   * `atMs` is the onset or offset, a little before it was noticed. `yielded`: the melody of the voice
   * handed over; `isOurs`: it was none of the caller's, but our own, come back.
   */
  | { readonly type: 'speech-start'; readonly atMs: number }
  | {
      readonly type: 'speech-end';
      readonly atMs: number;
      readonly yielded: boolean;
      readonly isOurs: boolean;
    }
  /** What the caller's words so far amount to; `settled` when they are all that was said before the pause. */
  | ({ readonly type: 'words'; readonly atMs: number; readonly settled: boolean } & WordsJudged)
  /** An engine that listens for turns has made up its mind. */
  | { readonly type: 'turn-over'; readonly atMs: number }
  | { readonly type: 'key'; readonly atMs: number }
  /** The keys pressed so far are an answer. */
  | { readonly type: 'keys-complete'; readonly atMs: number }
  /** The caller had put us on hold. */
  | { readonly type: 'caller-back'; readonly atMs: number }
  /** What was taken for a turn of the caller was a noise: there is no reply to it. */
  | { readonly type: 'nothing-said'; readonly atMs: number }
  | { readonly type: 'reply-audible'; readonly atMs: number; readonly interruptible: boolean }
  /** What is being said turns out to be the goodbye: the rest of it is not interrupted. */
  | { readonly type: 'reply-farewell'; readonly atMs: number }
  | { readonly type: 'reply-ended'; readonly atMs: number };

export interface WordsJudged {
  readonly meaning: WordsMeaning;
  readonly completeness: Completeness;
}

/** `content`: the caller wants the floor. `backchannel`: "mm-hm". `none`: no words in the sound, or our own. */
export type WordsMeaning = 'content' | 'backchannel' | 'none';

export type TurnDecision =
  /** Fetch all words so far. */
  | 'ask'
  /** Fetch them once more: the last of them may have ended more softly than voice does. */
  | 'ask-again'
  /** The caller may have finished: prepare the reply, and let nothing of it be heard yet. */
  | 'prepare'
  /** The caller has finished: the reply may be heard. */
  | 'answer'
  /** The caller went on, or pressed a key, before the reply was audible: forget the reply, keep the words. */
  | 'drop'
  /** Hold our speech at the next frame. */
  | 'pause'
  /** Go on with the held speech; the sound over it was nothing, and is none of the caller's next turn. */
  | 'resume'
  /** Go on with the held speech; the words of the sound over it are still to come. */
  | 'go-on'
  /** They have come, and it was nothing. */
  | 'forget'
  /** The caller has the floor: our speech is over. */
  | 'stop'
  /** The caller has been silent for too long. */
  | 'prompt'
  /** The caller is back and it is their turn: say where we were. */
  | 'take-up';

export interface TurnSettings {
  /**
   * Silence after the caller's last sound that ends the turn, by what the words so far amount to: after a voice that
   * handed over by its melody, and after one that stayed level.
   */
  readonly waitMs: { readonly [After in 'yielded' | 'level']: Readonly<Record<WordsSoFar, number>> };
  /** Silence after which the words are asked for: longer than the closure of a "p" or "t". */
  readonly askMs: number;
  /** Silence after which they are asked for once more, where at least as much is still to be waited for. */
  readonly askAgainMs: number;
  /** Replies are prepared before the turn is certainly over. */
  readonly speculate: boolean;
  /** So long after the onset of a sound over it our speech is held, unless one voice lasts of which no word is known. */
  readonly holdMs: number;
  /** The same for speech that is nearly over: its end is worth less than not to talk on over a command. */
  readonly holdEndMs: number;
  /** One voice over our speech that lasts as long is an interruption, unless its words say otherwise. */
  readonly confirmMs: number;
  /** Sound without a pause that ends the turn all the same: a television, a caller who needs no breath. */
  readonly maxTurnMs: number;
  /** Silence of the caller after which we ask again. */
  readonly silenceMs: number;
}

/** The state to go to, and what the call does on the way. */
export type TurnStep = readonly [next: TurnState, decision?: TurnDecision];

export type StateAt<At extends TurnState['at']> = Extract<TurnState, { at: At }>;
export type EventOf<Type extends TurnEvent['type']> = Extract<TurnEvent, { type: Type }>;
