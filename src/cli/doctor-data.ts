import { join } from 'node:path';
import { lastCheck } from '../wiring/database-check.ts';
import { mailboxIn } from '../wiring/mailbox.ts';
import { type Kept, keptIn } from '../wiring/retention.ts';
import { hasStorage, openStorage } from '../wiring/storage.ts';
import type { Finding, Probe } from './finding.ts';
import { noDatabaseIn } from './no-database.ts';
import { localTime } from './words.ts';

const DAMAGED_ADVICE =
  'Stop the daemon and put the newest backup in its place. Without one: `sqlite3 attendant.db .recover | sqlite3 mended.db` in ATTENDANT_HOME saves what can be read. Until then calls go on, and records may be missing.';

export const checkDatabase: Probe = async ({ home, config }) => {
  const name = 'database';
  if (!hasStorage(home)) {
    const fix = 'Nothing; the first start makes it.';
    return [{ name, status: 'warn', detail: noDatabaseIn(home), fix }];
  }
  const check = lastCheck(home);
  const at = check && localTime(check.atMs, config.office.timeZone);
  if (check?.sound === false) {
    const detail = `${join(home, 'attendant.db')} was damaged when it was checked at ${at}`;
    return [{ name, status: 'fail', detail, fix: DAMAGED_ADVICE }];
  }
  using storage = openStorage({ home }, { readOnly: true });
  const open = (await storage.calls.listOpen()).length;
  const checked = at === undefined ? '' : `, sound when it was checked after a crash at ${at}`;
  return [{ name, status: 'ok', detail: `readable, ${open} open calls${checked}` }];
};

/** How much there is of what callers have left, how old it is, and when it is removed. */
export const checkKept: Probe = async ({ home, config }) => {
  const kept = keptIn({ home });
  const date = (ms: number | null) =>
    ms === null ? '' : ` since ${localTime(ms, config.office.timeZone).slice(0, 10)}`;
  const { transcripts, sound, messages, logs } = config.retention;
  const removed = (days: number | undefined, after: string) =>
    days === undefined ? 'never removed' : `removed ${days} days after ${after}`;
  const lines = [
    `${kept.calls.count} calls${date(kept.calls.oldestMs)}`,
    `${kept.transcripts.count} transcripts${date(kept.transcripts.oldestMs)}, ${removed(transcripts, 'the call')}`,
    `${messagesText(kept)}${date(kept.messages.oldestMs)}, ${removed(messages, 'they are done')}`,
    `${kept.sound.count} recordings, ${megabytes(kept.sound.bytes)}${date(kept.sound.oldestMs)}, ${removed(sound, 'they were made')}`,
    `${kept.logs.count} log files, ${megabytes(kept.logs.bytes)}${date(kept.logs.oldestMs)}, ${removed(logs, 'their last line')}`,
  ];
  const everything = [transcripts, sound, messages, logs].every((days) => days === undefined);
  const note = everything ? ['`retention` in the configuration says when it goes; nothing does now'] : [];
  return [{ name: 'kept data', status: 'ok', detail: [...lines, ...note].join('\n') }];
};

/** What nobody could take is there, and somebody has to hear it. */
export const checkMailbox: Probe = async ({ home }) => {
  const unheard = mailboxIn(home)
    .list()
    .filter(({ heard }) => !heard).length;
  if (unheard === 0) return [];
  const detail = `${unheard} ${unheard === 1 ? 'message' : 'messages'} in the mailbox of the PBX that nobody has heard`;
  const fix = 'Dial *98 on a phone, or run ./scripts/attendant messages list.';
  return [{ name: 'mailbox', status: 'warn', detail, fix } satisfies Finding];
};

function messagesText({ messages, open }: Kept): string {
  return `${messages.count} messages, ${open.count} of them open`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
