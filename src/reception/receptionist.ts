import type { AnswerKind } from '../conversation/end-of-turn.ts';
import type { Alarm } from '../core/alarm.ts';
import type { Grammar } from '../core/grammar.ts';
import type { Outcome, ReturnReason } from '../core/outcome.ts';
import type { Commit } from '../ports/commands.ts';

/**
 * Decides what is said and done next. It knows the office and the conversation, and neither sound nor vendor.
 * The rules receptionist and the one with a language model are two of these over the same state, so that one
 * can take over from the other in the middle of a call.
 */
export interface Receptionist<State> {
  /** For logs, such as `rules` or `openai/gpt-6-luna`. */
  readonly label: string;
  /**
   * One turn. Yields an `alarm` first where there is one, what to say in order; then, exactly once, the state after it; a `leave` may follow the
   * state and comes last. Whatever is claimed as done ("I have noted that") is committed before it is yielded.
   *
   * Aborting `signal` ends it early: nothing more is said, effects that were committed stay. Effects wait for
   * `turn.certain`.
   *
   * @throws AppError `provider.*` from a language model. Before the state, the caller's words are then given to the
   * rules; behind it the turn is whole, and only the next ones are theirs.
   */
  reply(turn: Turn<State>, signal: AbortSignal): AsyncIterable<ReplyPart<State>>;
}

export interface Turn<State> {
  readonly callId: string;
  readonly state: State;
  readonly heard: Heard;
  /** What has been said before this turn, oldest first. The attendant's lines hold what the caller really heard. */
  readonly history: readonly HistoryLine[];
  /** The number the call comes from, null when unknown. */
  readonly callerNumber: string | null;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
  /**
   * A reply may be asked for before it is certain that the caller has finished. Resolves once it is, to false when
   * the caller went on: nothing may take effect before, and nothing at all then.
   */
  readonly certain: Promise<boolean>;
  /** What is claimed is committed with it first, and only once `certain`. */
  readonly commit: Commit;
}

export interface HistoryLine {
  readonly speaker: 'caller' | 'attendant';
  readonly text: string;
}

export type Heard =
  /** The call has just been answered. `greeting`: that of its entrance, where it has one of its own. */
  | { readonly type: 'call-start'; readonly greeting?: string | undefined }
  /** The same call on a new leg: a transfer that nobody took, or a daemon that was restarted. */
  | { readonly type: 'returned'; readonly because: ReturnReason; readonly transferKey: string | null }
  /** `text` is lower-case or as the engine wrote it; empty when there was speech and nothing was understood. */
  | {
      readonly type: 'words';
      readonly text: string;
      readonly recording: string | null;
      /** What is written down of it, where that is not `text`: the words prove who the caller is. */
      readonly written?: string;
    }
  | { readonly type: 'digits'; readonly digits: string; readonly written?: string }
  /** The call has lasted as long as a call may. `text`: what was said at last, for danger alone. */
  | { readonly type: 'time-limit'; readonly text?: string | undefined }
  /** The caller had put us on hold while it was their turn, and is back. */
  | { readonly type: 'back' }
  /** The caller has said nothing for the `times`-th time in a row, counted from 1. */
  | { readonly type: 'silence'; readonly times: number };

export type ReplyPart<State> =
  /** `language`: BCP 47, where it is not that of the state before the turn. */
  | { readonly type: 'say'; readonly text: string; readonly language?: string }
  /** The caller told of danger; comes before anything is said. */
  | { readonly type: 'alarm'; readonly alarm: Alarm }
  /** A tool is at work: what follows may take a while. */
  | { readonly type: 'working' }
  | { readonly type: 'state'; readonly state: State }
  | { readonly type: 'leave'; readonly outcome: Outcome };

/** What the caller is likely to say next; decides the grammar and how long a pause may be. */
export interface Expectation {
  /** BCP 47: what is likely to be spoken. */
  readonly language: string;
  readonly grammar: Grammar;
  /** `open`: a sentence. `short`: yes, no, a name. `digits`: dictated, with pauses. */
  readonly kind: AnswerKind;
  /** How many keys complete an answer: 1 acts on the first key; more collects until `#` or 3 s without a key. */
  readonly keys: number;
  /** Names and free words: short words of other kinds would only be heard by mistake. */
  readonly free: boolean;
  /** Keep the sound of the answer: the caller has been told, or is told where it stays because it was not understood. */
  readonly record: boolean;
  /** What a caller proves to be somebody by: the answer is kept nowhere, neither as sound nor in words. */
  readonly secret: boolean;
}
