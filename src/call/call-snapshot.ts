import type { AnswerKind } from '../conversation/end-of-turn.ts';
import type { TurnState } from '../conversation/turn-state.ts';
import type { LegPurpose } from '../ports/call-leg.ts';
import type { Mouth } from './voice/mouth.ts';

/** What a live call is doing in this moment, as plain JSON: for whoever looks into it, and beside the fault of one that broke. */
export interface CallSnapshot extends TalkSnapshot {
  readonly callId: string;
  /** Whose call it is. */
  readonly office: string;
  readonly purpose: LegPurpose;
  readonly engines: TalkSnapshot['engines'] & { readonly receptionist: string | null };
}

export interface TalkSnapshot {
  /** Media time of the leg, which stands still while on hold. */
  readonly mediaMs: number;
  /** Whose turn it is, and since when in media time. On hold it says for how long, and `wasAt` goes on after it. */
  readonly floor: {
    readonly at: TurnState['at'] | 'on-hold';
    readonly wasAt: TurnState['at'];
    readonly sinceMs: number;
    readonly onHoldMs: number | null;
  };
  readonly caller: CallerSnapshot;
  readonly reply: ReplySnapshot | null;
  readonly gate: { readonly isOpen: boolean; readonly because: string };
  readonly expected: { readonly kind: AnswerKind; readonly language: string; readonly keys: number };
  /** Those of the moment; null once all of a kind are lost. */
  readonly engines: { readonly ear: string | null; readonly voice: string | null };
  readonly waits: readonly Wait[];
}

/** The caller's utterance. */
export interface CallerSnapshot {
  readonly words: SnapshotWords;
  /** They are all that was said before the pause. */
  readonly isAll: boolean;
  /** They have been handed over, and a reply to them is made behind the closed gate. */
  readonly isHanded: boolean;
  /** What was said before is answered for good, and nothing has been said since. */
  readonly isCertain: boolean;
  readonly voicedMs: number;
}

/** What we say. */
export interface ReplySnapshot {
  readonly words: SnapshotWords;
  readonly heard: SnapshotWords;
  readonly mouth: Mouth['mode'];
}

export interface SnapshotWords {
  readonly count: number;
  /** Left out where personal data must not go. */
  readonly text?: string;
}

/** What cannot go on, and what has to come first. */
export interface Wait {
  readonly what: string;
  readonly for: string;
  /** Milliseconds so far. */
  readonly forMs: number;
}

export function snapshotWords(text: string): SnapshotWords {
  return { count: text.split(/\s+/).filter((word) => word !== '').length, text };
}

/** For the log: how many words there are, and not which. */
export function withoutWords(snapshot: CallSnapshot): CallSnapshot {
  const { caller, reply } = snapshot;
  const counted = ({ count }: SnapshotWords): SnapshotWords => ({ count });
  return {
    ...snapshot,
    caller: { ...caller, words: counted(caller.words) },
    reply: reply && { ...reply, words: counted(reply.words), heard: counted(reply.heard) },
  };
}
