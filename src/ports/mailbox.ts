/** What a caller said to the mailbox of the telephone system, when nobody else could take the call. */
export interface VoicemailRecord {
  /** As the telephone system names it; the same for as long as the message is there. */
  readonly id: string;
  /** As the PBX shows it, or null when the caller withheld it. */
  readonly callerNumber: string | null;
  readonly callerName: string | null;
  /** Unix time in milliseconds. */
  readonly takenAtMs: number;
  readonly lengthMs: number;
  /** Somebody has listened to it. */
  readonly heard: boolean;
  /** The sound, absolute: a WAV file. */
  readonly file: string;
}

/** The mailbox at the end of the fallback. @throws AppError `storage.failed` when it may not be read or changed. */
export interface Mailbox {
  /** Newest first; none where there is no mailbox. */
  list(): readonly VoicemailRecord[];
  /** @returns how many were removed: none of a folder that the telephone system is working in. */
  remove(messages: readonly VoicemailRecord[]): number;
}
