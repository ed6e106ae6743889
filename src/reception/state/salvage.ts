import type { MessageRecord } from '../../ports/message-repository.ts';
import type { StoredState } from './stored-state.ts';

/** What of a message a state of any version may hold under these names. */
export type Salvaged = Pick<
  MessageRecord,
  'callerName' | 'callbackNumber' | 'extension' | 'reason' | 'recording' | 'nameRecording'
>;

/** A damaged text may hold anything. */
const MAX_CHARS = 1000;

/**
 * What a state that cannot be read holds of a message, for people to read: nothing that a caller told is lost because
 * another version wrote it. Undefined when there is nothing.
 */
export function salvage({ conversation, visit }: StoredState): Salvaged | undefined {
  const text = [conversation, visit].join('\n');
  const found: Salvaged = {
    callerName: field(text, 'name'),
    callbackNumber: field(text, 'number'),
    extension: field(text, 'extension'),
    reason: field(text, 'reason'),
    recording: field(text, 'recording'),
    nameRecording: field(text, 'nameRecording'),
  };
  return Object.values(found).some((value) => value !== null) ? found : undefined;
}

/** The first text under a name, in JSON that may be cut off. */
function field(json: string, name: string): string | null {
  const [, value] = new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.){1,${MAX_CHARS}}")`).exec(json) ?? [];
  if (value === undefined) return null;
  try {
    return String(JSON.parse(value));
  } catch {
    return null;
  }
}
