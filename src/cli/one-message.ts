import type { MessageChange, MessageChanged } from '../ports/message-event.ts';
import type { KeptMessage } from '../ports/message-repository.ts';
import { openStorage } from '../wiring/storage.ts';
import { findLeft, type Left } from './left-messages.ts';
import { officeZone, type StoredAt } from './office-zone.ts';
import { type CliOutput, EXIT } from './output.ts';
import { localTime } from './words.ts';

/** The one that is meant by an id; without one, or with several, it is said and the command fails. */
export async function oneLeft(output: CliOutput, at: StoredAt, id: string): Promise<Left | undefined> {
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

/** The same of what can be worked on with commands. */
export async function oneMessage(
  output: CliOutput,
  at: StoredAt,
  id: string,
): Promise<KeptMessage | undefined> {
  const found = await oneLeft(output, at, id);
  if (found?.kind !== 'voicemail') return found?.message;
  // Asterisk numbers and locks its spool: what it has is deleted by the phone only.
  output.error(
    'this message is in the mailbox of the PBX: listen to it, and delete it, by dialling *98 on one of its phones',
  );
  output.exitCode(EXIT.failure);
  return undefined;
}

export interface Work {
  readonly id: string;
  readonly change: MessageChange;
  /** Such as `done`, as in "message 3f2a is done". */
  readonly becomes: string;
  readonly json: boolean;
}

/** Does something about a message, and says what came of it. */
export async function workOn(
  output: CliOutput,
  at: StoredAt,
  { id, change, becomes, json }: Work,
): Promise<void> {
  const message = await oneMessage(output, at, id);
  if (!message) return;
  using storage = openStorage(at, { readOnly: false });
  const changed = await storage.messages.change(message.id, change);
  const [now = message] = await storage.messages.findByPrefix(message.id);
  const isDone = changed.type === 'changed' || isTheirs(changed, change);
  if (!isDone) output.exitCode(EXIT.failure);
  if (json) return output.json({ changed: changed.type === 'changed', message: now });
  if (changed.type === 'changed') return output.line(`message ${message.id} is ${becomes}`);
  const said = await refusal(changed, { output, at, id: message.id });
  if (isDone) output.line(said);
  else output.error(said);
}

/** Who says twice that a message is theirs, or done, is right both times. */
function isTheirs(changed: MessageChanged, change: MessageChange): boolean {
  if (changed.type !== 'claimed' && changed.type !== 'done') return false;
  if (changed.type === 'done') return change.type === 'done';
  return 'by' in change && changed.by === change.by && change.by !== null;
}

async function refusal(
  changed: MessageChanged,
  { output, at, id }: { readonly output: CliOutput; readonly at: StoredAt; readonly id: string },
): Promise<string> {
  if (changed.type !== 'claimed' && changed.type !== 'done') return `message ${id} is not there any more`;
  const time = localTime(changed.atMs, await officeZone(at, output));
  const was = changed.type === 'done' ? 'done' : 'claimed';
  const further = changed.type === 'claimed' ? '; --take-over takes it all the same' : '';
  return `message ${id} was ${was} by ${changed.by ?? 'somebody'} at ${time}${further}`;
}
