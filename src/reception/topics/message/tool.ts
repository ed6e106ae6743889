import { z } from 'zod';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Tool } from '../../tool.ts';
import type { Scene, Step } from '../../topic.ts';
import { messageDraft } from './draft.ts';
import { fieldQuestion, fieldsOf, settleField } from './fields.ts';
import { settle, startMessage } from './parts.ts';
import { marked } from './urgency.ts';

const NUMBER = /^\+?\d{3,15}$/;

/** A model that takes a message fills in what it knows; the rules ask for the rest, read back, and keep. */
export function takeMessageTool(scene: Scene, state: DialogueState): Tool<Step> {
  const text = z.string().trim().min(1);
  const { people } = scene.office;
  const { forKey } = messageDraft.of(state);
  const keys = people.length > 0 ? people.map(({ key }) => key) : ['office'];
  const isoDate = z.iso.date().refine((date) => date <= scene.today, 'expected a day that has been');
  const fields = Object.fromEntries(
    fieldsOf(scene).map((field) => [
      field.key,
      (field.about === 'dateOfBirth' ? isoDate : text.max(200))
        .optional()
        .describe(fieldQuestion(scene, field)),
    ]),
  );
  const parameters = z.object({
    name: text.max(80).optional().describe("The caller's name, if it was said."),
    callback_number: text.max(30).optional().describe('Only digits the caller has said.'),
    reason: text.max(1000).optional().describe("In the caller's words, if it was said."),
    for_key: z.enum(keys).optional().describe('Directory key; leave out for the office.'),
    urgent: z.boolean().optional().describe('Only when the caller says that it is urgent.'),
  });
  // An office that asks for nothing more has an argument less: models fill in what there is.
  const asked = parameters.extend({
    fields: z.object(fields).optional().describe('Only what the caller has said.'),
  });
  return {
    name: 'take_message',
    description: 'Take a message or a request to be called back.',
    parameters: Object.keys(fields).length > 0 ? asked : parameters,
    ofCaller: ['name', 'callback_number', 'reason'],
    ask: startMessage(scene, state, forKey),
    run(args) {
      const { callback_number, for_key, ...told } = asked.parse(args);
      const number = callback_number?.replace(/[\s().-]/g, '');
      if (number !== undefined && !NUMBER.test(number)) {
        const content = 'Wrong arguments: callback_number is no telephone number. Leave it out.';
        return { type: 'invalid', content, ask: startMessage(scene, state, forKey) };
      }
      const next = withTold(scene, state, { ...told, number });
      const named = people.find(({ key }) => key === for_key)?.key;
      return { type: 'step', step: startMessage(scene, next, named ?? forKey) };
    },
  };
}

interface ToldByModel {
  readonly name?: string | undefined;
  readonly number?: string | undefined;
  readonly reason?: string | undefined;
  readonly urgent?: boolean | undefined;
  readonly fields?: Readonly<Record<string, string | undefined>> | undefined;
}

function withTold(
  scene: Scene,
  state: DialogueState,
  { name, number, reason, urgent, fields = {} }: ToldByModel,
): DialogueState {
  let next = state;
  if (name !== undefined) next = settle(next, 'name', { name });
  if (number !== undefined) next = settle(next, 'number', { number });
  if (reason !== undefined) next = settle(next, 'reason', { reason });
  // Only callers say that something is not urgent after all.
  if (urgent === true) next = marked(scene, next, true);
  for (const [key, value] of Object.entries(fields))
    if (value !== undefined) next = settleField(next, key, value);
  return next;
}
