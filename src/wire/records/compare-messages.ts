import type { MessageRecord } from '../../ports/message-repository.ts';

/**
 * What a second message under a known id is. `same`: it was committed before and is committed again, perhaps later, or by
 * the end of a call that did not know of the first. `fuller`: what was known of it when the call seemed to be over is
 * completed by the caller.
 *
 * @throws Error when it is another message: two callers' words must never stand for each other.
 */
export function compareMessages(stored: MessageRecord, added: MessageRecord): 'same' | 'fuller' {
  if (stored.callId === added.callId && added.kind !== stored.kind)
    return added.kind === 'missed-call' ? 'same' : 'fuller';
  const isSame =
    stored.callId === added.callId &&
    TOLD.every((part) => stored[part] === added[part]) &&
    isSameFields(stored, added) &&
    SOUND.every((part) => isSameSound(stored[part], added[part]));
  if (isSame) return 'same';
  throw new Error('another message is stored under this id');
}

const TOLD = ['callerName', 'callbackNumber', 'extension', 'reason', 'forKey', 'urgency'] as const;
const SOUND = ['recording', 'nameRecording'] as const;

function isSameFields(stored: MessageRecord, added: MessageRecord): boolean {
  const { length } = stored.fields;
  return (
    length === added.fields.length &&
    stored.fields.every(
      ({ key, value }, at) => added.fields[at]?.key === key && added.fields[at].value === value,
    )
  );
}

/** Sound that could not be kept, or has been removed since, makes no other message of it. */
function isSameSound(stored: string | null, added: string | null): boolean {
  return stored === added || stored === null || added === null;
}
