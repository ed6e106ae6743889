import { z } from 'zod';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Tool } from '../../tool.ts';
import type { Scene, Step } from '../../topic.ts';
import { ask } from '../../turn/question.ts';
import { settle } from '../message/parts.ts';
import { askAmong, putThrough } from './put-through.ts';
import { voicemailOf } from './voicemail.ts';

/** A model chooses among the keys of the directory; the rules ask for what the person has to be told, and ring. */
export function transferTool(scene: Scene, state: DialogueState): Tool<Step> {
  const { people } = scene.office;
  const text = z.string().trim().min(1);
  // An enum of nothing would allow nothing and confuse the model: an office without people has no such tool.
  const parameters = z.object({
    key: z.enum(people.map(({ key }) => key)),
    caller_name: text.max(80).optional().describe("The caller's name, if it was said."),
    reason: text.max(1000).optional().describe("In the caller's words, if it was said."),
    voicemail: z.boolean().optional().describe('True only if the caller asks for the voicemail.'),
  });
  return {
    name: 'transfer',
    description: 'Put the caller through to a person or department of the directory.',
    parameters,
    ofCaller: ['caller_name', 'reason'],
    ask: askAmong(scene, state, 'which-person', []),
    run(args) {
      const { key, caller_name: name, reason, voicemail } = parameters.parse(args);
      const person = people.find((each) => each.key === key);
      if (!person) return { type: 'step', step: ask(scene, state) };
      let told = state;
      if (person.transfer === 'consult' && name !== undefined) told = settle(told, 'name', { name });
      if (person.transfer === 'consult' && reason !== undefined) told = settle(told, 'reason', { reason });
      const step: Step = voicemail ? voicemailOf(scene, state, person) : putThrough(scene, told, person);
      return { type: 'step', step };
    },
  };
}
