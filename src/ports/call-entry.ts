import type {
  CallEnd,
  CallOwner,
  CallRecord,
  CallSummary,
  RecordingEvent,
  StoredState,
  TurnRecord,
} from './call-repository.ts';
import type { CallerInfo } from './caller-info.ts';

/** What a call merely records. A second time each changes nothing, so that what may have been written is written again. */
export type CallEntry =
  /** Live from now on; nothing when the id is known. It comes by telephone unless a channel is named. */
  | ({ readonly type: 'open'; readonly owner?: CallOwner; readonly channel?: string } & NewCall)
  /**
   * Who is calling, once the telephone system has said so. Nulls leave what is known. `address` is the number as it is written
   * everywhere, so that who rings again is known; left out, it is as it was shown.
   */
  | ({ readonly type: 'identify'; readonly id: string; readonly address?: string } & Omit<
      CallerInfo,
      'returned'
    >)
  /** Nothing for a call that is finished, or that nobody opened. With an owner it is theirs from now on. */
  | {
      readonly type: 'status';
      readonly id: string;
      readonly status: 'live' | 'away';
      readonly transferKey?: string;
      readonly owner?: CallOwner;
    }
  | ({ readonly type: 'state'; readonly id: string } & StoredState)
  /** A state that could not be read, kept as it was for people. */
  | { readonly type: 'unreadable'; readonly id: string; readonly text: string }
  | { readonly type: 'summary'; readonly id: string; readonly summary: CallSummary }
  /** Nothing when its number is used, or nobody opened the call. */
  | ({ readonly type: 'turn' } & TurnRecord)
  /** Other words stand for what was said in a turn, because it may not be kept; nothing for a turn that is not there. */
  | { readonly type: 'redact'; readonly id: string; readonly seq: number; readonly text: string }
  /** Nothing when nobody opened the call. */
  | ({ readonly type: 'recording'; readonly id: string } & RecordingEvent)
  /** Ends a call; ending it again changes nothing. */
  | { readonly type: 'finish'; readonly id: string; readonly reason: CallEnd; readonly endedAtMs: number };

export type NewCall = Pick<CallRecord, 'id' | 'startedAtMs' | 'chain'>;
