import type { CallEntry } from '../../ports/call-entry.ts';
import type { Command } from '../../ports/commands.ts';
import type { Entry } from '../../ports/store.ts';

const COMMANDS: ReadonlySet<Entry['type']> = new Set<Command['type']>([
  'keep-message',
  'enqueue',
  'note-failure',
  'drop-sound',
]);

/** Somebody is told of it, so it survives a power cut; other entries survive the end of the process. */
export function isCommand(entry: Entry): entry is Exclude<Entry, CallEntry> {
  return COMMANDS.has(entry.type);
}
