import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createRecordingFiles } from '../adapters/storage/files/recording-files.ts';
import { readRecordingName } from '../adapters/storage/files/recording-name.ts';
import { createSqliteArchive, type Which } from '../adapters/storage/sqlite/archive.ts';
import { createCallerRows, type KnownPerson } from '../adapters/storage/sqlite/caller-rows.ts';
import { createSqliteCalls } from '../adapters/storage/sqlite/calls.ts';
import { openDatabase } from '../adapters/storage/sqlite/database.ts';
import { createSqliteHolds, type Hold } from '../adapters/storage/sqlite/holds.ts';
import { createSqliteMessages } from '../adapters/storage/sqlite/messages.ts';
import { AppError } from '../core/errors.ts';
import { makeFolder } from '../core/make-folder.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import type { CallRecord, TurnRecord } from '../ports/call-repository.ts';
import type { VoicemailRecord } from '../ports/mailbox.ts';
import type { MessageEvent } from '../ports/message-event.ts';
import type { KeptMessage } from '../ports/message-repository.ts';
import { type Held, heldIn } from './held.ts';
import type { StoredFor } from './home-paths.ts';
import { databaseIn, recordingsIn } from './home-paths.ts';
import { mailboxIn, voicemailsOf } from './mailbox.ts';
import { soundsOf } from './sounds-of.ts';
import { emptyLog, inBatches } from './sweep.ts';

/** Whose data, or from when. */
export type Whose =
  | { readonly isCaller: (number: string) => boolean }
  /** Unix time in milliseconds: what began earlier. */
  | { readonly beforeMs: number };

/** Everything of one caller, or from before a time, that is kept in one home. */
export interface CallerData {
  /** As the numbers are stored; none where a time was given. */
  readonly numbers: readonly string[];
  readonly calls: readonly (CallRecord & { readonly turns: readonly TurnRecord[] })[];
  readonly messages: readonly (KeptMessage & { readonly events: readonly MessageEvent[] })[];
  readonly voicemails: readonly VoicemailRecord[];
  /** Names in the folder of recordings: of the messages, and of the calls. */
  readonly recordings: readonly string[];
  readonly persons: readonly KnownPerson[];
  /** What there is of it that must not be removed, and why. Where a time was given, it is left out of the rest. */
  readonly holds: readonly Hold[];
}

/**
 * @param country Of the office's numbers: ISO 3166-1 alpha-2.
 * @throws AppError `storage.failed`.
 */
export function findCallerData(at: StoredFor, whose: Whose, country?: string): CallerData {
  const { home, tenant = FIRST_TENANT } = at;
  using open = openArchive(at, true);
  const { archive, rows, turns, events } = open;
  const isCaller = 'isCaller' in whose ? whose.isCaller : undefined;
  const numbers = isCaller
    ? [...new Set([...archive.numbers(), ...rows.numbers()])].filter(isCaller).toSorted()
    : [];
  const which: Which = 'beforeMs' in whose ? whose : { numbers };
  const free = freeOf(heldIn(open.holds, archive, country), isCaller !== undefined);
  const calls = archive
    .calls(which)
    .filter(({ id, callerNumber }) => free.isFree({ callId: id, number: callerNumber }))
    .map((call) => ({ ...call, turns: turns(call.id) }));
  const messages = archive
    .messages(which)
    .filter(({ callId, callbackNumber }) => free.isFree({ callId, number: callbackNumber }))
    .map((message) => ({ ...message, events: events(message.id) }));
  const ids = new Set([...calls, ...messages.map(({ callId }) => ({ id: callId }))].map(({ id }) => id));
  const referred = new Set(messages.flatMap(soundsOf));
  const recordings = createRecordingFiles(recordingsIn(home), tenant)
    .list()
    .filter(
      ({ name, callId, savedAtMs }) =>
        referred.has(name) ||
        ids.has(callId) ||
        ('beforeMs' in whose && savedAtMs < whose.beforeMs && free.isFree({ callId })),
    )
    .map(({ name }) => name);
  const voicemails = voicemailsOf(at).filter(({ callerNumber, takenAtMs }) =>
    'beforeMs' in whose
      ? takenAtMs < whose.beforeMs && free.isFree({ number: callerNumber })
      : callerNumber !== null && isCaller?.(callerNumber) && free.isFree({ number: callerNumber }),
  );
  return {
    numbers,
    calls,
    messages,
    voicemails,
    recordings,
    persons: rows.persons(numbers),
    holds: free.holds,
  };
}

