import type { Certainty } from '../turns/certainty.ts';

export interface ReplyOptions {
  /** Of the turn that is answered: until it is certain nothing is heard. */
  readonly certainty: Certainty;
  /** Aborted when the rest of the answer is not wanted any more. */
  readonly abort: AbortController;
  /** Asked when an answer becomes audible and when its text is complete: a goodbye is not interrupted. */
  readonly isFarewell: () => boolean;
  readonly onAudible: () => void;
  /** All clauses have been asked for; the last of them may still be spoken. */
  readonly onComplete: () => void;
}

/** What became of a reply. */
export interface SpokenReply {
  readonly text: string;
  readonly heardText: string;
  readonly cut: 'no' | 'before-sound' | 'interrupted';
  /** Monotonic milliseconds; undefined when nothing got so far. */
  readonly firstClauseMs: number | undefined;
  readonly firstSoundMs: number | undefined;
  /** The answer itself, not a filler before it. */
  readonly audibleMs: number | undefined;
  readonly silencedMs: number | null;
}

/** A reply on its way to the caller, and what became of it so far. */
export interface ReplyInProgress extends ReplyOptions {
  readonly begunMs: number;
  readonly over: PromiseWithResolvers<SpokenReply['cut']>;
  readonly texts: string[];
  firstClauseMs: number | undefined;
  firstSoundMs: number | undefined;
  audibleMs: number | undefined;
  silencedMs: number | null;
  filledUntilMs: number | undefined;
  filling: boolean;
}

export function createReplyInProgress(options: ReplyOptions, begunMs: number): ReplyInProgress {
  return {
    ...options,
    begunMs,
    over: Promise.withResolvers(),
    texts: [],
    firstClauseMs: undefined,
    firstSoundMs: undefined,
    audibleMs: undefined,
    silencedMs: null,
    filledUntilMs: undefined,
    filling: false,
  };
}

/** After a filler the answer is audible once the filler has been said and there is sound of the answer. */
export function endFiller(reply: ReplyInProgress, nowMs: number): void {
  if (reply.filledUntilMs === undefined) return;
  reply.audibleMs = Math.max(reply.filledUntilMs, nowMs);
  reply.filledUntilMs = undefined;
}
