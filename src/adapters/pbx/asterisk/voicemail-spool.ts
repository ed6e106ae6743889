import { closeSync, openSync, readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../../core/errors.ts';
import type { Mailbox, VoicemailRecord } from '../../../ports/mailbox.ts';

/** Where app_voicemail puts what nobody has heard, and what somebody has. */
const FOLDERS = [
  { name: 'INBOX', heard: false },
  { name: 'Old', heard: true },
] as const;

/** Caller's name and number as Asterisk shows them: `"Sample Caller" <+15550100>`, or one of the two. */
const CALLER_ID = /^(?:"?(?<name>[^"<]*?)"?\s*)?(?:<(?<number>[^>]*)>)?$/;
/** What Asterisk writes in place of a number that was withheld. */
const NOBODY = /^(?:|unknown|anonymous|private|withheld|unavailable|restricted|s)$/i;

/**
 * The folder of one mailbox in Asterisk's voicemail spool, `voicemail/default/600`: each message is a `msgNNNN.txt` beside
 * its `msgNNNN.wav`. Asterisk renumbers them when one is deleted, so the id is the one inside, and a removal takes the
 * lock that Asterisk itself takes in a folder. A gap in the numbers is closed by the next listener.
 */
export function createVoicemailSpool(folder: string): Mailbox {
  return {
    list: () =>
      FOLDERS.flatMap(({ name, heard }) => messagesIn(join(folder, name), heard)).sort(
        (a, b) => b.takenAtMs - a.takenAtMs || (a.id < b.id ? -1 : 1),
      ),
    remove: (messages) =>
      FOLDERS.map(({ name, heard }) => {
        const ids = new Set(messages.map(({ id }) => id));
        // Read again under the lock: numbers may have moved since.
        const path = join(folder, name);
        return locked(path, () => {
          const found = messagesIn(path, heard).filter(({ id }) => ids.has(id));
          for (const { file } of found) removeFiles(file);
          return found.length;
        });
      }).reduce((sum, count) => sum + count, 0),
  };
}

function messagesIn(folder: string, heard: boolean): readonly VoicemailRecord[] {
  return read(() => readdirSync(folder), []).flatMap((name) => {
    const [, message] = /^(msg\d{4})\.txt$/.exec(name) ?? [];
    if (message === undefined) return [];
    // Gone since the folder was read: somebody listens, and Asterisk moves it.
    const text = read(() => readFileSync(join(folder, name), 'utf8'), undefined);
    return text === undefined ? [] : recordOf(text, { folder, message, heard });
  });
}

function recordOf(
  text: string,
  { folder, message, heard }: { readonly folder: string; readonly message: string; readonly heard: boolean },
): readonly VoicemailRecord[] {
  const values = new Map(
    text.split('\n').flatMap((line) => {
      const [, key, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
      return key === undefined || value === undefined ? [] : [[key, value.trim()] as const];
    }),
  );
  const takenAtMs = Number(values.get('origtime')) * 1000;
  // Asterisk writes the length last: without it the message is still being spoken.
  const lengthMs = Number(values.get('duration')) * 1000;
  if (!values.has('duration') || !Number.isFinite(takenAtMs) || !Number.isFinite(lengthMs)) return [];
  return [
    {
      id: values.get('msg_id') || `${values.get('origtime')}-${message}`,
      ...callerOf(values.get('callerid') ?? ''),
      takenAtMs,
      lengthMs,
      heard,
      file: join(folder, `${message}.wav`),
    },
  ];
}

function callerOf(callerId: string): Pick<VoicemailRecord, 'callerName' | 'callerNumber'> {
  const { name = '', number } = CALLER_ID.exec(callerId)?.groups ?? {};
  const known = (text: string) => (NOBODY.test(text.trim()) ? null : text.trim());
  if (number !== undefined) return { callerName: known(name), callerNumber: known(number) };
  return /^\+?\d+$/.test(name)
    ? { callerName: null, callerNumber: name }
    : { callerName: known(name), callerNumber: null };
}

/** The file that Asterisk's lock of a folder is. @returns 0 when Asterisk has it, or there is no such folder. */
function locked(folder: string, work: () => number): number {
  const lock = join(folder, '.lock');
  try {
    closeSync(openSync(lock, 'wx'));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EEXIST' || code === 'ENOENT') return 0;
    throw new AppError('storage.failed', 'the mailbox of the PBX cannot be changed', { cause });
  }
  try {
    return work();
  } finally {
    unlinkSync(lock);
  }
}

/** The text last: without it a message is not listed, and the sound of one that is listed is there. */
function removeFiles(sound: string): void {
  const [folder, message] = [dirname(sound), basename(sound, '.wav')];
  const names = read(() => readdirSync(folder), []).filter((name) => name.startsWith(`${message}.`));
  for (const name of names.toSorted((a, b) => Number(a.endsWith('.txt')) - Number(b.endsWith('.txt'))))
    read(() => unlinkSync(join(folder, name)), undefined);
}

function read<Result, Without>(work: () => Result, without: Without): Result | Without {
  try {
    return work();
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return without;
    throw new AppError('storage.failed', 'the mailbox of the PBX cannot be read or changed', { cause });
  }
}
