import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { systemClock } from '../core/clock.ts';
import type { MessageChange } from '../ports/message-event.ts';
import type { StoredAt } from './office-zone.ts';
import { oneMessage, workOn } from './one-message.ts';
import { type CliOutput, EXIT } from './output.ts';

/** More is no note. */
const LONGEST_NOTE = 2000;

interface WorkOptions {
  readonly as?: string;
  readonly json?: boolean;
}

/** What staff do about messages: each of it is kept with who did it, and when. Works beside a running daemon. */
export function workCommands(output: CliOutput, at: StoredAt): readonly Command[] {
  const work = (name: string, does: string) =>
    new Command(name)
      .description(does)
      .argument('<id>', 'the id of a message, or the beginning of one')
      .option('--as <who>', 'a key of people, or another name; your user on this machine without it', who);
  const json = 'print { changed, message }; times are Unix milliseconds';
  const claim = work('claim', 'take a message on: nobody else has to')
    .option('--take-over', 'also when somebody else has it')
    .option('--undo', 'nobody has it')
    .option('--json', json)
    .action((id: string, options: WorkOptions & { takeOver?: true; undo?: true }) => {
      const { takeOver = false, undo = false } = options;
      const change: MessageChange = undo
        ? { type: 'reopen', ...by(options) }
        : { type: 'claim', ...by(options), takeOver };
      const becomes = undo ? 'nobody’s again' : `with ${change.by ?? 'you'}`;
      return workOn(output, at, { id, change, becomes, json: options.json === true });
    });
  const done = work('done', 'say that a message is dealt with')
    .option('--undo', 'it is open again, and nobody’s')
    .option('--json', json)
    .action((id: string, { undo = false, ...options }: WorkOptions & { undo?: boolean }) => {
      const change: MessageChange = { type: undo ? 'reopen' : 'done', ...by(options) };
      const becomes = undo ? 'open again' : 'done';
      return workOn(output, at, { id, change, becomes, json: options.json === true });
    });
  const note = work('note', 'write something down about a message, for whoever reads it next')
    .argument('<text>', 'what to write down', noteText)
    .option('--json', json)
    .action((id: string, text: string, options: WorkOptions) => {
      const change: MessageChange = { type: 'note', ...by(options), text };
      return workOn(output, at, { id, change, becomes: 'noted', json: options.json === true });
    });
  const resend = work('resend', 'deliver a message once more, by mail or to your program')
    .option('--json', json)
    .action(async (id: string, options: WorkOptions) => {
      const message = await oneMessage(output, at, id);
      if (!message) return;
      if (await deliversNothing(at)) {
        output.error('nothing is delivered: the configuration has neither mail nor webhooks');
        return output.exitCode(EXIT.failure);
      }
      const because = `again-${randomUUID()}`;
      const change: MessageChange = { type: 'resend', ...by(options), because };
      await workOn(output, at, {
        id: message.id,
        change,
        becomes: 'delivered again as soon as that can be done',
        json: options.json === true,
      });
    });
  return [claim, done, note, resend];
}

function by({ as }: WorkOptions): { readonly by: string | null; readonly atMs: number } {
  return { by: as ?? whoIsHere(), atMs: systemClock.wallMs() };
}

/** Null for an id without a name, as in a container. */
function whoIsHere(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}

function who(text: string): string {
  const name = text.trim();
  if (name === '' || name.length > 60)
    throw new InvalidArgumentError('expected a name of at most 60 letters');
  return name;
}

function noteText(text: string): string {
  const note = text.trim();
  if (note === '' || note.length > LONGEST_NOTE)
    throw new InvalidArgumentError(`expected 1 to ${LONGEST_NOTE} letters`);
  return note;
}

/** Where the configuration cannot be read, as by a user who has not its keys, the daemon knows. */
async function deliversNothing({ configFile, env }: StoredAt): Promise<boolean> {
  const { loadConfig } = await import('../config/load.ts');
  const config = await loadConfig(configFile, env).catch(() => undefined);
  return config?.office.delivers === false;
}