/** Of one caller everything is found, and what is held is said; what is old is found without what is held. */
function freeOf({ holdOf }: Held, isOfCaller: boolean) {
  const holds = new Set<Hold>();
  return {
    isFree(of: Parameters<Held['holdOf']>[0]): boolean {
      const hold = holdOf(of);
      if (hold) holds.add(hold);
      return hold === undefined || isOfCaller;
    },
    get holds(): readonly Hold[] {
      return [...holds];
    },
  };
}

/** What is left after a removal, and why. */
export interface Purged {
  /** Calls that are going on are being written. */
  readonly openCalls: number;
  /** The PBX was working in its mailbox. */
  readonly voicemailsLeft: number;
  /** Nothing of it can be read in the database's log. */
  readonly logEmptied: boolean;
}

/**
 * Removes it from the database, the recordings and the mailbox.
 *
 * @param also Calls that are not finished, too: no daemon is there.
 * @throws AppError `storage.failed`.
 */
export function purgeCallerData(
  at: StoredFor,
  data: CallerData,
  also: { readonly open: boolean } = { open: false },
): Purged {
  const { home } = at;
  using open = openArchive(at, false);
  const { archive } = open;
  const isOpen = ({ status }: CallRecord) => status !== 'finished' && !also.open;
  const finished = data.calls.filter((call) => !isOpen(call)).map(({ id }) => id);
  const openIds = new Set(data.calls.filter(isOpen).map(({ id }) => id));
  if (also.open) open.rows.finishCalls(finished);
  const messages = data.messages.filter(({ callId }) => !openIds.has(callId)).map(({ id }) => id);
  inBatches(archive, messages, archive.removeMessages);
  inBatches(archive, finished, archive.removeCalls);
  open.rows.removeRest(data.numbers, finished);
  open.rows.removePersons(data.persons.map(({ id }) => id));
  createRecordingFiles(recordingsIn(home)).remove(
    data.recordings.filter((name) => !openIds.has(readRecordingName(name)?.callId ?? '')),
  );
  const { voicemails } = data;
  const removed = voicemails.length === 0 ? 0 : mailboxIn(home).remove(voicemails);
  return {
    openCalls: openIds.size,
    voicemailsLeft: voicemails.length - removed,
    logEmptied: emptyLog(archive),
  };
}

/**
 * Writes `data.json` and the sound beside it.
 *
 * @throws AppError `storage.failed` when there is something in the folder already, or it cannot be written.
 */
export function exportCallerData(home: string, data: CallerData, folder: string): void {
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0)
      throw new AppError('storage.failed', `there is something in ${folder} already; name a new folder`);
    makeFolder(join(folder, 'recordings'), 0o700);
    const copy = (file: string, name: string): string => {
      if (existsSync(file)) copyFileSync(file, join(folder, 'recordings', name));
      return join('recordings', name);
    };
    const soundOf = (name: string) => copy(join(recordingsIn(home), name), name.replaceAll('/', '-'));
    const recordings = data.recordings.map(soundOf);
    const messages = data.messages.map((message) => ({
      ...message,
      recording: message.recording && soundOf(message.recording),
      nameRecording: message.nameRecording && soundOf(message.nameRecording),
    }));
    const voicemails = data.voicemails.map((voicemail) => ({
      ...voicemail,
      file: copy(voicemail.file, `voicemail-${voicemail.id}-${basename(voicemail.file)}`),
    }));
    const text = JSON.stringify({ ...data, messages, voicemails, recordings }, null, 2);
    writeFileSync(join(folder, 'data.json'), `${text}\n`, { mode: 0o600 });
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('storage.failed', `cannot write ${folder}`, { cause });
  }
}

function openArchive({ home, tenant = FIRST_TENANT }: StoredFor, readOnly: boolean) {
  const db = openDatabase(databaseIn(home), { readOnly, asIs: true });
  return {
    archive: createSqliteArchive(db, tenant),
    holds: createSqliteHolds(db, tenant),
    rows: createCallerRows(db, tenant),
    turns: createSqliteCalls(db, tenant).turns,
    events: createSqliteMessages(db, tenant).events,
    [Symbol.dispose]: () => void db.close(),
  };
}
