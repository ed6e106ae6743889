import { userInfo } from 'node:os';
import { Command } from 'commander';
import { systemClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import type { VoicemailRecord } from '../ports/mailbox.ts';
import { voicemailsOf } from '../wiring/mailbox.ts';
import { hasStorage, openStorage } from '../wiring/storage.ts';
import { parseLimit } from './calls.ts';
import { findLeft, type Left, messageLines, soundOf, withEarlier } from './left-messages.ts';
import { listNothing } from './no-database.ts';
import { officeZone, type StoredAt } from './office-zone.ts';
import { type CliOutput, EXIT } from './output.ts';
import { type PlaySound, playSound } from './play-sound.ts';
import { printable } from './words.ts';

interface ListOptions {
  readonly limit: number;
  readonly open?: true;
  readonly all?: true;
  readonly json?: true;
}

/** `messages`: what callers asked to be passed on. Reads, and marks as done, beside a running daemon. */
export function messagesCommand(output: CliOutput, at: StoredAt, play: PlaySound = playSound): Command {
  const list = new Command('list')
    .description(
      'messages, missed calls and what callers said to the mailbox: open ones first, then newest first',
    )
    .option('--limit <n>', 'how many', parseLimit, 20)
    .option('--open', 'only those that nobody has dealt with')
    .option('--all', 'all there are')
    .option('--json', 'print the records; times are Unix milliseconds')
    .action((options: ListOptions) => printList(output, at, options));
  const show = new Command('show')
    .description('one message')
    .argument('<id>', 'the id of a message, or the beginning of one')
    .option('--json', 'print the record; times are Unix milliseconds')
    .action(async (id: string, { json = false }: { json?: boolean }) => {
      const found = await only(output, at, id);
      if (!found) return;
      if (json) return output.json(recordOf(found));
      const timeZone = await officeZone(at, output);
      for (const line of messageLines(found, { home: at.home, timeZone })) output.line(printable(line));
    });
  const playIt = new Command('play')
    .description('the sound of one message, by this machine’s loudspeaker where it has one')
    .argument('<id>', 'the id of a message, or the beginning of one')
    .action(async (id: string) => {
      const found = await only(output, at, id);
      if (!found) return;
      const file = soundOf(at.home, found);
      if (file !== undefined) return play(file, output);
      output.error('this message has no sound: its words are all that was kept');
      output.exitCode(EXIT.failure);
    });
  const done = new Command('done')
    .description('say that a message is dealt with')
    .argument('<id>', 'the id of a message, or the beginning of one')
    .option('--undo', 'it is open again')
    .action((id: string, { undo = false }: { undo?: boolean }) => markDone(output, at, { id, undo }));
  return [list, show, playIt, done].reduce(
    (command, each) => command.addCommand(each),
    new Command('messages').description('messages that callers left'),
  );
}

async function printList(
  output: CliOutput,
  at: StoredAt,
  { limit, open, all, json }: ListOptions,
): Promise<void> {
  const { home } = at;
  const most = all ? Number.MAX_SAFE_INTEGER : limit;
  const left = await everything(at, {
    limit: most,
    openOnly: open === true,
    voicemails: mailboxOf(at, output),
  });
  if (left.length === 0 && !hasStorage(home)) return listNothing(home, output, json === true);
  if (json) return output.json(left.map(recordOf));
  if (left.length === 0) {
    return output.line(open ? `no open messages in ${home}` : `no messages in ${home} yet`);
  }
  const timeZone = await officeZone(at, output);
  for (const each of left)
    for (const line of messageLines(each, { home, timeZone })) output.line(printable(line));
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
}

/** Open ones first, each part newest first. */
async function everything(
  at: StoredAt,
  { limit, openOnly, voicemails }: Everything,
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
  const stored = async (which: 'open' | 'done') =>
    part(which, await withEarlier(storage, await storage.messages.list(limit, which)));
  return [...(await stored('open')), ...(openOnly ? [] : await stored('done'))].slice(0, limit);
}

function takenAtMs(left: Left): number {
  return left.kind === 'message' ? left.message.takenAtMs : left.voicemail.takenAtMs;
}

function recordOf(left: Left): object {
  if (left.kind === 'voicemail') return { ...left.voicemail, kind: 'voicemail' };
  return { ...left.message, earlier: left.earlier };
}

/** The one message that is meant; without one, or with several, it is said and the command fails. */
async function only(output: CliOutput, at: StoredAt, id: string): Promise<Left | undefined> {
  const found = await findLeft(at, id);
  const [first] = found;
  if (first && found.length === 1) return first;
  const ids = found.map((left) => `  ${left.kind === 'message' ? left.message.id : left.voicemail.id}`);
  output.error(
    first
      ? [`${found.length} messages begin with ${id}:`, ...ids].join('\n')
      : `no message in ${at.home} begins with ${id}`,
  );
  output.exitCode(EXIT.failure);
  return undefined;
}

async function markDone(
  output: CliOutput,
  at: StoredAt,
  { id, undo }: { readonly id: string; readonly undo: boolean },
): Promise<void> {
  const found = await only(output, at, id);
  if (!found) return;
  if (found.kind === 'voicemail') {
    // Asterisk numbers and locks its spool: what it has is deleted by the phone only.
    output.error(
      'this message is in the mailbox of the PBX: listen to it, and delete it, by dialling *98 on one of its phones',
    );
    output.exitCode(EXIT.failure);
    return;
  }
  using storage = openStorage(at, { readOnly: false });
  const done = undo ? null : { atMs: systemClock.wallMs(), by: whoIsHere() };
  await storage.messages.setDone(found.message.id, done);
  output.line(`message ${found.message.id} is ${undo ? 'open again' : 'done'}`);
}

/** Null for an id without a name, as in a container. */
function whoIsHere(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}
