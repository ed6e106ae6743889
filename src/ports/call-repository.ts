import type { AnswerDelay } from '../core/answer-delay.ts';

export interface CallRecord {
  /** The UUID the PBX gave the call. */
  readonly id: string;
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
  /** What the receptionist remembers, saved after each turn. */
  readonly state: StoredState;
  /** The engines that served it, as logged at call start. */
  readonly chain: string;
  /** What it came to; null while that is not written, and of what is forgotten. */
  readonly summary: CallSummary | null;
  /** Who has it, or had it last; null of calls from before this was written down. */
  readonly owner: CallOwner | null;
}

/** In the language of the office. */
export interface CallSummary {
  readonly text: string;
  /** Who wrote it: what a model says was not checked. */
  readonly by: 'rules' | 'model';
}

/** Whose a call is: nobody else ends its record. */
export interface CallOwner {
  /** Name of the daemon, the same after a restart. */
  readonly daemon: string;
  /** The telephone system it came from. */
  readonly system: string;
}

/** A dialogue's state as it is stored. Only the receptionist's own reader knows what is in it. */
export interface StoredState {
  /** What outlives this visit, as JSON; null before the first turn. */
  readonly conversation: string | null;
  /** What ends with this visit, as JSON; null before the first turn. A state of version 1 is wholly in it. */
  readonly visit: string | null;
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

/** What became of the sound of a call. */
export interface RecordingEvent {
  /** `began`: from here on it is on the disk. `hidden`: something was said that is kept nowhere, and silence stands for it. */
  readonly what: 'began' | 'hidden' | 'refused' | 'failed';
  /** Of `hidden`: a card number, or what a caller proves to be somebody by. */
  readonly because: 'card' | 'secret' | null;
  /** Of `began`: the file in the folder of recordings. */
  readonly name: string | null;
  /** Unix time in milliseconds. */
  readonly atMs: number;
}

/** One answer with its delay, apart from what was said in it. */
export interface DelayedAnswer extends Pick<TurnRecord, 'callId' | 'atMs'>, Pick<CallRecord, 'chain'> {
  readonly delay: AnswerDelay;
}

/** The calls of one tenant, to be read. They are written by entries: see `store.ts`. */
export interface CallRepository {
  find(id: string): Promise<CallRecord | undefined>;
  /** In the order of the conversation. */
  turns(id: string): Promise<readonly TurnRecord[]>;
  /** Whether and what was recorded, in the order it happened. */
  recordingOf(id: string): Promise<readonly RecordingEvent[]>;
  /** Answers that began at `sinceMs`, Unix time in milliseconds, or later; oldest first. */
  answerDelays(sinceMs: number): Promise<readonly DelayedAnswer[]>;
  /** Open calls, oldest first: all of them, or those of an owner and those of nobody. */
  listOpen(owner?: CallOwner): Promise<readonly CallRecord[]>;
  /** Newest first. */
  listRecent(limit: number): Promise<readonly CallRecord[]>;
}
