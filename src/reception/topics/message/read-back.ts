import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene } from '../../topic.ts';
import { nameOf } from '../../turn/name-of.ts';
import { messageDraft, NAME_NOT_UNDERSTOOD } from './draft.ts';

/** The message as it is read back. */
export function readBackOf({ book, office, channel }: Scene, state: DialogueState): string {
  const { name, number, extension, reason, recording, forKey } = messageDraft.of(state);
  const put = (digits: string | null) => (digits === null ? null : channel.number(digits, book.plus));
  return book.readBack({
    name: name === NAME_NOT_UNDERSTOOD ? null : name,
    number: put(number),
    extension: put(extension),
    reason,
    recorded: recording !== null,
    forName: nameOf(office, forKey),
  });
}
