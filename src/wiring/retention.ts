import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createRecordingFiles } from '../adapters/storage/files/recording-files.ts';
import { type Amount, createSqliteArchive } from '../adapters/storage/sqlite/archive.ts';
import { openDatabase } from '../adapters/storage/sqlite/database.ts';
import type { Config } from '../config/schema.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import { databaseIn, hasStorage, recordingsIn, type StoredFor } from './home-paths.ts';
import { voicemailsOf } from './mailbox.ts';

/** How much there is of what callers have left, and of what the programs wrote about them. */
export interface Kept {
  readonly calls: Amount;
  /** Calls of which it is still known who called, or what was said. */
  readonly transcripts: Amount;
  readonly messages: Amount;
  /** Of the messages. */
  readonly open: Amount;
  readonly voicemails: Amount & { readonly unheard: number };
  readonly sound: Amount & { readonly bytes: number };
  readonly logs: Amount & { readonly bytes: number };
}

export type Retention = Config['retention'];

/** What has been left for one office; the log is the house's. @throws AppError `storage.failed`. */
export function keptIn(at: StoredFor): Kept {
  const { home, tenant = FIRST_TENANT } = at;
  const sound = createRecordingFiles(recordingsIn(home), tenant).list();
  const voicemails = voicemailsOf(at);
  const logs = logFilesIn(home);
  return {
    ...rowsIn(home, tenant),
    voicemails: {
      ...amountOf(voicemails.map(({ takenAtMs }) => takenAtMs)),
      unheard: voicemails.filter(({ heard }) => !heard).length,
    },
    sound: { ...amountOf(sound.map(({ savedAtMs }) => savedAtMs)), bytes: bytesOf(sound) },
    logs: { ...amountOf(logs.map(({ writtenAtMs }) => writtenAtMs)), bytes: bytesOf(logs) },
  };
}

interface LogFileOnDisk {
  /** Absolute. */
  readonly file: string;
  /** Unix time in milliseconds of the last line. */
  readonly writtenAtMs: number;
  readonly bytes: number;
  /** No line is added any more: its name goes on after `.log`. */
  readonly isOver: boolean;
}

/** The log of `start` and that of its PBX, and what they were before. */
export function logFilesIn(home: string): readonly LogFileOnDisk[] {
  return [home, join(home, 'pbx', 'asterisk', 'log')].flatMap((folder) =>
    namesIn(folder).flatMap((name) => {
      const [, , after] = /^([\w-]+)\.log(\.[\w.-]+)?$/.exec(name) ?? [];
      if (!/\.log(?:\.|$)/.test(name)) return [];
      const file = join(folder, name);
      const stat = statSync(file, { throwIfNoEntry: false });
      if (!stat?.isFile()) return [];
      return [{ file, writtenAtMs: stat.mtimeMs, bytes: stat.size, isOver: after !== undefined }];
    }),
  );
}

function rowsIn(home: string, tenant: string): Pick<Kept, 'calls' | 'transcripts' | 'messages' | 'open'> {
  const none: Amount = { count: 0, oldestMs: null };
  if (!hasStorage(home)) return { calls: none, transcripts: none, messages: none, open: none };
  const db = openDatabase(databaseIn(home), { readOnly: true });
  try {
    return createSqliteArchive(db, tenant).amounts();
  } finally {
    db.close();
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function amountOf(timesMs: readonly number[]): Amount {
  return { count: timesMs.length, oldestMs: timesMs.length === 0 ? null : Math.min(...timesMs) };
}

function bytesOf(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
