import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene } from '../../topic.ts';
import { nameOf } from '../../turn/name-of.ts';
import { messageDraft, NAME_NOT_UNDERSTOOD } from './draft.ts';
import { fieldSentences, wordsOf } from './fields.ts';

/** The message as it is read back. */
export function readBackOf(scene: Scene, state: DialogueState): string {
  const { book, office, channel } = scene;
  const { name, number, extension, reason, recording, forKey, urgent } = messageDraft.of(state);
  const put = (digits: string | null) =>
    digits === null ? null : channel.number(digits, book.plus, office.country);
  const message = book.readBack({
    name: name === NAME_NOT_UNDERSTOOD ? null : name,
    number: put(number),
    extension: put(extension),
    reason,
    recorded: recording !== null,
    forName: nameOf(office, forKey),
  });
  const marked = urgent ? [wordsOf(scene).urgent] : [];
  return [message, ...fieldSentences(scene, state), ...marked].join(' ');
}
