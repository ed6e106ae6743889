import { z } from 'zod';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Tool } from '../../topic.ts';
import { messageDraft } from './draft.ts';
import { settle, startMessage } from './parts.ts';

const NUMBER = /^\+?\d{3,15}$/;

/** A model that takes a message fills in what it knows; the rules ask for the rest, read back, and keep. */
export function takeMessageTool(scene: Scene, state: DialogueState): Tool {
  const text = z.string().trim().min(1);
  const { people } = scene.office;
  const { forKey } = messageDraft.of(state);
  const keys = people.length > 0 ? people.map(({ key }) => key) : ['office'];
  const parameters = z.object({
    name: text.max(80).optional().describe("The caller's name, if it was said."),
    callback_number: text.max(30).optional().describe('Only digits the caller has said.'),
    reason: text.max(1000).optional().describe("In the caller's words, if it was said."),
    for_key: z.enum(keys).optional().describe('Directory key; leave out for the office.'),
  });
  return {
    name: 'take_message',
    description: 'Take a message or a request to be called back.',
    parameters,
    ask: startMessage(scene, state, forKey),
    run(args) {
      const { name, callback_number, reason, for_key } = parameters.parse(args);
      const number = callback_number?.replace(/[\s().-]/g, '');
      if (number !== undefined && !NUMBER.test(number)) {
        const content = 'Wrong arguments: callback_number is no telephone number. Leave it out.';
        return { type: 'invalid', content, ask: startMessage(scene, state, forKey) };
      }
      let next = state;
      if (name !== undefined) next = settle(next, 'name', { name });
      if (number !== undefined) next = settle(next, 'number', { number });
      if (reason !== undefined) next = settle(next, 'reason', { reason });
      const named = people.find(({ key }) => key === for_key)?.key;
      return { type: 'step', step: startMessage(scene, next, named ?? forKey) };
    },
  };
}
