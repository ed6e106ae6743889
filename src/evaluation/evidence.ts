import type { Outcome } from '../core/outcome.ts';
import type { MessageField } from '../ports/message-repository.ts';

/** What one call has left behind, by whichever way it was made. */
export interface Evidence {
  /** One for each step that was reached. */
  readonly steps: readonly StepEvidence[];
  /** The attendant's last word; null while it was still there. */
  readonly leave: Outcome | null;
  /** Null for none; undefined where it cannot be seen. */
  readonly alarm: string | null | undefined;
  /** Oldest first; fields as `messages list --json` names them. */
  readonly messages: readonly StoredMessage[];
  /** Extensions, in order; undefined where nobody looked at the phones. */
  readonly rings: readonly string[] | undefined;
  readonly transcript: readonly TranscriptLine[];
  /** Why the call could not be made, or what broke in it. */
  readonly trouble?: string;
}

/** Read by the names of its fields. */
export type StoredMessage = Readonly<Record<string, unknown>> & {
  readonly fields?: readonly MessageField[];
};

export interface StepEvidence {
  /** All the attendant said from this step to the next; empty for nothing. */
  readonly heard: string;
  /** From the caller's last sound to the attendant's first; null when nothing came, undefined without sound. */
  readonly answerMs: number | null | undefined;
}

export interface TranscriptLine {
  /** `persona`: what a simulated caller really said, where `caller` is what was understood. */
  readonly speaker: 'caller' | 'attendant' | 'persona';
  readonly text: string;
  /** From the answer of the call; undefined without sound. */
  readonly atMs?: number;
  /** Attendant: as in {@link StepEvidence}. */
  readonly answerMs?: number;
}
