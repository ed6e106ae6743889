import type { CallEntry } from '../../ports/call-entry.ts';
import type { Entry } from '../../ports/store.ts';

/** Somebody is told of it, so it survives a power cut; other entries survive the end of the process. */
export function isCommand(entry: Entry): entry is Exclude<Entry, CallEntry> {
  return entry.type === 'keep-message' || entry.type === 'enqueue' || entry.type === 'note-failure';
}
