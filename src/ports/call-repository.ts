import type { AnswerDelay } from '../core/answer-delay.ts';

export interface CallRecord {
  /** The UUID the PBX gave the call. */
  readonly id: string;
  readonly tenant: string;
  /** As the PBX shows it, or null when the caller withheld it. */
  readonly callerNumber: string | null;
  readonly callerName: string | null;
  readonly dialledNumber: string | null;
  /** Unix time in milliseconds. */
  readonly startedAtMs: number;
  /** Null while the call is open. */
  readonly endedAtMs: number | null;
  readonly status: CallStatus;
  /** Null while the call is open. */
  readonly endReason: CallEnd | null;
  /** Directory key of the last transfer, null without one. */
  readonly transferKey: string | null;
  /** The receptionist's dialogue state as JSON, saved after each turn; null before the first. */
  readonly stateJson: string | null;
  /** The engines that served it, as logged at call start. */
  readonly chain: string;
}

/** `live`: with the attendant. `away`: with people or on the way back. `finished`: its id is never accepted again. */
export type CallStatus = 'live' | 'away' | 'finished';

export type CallEnd = 'done' | 'caller-hung-up' | 'transferred' | 'handed-to-people' | 'aborted';

/** One thing said by either side. */
export interface TurnRecord {
  readonly callId: string;
  /** 1, 2, … within the call. */
  readonly seq: number;
  readonly speaker: 'caller' | 'attendant';
  /** Caller: what was understood. Attendant: what was meant to be said. */
  readonly text: string;
  /** Attendant: what the caller's line really received, to the word; null for the caller. */
  readonly heardText: string | null;
  /** Unix time in milliseconds at which it began. */
  readonly atMs: number;
  /** Attendant: how the answer came about; null when it was none. */
  readonly delay: AnswerDelay | null;
  /**
   * Attendant: from the caller's first sound over it to the last frame that left us; null when no voice ended it.
   */
  readonly silencedMs: number | null;
}

/** One answer with its delay, apart from what was said in it. */
export interface DelayedAnswer extends Pick<TurnRecord, 'callId' | 'atMs'>, Pick<CallRecord, 'chain'> {
  readonly delay: AnswerDelay;
}

export interface CallRepository {
  /** @throws AppError `call.exists` when the id is known. */
  open(call: Pick<CallRecord, 'id' | 'tenant' | 'startedAtMs' | 'chain'>): void;
  find(id: string): CallRecord | undefined;
  /** Who is calling, once the PBX has said so. Nulls leave what is known. */
  identify(id: string, who: Pick<CallRecord, 'callerNumber' | 'callerName' | 'dialledNumber'>): void;
  /** @throws AppError `call.gone` when the call is finished. */
  setStatus(id: string, status: 'live' | 'away', transferKey?: string): void;
  saveState(id: string, stateJson: string): void;
  addTurn(turn: TurnRecord): void;
  turns(id: string): readonly TurnRecord[];
  /** Answers that began at `sinceMs`, Unix time in milliseconds, or later; oldest first. */
  answerDelays(sinceMs: number): readonly DelayedAnswer[];
  /** Ends a call; ending it again changes nothing. */
  finish(id: string, reason: CallEnd, endedAtMs: number): void;
  /** Open calls, oldest first. */
  listOpen(): readonly CallRecord[];
  /** Newest first. */
  listRecent(limit: number): readonly CallRecord[];
}
