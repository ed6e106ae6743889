import { heldBack } from '../../desk/held-back.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step, Words } from '../../topic.ts';
import { nameOf } from '../../turn/name-of.ts';
import { ask } from '../../turn/question.ts';
import { messageDraft } from './draft.ts';
import { startMessage } from './parts.ts';

/** "Would you like to leave a message, or speak to somebody else?" */
export function offerMessage(
  scene: Scene,
  state: DialogueState,
  forKey: string | null,
  ...first: readonly string[]
): Step {
  return ask(scene, { ...messageDraft.with(state, { forKey }), asked: 'message-offer' }, ...first);
}

/** Somebody else is offered only where somebody may be there. */
export function offerText(scene: Scene, state: DialogueState): string {
  const { book, office, channel } = scene;
  const name = nameOf(office, messageDraft.of(state).forKey);
  const isNobodyThere = heldBack(scene, { storageFailed: false }, null) !== undefined;
  return channel.canPutThrough && !isNobodyThere ? book.messageOrOther(name) : book.offerMessage(name);
}

export function hearOffer(scene: Scene, state: DialogueState, { text, intent }: Words): Step | undefined {
  const { type } = intent;
  if (type === 'transfer' || type === 'message' || type === 'refusal') return undefined;
  const said = scene.readers.leansYesNo(text);
  if (said === 'yes') return acceptOffer(scene, state);
  return said === 'no' ? declineOffer(scene, state) : undefined;
}

export function acceptOffer(scene: Scene, state: DialogueState): Step {
  return startMessage(scene, state, messageDraft.of(state).forKey);
}

/** No message: a mailbox is offered to who could not reach somebody that has one, and then nothing more. */
export function declineOffer(scene: Scene, state: DialogueState): Step {
  const { forKey } = messageDraft.of(state);
  const person = scene.office.people.find(({ key }) => key === forKey);
  if (person?.voicemail !== undefined && scene.channel.canPutThrough) {
    const without = messageDraft.with(messageDraft.without(state), { forKey });
    return ask(scene, { ...without, asked: 'voicemail-offer' });
  }
  return ask(scene, { ...messageDraft.without(state), asked: 'anything-else' });
}
