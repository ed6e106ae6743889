import { Command } from 'commander';
import { systemClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import type { VoicemailRecord } from '../ports/mailbox.ts';
import type { MessageEvent } from '../ports/message-event.ts';
import type { KeptMessage } from '../ports/message-repository.ts';
import { voicemailsOf } from '../wiring/mailbox.ts';
import { hasStorage, openStorage } from '../wiring/storage.ts';
import { parseLimit } from './calls.ts';
import { type Left, messageLines, soundOf, withEarlier } from './left-messages.ts';
import { eventLines, isLate } from './message-progress.ts';
import { workCommands } from './messages-work.ts';
import { listNothing } from './no-database.ts';
import { officeZone, type StoredAt } from './office-zone.ts';
import { oneLeft } from './one-message.ts';
import { type CliOutput, EXIT } from './output.ts';
import { type PlaySound, playSound } from './play-sound.ts';
import { printable } from './words.ts';

interface ListOptions {
  readonly limit: number;
  readonly open?: true;
  readonly late?: true;
  readonly owner?: string;
  readonly mine?: string;
  readonly all?: true;
  readonly json?: true;
}

/** `messages`: what callers asked to be passed on. Reads, and is worked on, beside a running daemon. */
export function messagesCommand(output: CliOutput, at: StoredAt, play: PlaySound = playSound): Command {
  const list = new Command('list')
    .description(
      'messages, missed calls and what callers said to the mailbox: open ones first, then newest first',
    )
    .option('--limit <n>', 'how many', parseLimit, 20)
    .option('--open', 'only those that nobody has dealt with')
    .option('--late', 'only those that were due and that nobody has dealt with')
    .option('--owner <key>', 'only those of somebody, by a key of people; office: of nobody')
    .option('--mine <key>', 'only open ones that somebody has, owns, or was told of because they were late')
    .option('--all', 'all there are')
    .option('--json', 'print the records; times are Unix milliseconds')
    .action((options: ListOptions) => printList(output, at, options));
  const show = new Command('show')
    .description('one message')
    .argument('<id>', 'the id of a message, or the beginning of one')
    .option('--json', 'print the record; times are Unix milliseconds')
    .action(async (id: string, { json = false }: { json?: boolean }) => {
      const found = await oneLeft(output, at, id);
      if (!found) return;
      const events = await eventsOf(at, found);
      if (json) return output.json({ ...recordOf(found), ...(events && { events }) });
      const seen = await seenAt(at, output);
      const lines = [...messageLines(found, seen), ...eventLines(events ?? [], seen.timeZone)];
      for (const line of lines) output.line(printable(line));
    });
  const playIt = new Command('play')
    .description('the sound of one message, by this machine’s loudspeaker where it has one')
    .argument('<id>', 'the id of a message, or the beginning of one')
    .action(async (id: string) => {
      const found = await oneLeft(output, at, id);
      if (!found) return;
      const file = soundOf(at.home, found);
      if (file !== undefined) return play(file, output);
      output.error('this message has no sound: its words are all that was kept');
      output.exitCode(EXIT.failure);
    });
  return [list, show, playIt, ...workCommands(output, at)].reduce(
    (command, each) => command.addCommand(each),
    new Command('messages').description('messages that callers left'),
  );
}

async function printList(
  output: CliOutput,
  at: StoredAt,
  { limit, open, all, json, ...filters }: ListOptions,
): Promise<void> {
  const { home } = at;
  const most = all ? Number.MAX_SAFE_INTEGER : limit;
  const isWanted = wanted(filters);
  const left = await everything(at, {
    limit: most,
    openOnly: [open, filters.late, filters.mine].some((filter) => filter !== undefined),
    // The mailbox knows no owner, and no time by which it is to be heard.
    voicemails: isWanted ? [] : mailboxOf(at, output),
    isWanted,
  });
  if (left.length === 0 && !hasStorage(home)) return listNothing(home, output, json === true);
  if (json) return output.json(left.map(recordOf));
  if (left.length === 0) {
    if (isWanted) return output.line(`no such messages in ${home}`);
    return output.line(open ? `no open messages in ${home}` : `no messages in ${home} yet`);
  }
  const seen = await seenAt(at, output);
  for (const each of left) for (const line of messageLines(each, seen)) output.line(printable(line));
}

/** A mailbox that cannot be read hides no other message. */
function mailboxOf(at: StoredAt, output: CliOutput): readonly VoicemailRecord[] {
  try {
    return voicemailsOf(at);
  } catch (error) {
    if (!AppError.is(error, 'storage.failed')) throw error;
    output.error(error.message);
    return [];
  }
}

interface Everything {
  readonly limit: number;
  readonly openOnly: boolean;
  readonly voicemails: readonly VoicemailRecord[];
  /** All of them without it. */
  readonly isWanted: ((message: KeptMessage) => boolean) | undefined;
}

/** Open ones first, each part newest first. */
async function everything(
  at: StoredAt,
  { limit, openOnly, voicemails, isWanted }: Everything,
): Promise<readonly Left[]> {
  const part = (which: 'open' | 'done', stored: readonly Left[]): readonly Left[] =>
    [
      ...stored,
      ...voicemails
        .filter(({ heard }) => heard === (which === 'done'))
        .map((voicemail): Left => ({ kind: 'voicemail', voicemail })),
    ].sort((a, b) => takenAtMs(b) - takenAtMs(a));
  if (!hasStorage(at.home))
    return [...part('open', []), ...(openOnly ? [] : part('done', []))].slice(0, limit);
  using storage = openStorage(at, { readOnly: true });
  const wantedOf = async (which: 'open' | 'done') => {
    if (!isWanted) return storage.messages.list(limit, which);
    const all = await storage.messages.list(Number.MAX_SAFE_INTEGER, which);
    return all.filter(isWanted).slice(0, limit);
  };
  const stored = async (which: 'open' | 'done') =>
    part(which, await withEarlier(storage, await wantedOf(which)));
  return [...(await stored('open')), ...(openOnly ? [] : await stored('done'))].slice(0, limit);
}

function wanted({ late, owner, mine }: Pick<ListOptions, 'late' | 'owner' | 'mine'>): Everything['isWanted'] {
  if (late === undefined && owner === undefined && mine === undefined) return undefined;
  const nowMs = systemClock.wallMs();
  return (message) => {
    const { ownerKey, claimedBy, escalatedTo } = message;
    const isOwned = owner === undefined || (ownerKey ?? 'office') === owner;
    const isMine = mine === undefined || [ownerKey, claimedBy, escalatedTo].includes(mine);
    return isOwned && isMine && (late === undefined || isLate(message, nowMs));
  };
}

async function eventsOf(at: StoredAt, left: Left): Promise<readonly MessageEvent[] | undefined> {
  if (left.kind === 'voicemail') return undefined;
  using storage = openStorage(at, { readOnly: true });
  return await storage.messages.events(left.message.id);
}

async function seenAt(at: StoredAt, output: CliOutput) {
  return { home: at.home, timeZone: await officeZone(at, output), nowMs: systemClock.wallMs() };
}

function takenAtMs(left: Left): number {
  return left.kind === 'message' ? left.message.takenAtMs : left.voicemail.takenAtMs;
}

function recordOf(left: Left): object {
  if (left.kind === 'voicemail') return { ...left.voicemail, kind: 'voicemail' };
  return { ...left.message, earlier: left.earlier };
}
