import { unlinkSync } from 'node:fs';
import { createRecordingFiles, type RecordingFiles } from '../adapters/storage/files/recording-files.ts';
import { type Archive, createSqliteArchive } from '../adapters/storage/sqlite/archive.ts';
import { openDatabase } from '../adapters/storage/sqlite/database.ts';
import { createSqliteHolds } from '../adapters/storage/sqlite/holds.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import type { KeptMessage } from '../ports/message-repository.ts';
import { type Free, freeOf } from './free-of-holds.ts';
import { heldIn } from './held.ts';
import { databaseIn, recordingsIn } from './home-paths.ts';
import { mailboxIn } from './mailbox.ts';
import { logFilesIn, type Retention } from './retention.ts';
import { soundsOf } from './sounds-of.ts';

export interface Sweep {
  readonly home: string;
  /** Whose; the first office without one, with what is the house's: its logs, and the mailbox of its PBX. */
  readonly tenant?: string;
  readonly retention: Retention;
  /** Of its numbers: ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
}

/** How many of each kind were removed. */
export interface Swept {
  readonly transcripts: number;
  readonly messages: number;
  readonly voicemails: number;
  readonly recordings: number;
  /** Recordings of calls. */
  readonly callRecordings: number;
  readonly logs: number;
  /** What is as old and stays, because of a hold. */
  readonly held: number;
  /** Nothing of what was removed is left in the database's log. */
  readonly logEmptied: boolean;
}

const DAY_MS = 86_400_000;
/** A few milliseconds in which a daemon's records wait in memory, and a message waits. */
const BATCH = 5;
/** Between two batches others may write. */
const PAUSE_MS = 50;
/** A reader of the database is there for milliseconds. */
const EMPTY_ATTEMPTS = 20;

/**
 * Removes what has been kept longer than the configuration says; messages that nobody has dealt with, and their sound,
 * stay. It takes as long as it takes: for a thread of its own.
 *
 * @throws AppError `storage.failed`.
 */
export function sweep({ home, tenant = FIRST_TENANT, retention, country, nowMs }: Sweep): Swept {
  const { transcripts, messages, logs } = retention;
  const before = (days: number) => nowMs - days * DAY_MS;
  const db = openDatabase(databaseIn(home), { asIs: true, survives: 'process' });
  try {
    const archive = createSqliteArchive(db, tenant);
    const recordings = createRecordingFiles(recordingsIn(home), tenant);
    const free = freeOf(heldIn(createSqliteHolds(db, tenant), archive, country));
    const isFirst = tenant === FIRST_TENANT;
    const sound = { archive, recordings, retention, before, free };
    const swept = {
      transcripts: transcripts === undefined ? 0 : forgetCalls(archive, free, before(transcripts)),
      messages: messages === undefined ? 0 : sweepMessages(sound, before(messages)),
      voicemails: messages === undefined || !isFirst ? 0 : sweepMailbox(home, free, before(messages)),
      recordings: sweepRecordings(sound),
      callRecordings: sweepCallRecordings(sound),
      logs: logs === undefined || !isFirst ? 0 : sweepLogs(home, before(logs)),
    };
    return { ...swept, held: free.held, logEmptied: emptyLog(archive) };
  } finally {
    db.close();
  }
}

interface Sound {
  readonly archive: Archive;
  readonly recordings: RecordingFiles;
  readonly retention: Retention;
  readonly before: (days: number) => number;
  readonly free: Free;
}

/** Tries until nobody reads an older state. */
export function emptyLog(archive: Pick<Archive, 'emptyLog'>): boolean {
  for (let attempt = 0; attempt < EMPTY_ATTEMPTS; attempt += 1) {
    if (archive.emptyLog()) return true;
    pause();
  }
  return false;
}

/** Does the work for a few of them at a time, so that others come in between. */
export function inBatches(
  archive: Pick<Archive, 'settle'>,
  ids: readonly string[],
  work: (some: readonly string[]) => void,
): void {
  for (let from = 0; from < ids.length; from += BATCH) {
    work(ids.slice(from, from + BATCH));
    archive.settle();
    pause();
  }
}

/** This thread's only: the daemon is another one. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}

function forgetCalls(archive: Archive, free: Free, endedBeforeMs: number): number {
  const ids = free.of(archive.forgettable(endedBeforeMs), (callId) => ({ callId }));
  inBatches(archive, ids, archive.forgetCalls);
  return ids.length;
}

function ofMessage({ callId, callbackNumber }: Pick<KeptMessage, 'callId' | 'callbackNumber'>) {
  return { callId, number: callbackNumber };
}

function sweepMessages({ archive, recordings, free }: Sound, doneBeforeMs: number): number {
  const old = free.of(archive.doneBefore(doneBeforeMs), ofMessage);
  inBatches(
    archive,
    old.map(({ id }) => id),
    archive.removeMessages,
  );
  recordings.remove(old.flatMap(soundsOf));
  return old.length;
}

/** What nobody has heard is open. */
function sweepMailbox(home: string, free: Free, beforeMs: number): number {
  const mailbox = mailboxIn(home);
  const heard = mailbox.list().filter(({ heard, takenAtMs }) => heard && takenAtMs < beforeMs);
  const old = free.of(heard, ({ callerNumber }) => ({ number: callerNumber }));
  return old.length === 0 ? 0 : mailbox.remove(old);
}

/** Sound of messages: files that none refers to are as old as sound may be, or else as messages may. */
function sweepRecordings({
  archive,
  recordings,
  retention: { sound, messages },
  before,
  free,
}: Sound): number {
  const days = sound ?? messages;
  if (days === undefined) return 0;
  if (sound !== undefined) {
    const old = free.of(archive.soundBefore(before(sound)), ofMessage);
    archive.forgetSound(old.map(({ id }) => id));
  }
  const referred = archive.recordings();
  const old = recordings
    .list()
    .filter(
      ({ name, kind, savedAtMs }) => kind === 'message' && savedAtMs < before(days) && !referred.has(name),
    );
  return removed(
    recordings,
    free.of(old, ({ callId }) => ({ callId })),
  );
}

function sweepCallRecordings({ recordings, retention, before, free }: Sound): number {
  const days = retention.recordings;
  if (days === undefined) return 0;
  const old = recordings
    .list()
    .filter(({ kind, savedAtMs }) => kind !== 'message' && savedAtMs < before(days));
  return removed(
    recordings,
    free.of(old, ({ callId }) => ({ callId })),
  );
}

function removed(recordings: RecordingFiles, old: readonly { readonly name: string }[]): number {
  recordings.remove(old.map(({ name }) => name));
  return old.length;
}

function sweepLogs(home: string, beforeMs: number): number {
  const old = logFilesIn(home).filter(({ isOver, writtenAtMs }) => isOver && writtenAtMs < beforeMs);
  for (const { file } of old) unlinkSync(file);
  return old.length;
}
