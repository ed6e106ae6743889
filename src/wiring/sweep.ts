import { unlinkSync } from 'node:fs';
import { createRecordingFiles, type RecordingFiles } from '../adapters/storage/files/recording-files.ts';
import { type Archive, createSqliteArchive } from '../adapters/storage/sqlite/archive.ts';
import { openDatabase } from '../adapters/storage/sqlite/database.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import { databaseIn, recordingsIn } from './home-paths.ts';
import { mailboxIn } from './mailbox.ts';
import { logFilesIn, type Retention } from './retention.ts';
import { soundsOf } from './sounds-of.ts';

export interface Sweep {
  readonly home: string;
  /** Whose; the first office without one, with what is the house's: its logs, and the mailbox of its PBX. */
  readonly tenant?: string;
  readonly retention: Retention;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
}

/** How many of each kind were removed. */
export interface Swept {
  readonly transcripts: number;
  readonly messages: number;
  readonly voicemails: number;
  readonly recordings: number;
  readonly logs: number;
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
export function sweep({ home, tenant = FIRST_TENANT, retention, nowMs }: Sweep): Swept {
  const { transcripts, sound, messages, logs } = retention;
  const before = (days: number) => nowMs - days * DAY_MS;
  const db = openDatabase(databaseIn(home), { asIs: true, survives: 'process' });
  try {
    const archive = createSqliteArchive(db, tenant);
    const recordings = createRecordingFiles(recordingsIn(home), tenant);
    const isFirst = tenant === FIRST_TENANT;
    const swept = {
      transcripts: transcripts === undefined ? 0 : forgetCalls(archive, before(transcripts)),
      ...(messages === undefined ? { messages: 0 } : sweepMessages(archive, recordings, before(messages))),
      voicemails: messages === undefined || !isFirst ? 0 : sweepMailbox(home, before(messages)),
      recordings: sweepRecordings(archive, recordings, { sound, messages, before }),
      logs: logs === undefined || !isFirst ? 0 : sweepLogs(home, before(logs)),
    };
    return { ...swept, logEmptied: emptyLog(archive) };
  } finally {
    db.close();
  }
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

function forgetCalls(archive: Archive, endedBeforeMs: number): number {
  const ids = archive.forgettable(endedBeforeMs);
  inBatches(archive, ids, archive.forgetCalls);
  return ids.length;
}

function sweepMessages(
  archive: Archive,
  recordings: RecordingFiles,
  doneBeforeMs: number,
): { readonly messages: number } {
  const old = archive.doneBefore(doneBeforeMs);
  inBatches(
    archive,
    old.map(({ id }) => id),
    archive.removeMessages,
  );
  recordings.remove(old.flatMap(soundsOf));
  return { messages: old.length };
}

/** What nobody has heard is open. */
function sweepMailbox(home: string, beforeMs: number): number {
  const mailbox = mailboxIn(home);
  const old = mailbox.list().filter(({ heard, takenAtMs }) => heard && takenAtMs < beforeMs);
  return old.length === 0 ? 0 : mailbox.remove(old);
}

/** Files that no message refers to are as old as sound may be, or else as messages may. */
function sweepRecordings(
  archive: Archive,
  recordings: RecordingFiles,
  {
    sound,
    messages,
    before,
  }: Pick<Retention, 'sound' | 'messages'> & { readonly before: (days: number) => number },
): number {
  const days = sound ?? messages;
  if (days === undefined) return 0;
  if (sound !== undefined) archive.forgetSound(before(sound));
  const referred = archive.recordings();
  const names = recordings
    .list()
    .filter(({ name, savedAtMs }) => savedAtMs < before(days) && !referred.has(name))
    .map(({ name }) => name);
  recordings.remove(names);
  return names.length;
}

function sweepLogs(home: string, beforeMs: number): number {
  const old = logFilesIn(home).filter(({ isOver, writtenAtMs }) => isOver && writtenAtMs < beforeMs);
  for (const { file } of old) unlinkSync(file);
  return old.length;
}
