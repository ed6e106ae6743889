import { z } from 'zod';
import type { ToolCall, ToolDefinition } from '../../ports/language-model.ts';
import type { DialogueState } from '../dialogue-state.ts';
import { hoursAnswer } from '../hours-answer.ts';
import { sayGoodbye } from '../topics/goodbye.ts';
import { settle, startMessage } from '../topics/message.ts';
import { toPeople } from '../topics/people.ts';
import { ask } from '../topics/question.ts';
import type { Scene, Step } from '../topics/step.ts';
import { putThrough } from '../topics/transfer.ts';
import { readArguments } from './tool-arguments.ts';

/** What a tool call comes to. */
export type ToolResult =
  /** Goes back to the model. */
  | { readonly type: 'answer'; readonly content: string }
  /** Goes back to the model once; `ask` is said when it fails again. */
  | { readonly type: 'invalid'; readonly content: string; readonly ask: Step }
  /** Ends the turn: the rules have the word. */
  | { readonly type: 'step'; readonly step: Step };

/** The tools of one turn. The model chooses; what happens is done here, from checked arguments. */
export interface Toolbox {
  readonly definitions: readonly ToolDefinition[];
  run(call: ToolCall): ToolResult;
}

interface Tool {
  readonly description: string;
  readonly parameters: z.ZodType;
  /** @throws ZodError for arguments that are not `parameters`. */
  run(args: unknown): ToolResult;
  readonly ask: Step;
}

const NUMBER = /^\+?\d{3,15}$/;

export function createToolbox(scene: Scene, state: DialogueState): Toolbox {
  // By the name that a model writes, which may be any word of JavaScript.
  const tools: ReadonlyMap<string, Tool> = new Map([
    ...transferTool(scene, state),
    ['take_message', takeMessage(scene, state)],
    ['opening_hours', openingHours(scene, state)],
    [
      'connect_to_staff',
      plain('Put the caller through to whoever is free.', () => toPeople(scene, state), ask(scene, state)),
    ],
    [
      'end_call',
      plain(
        'Say goodbye and hang up, when the caller is done.',
        () => sayGoodbye(scene, state),
        ask(scene, state),
      ),
    ],
  ]);
  const definitions = [...tools].map(([name, { description, parameters }]) => ({
    name,
    description,
    parameters: z.toJSONSchema(parameters),
  }));
  return {
    definitions,
    run({ name, argumentsJson }) {
      const tool = tools.get(name);
      if (!tool) return { type: 'invalid', content: 'There is no such tool.', ask: ask(scene, state) };
      try {
        return tool.run(readArguments(argumentsJson));
      } catch (error) {
        if (!(error instanceof z.ZodError) && !(error instanceof SyntaxError)) throw error;
        const fault = error instanceof z.ZodError ? z.prettifyError(error) : 'not JSON';
        return { type: 'invalid', content: `Wrong arguments: ${fault}`, ask: tool.ask };
      }
    },
  };
}

/** No entry without a directory: an enum of nothing would allow nothing and confuse the model. */
function transferTool(scene: Scene, state: DialogueState): readonly (readonly [string, Tool])[] {
  const { people } = scene.office;
  if (people.length === 0) return [];
  const parameters = z.object({ key: z.enum(people.map(({ key }) => key)) });
  const transfer: Tool = {
    description: 'Put the caller through to a person or department of the directory.',
    parameters,
    ask: ask(scene, { ...state, asked: 'which-person', candidates: [] }),
    run(args) {
      const { key } = parameters.parse(args);
      const person = people.find((each) => each.key === key);
      return { type: 'step', step: person ? putThrough(scene, state, person) : ask(scene, state) };
    },
  };
  return [['transfer', transfer]];
}

function takeMessage(scene: Scene, state: DialogueState): Tool {
  const text = z.string().trim().min(1);
  const { people } = scene.office;
  const keys = people.length > 0 ? people.map(({ key }) => key) : ['office'];
  const parameters = z.object({
    name: text.max(80).optional().describe("The caller's name, if it was said."),
    callback_number: text.max(30).optional().describe('Only digits the caller has said.'),
    reason: text.max(1000).optional().describe("In the caller's words, if it was said."),
    for_key: z.enum(keys).optional().describe('Directory key; leave out for the office.'),
  });
  return {
    description: 'Take a message or a request to be called back.',
    parameters,
    ask: startMessage(scene, state, state.draft.forKey),
    run(args) {
      const { name, callback_number, reason, for_key } = parameters.parse(args);
      const number = callback_number?.replace(/[\s().-]/g, '');
      if (number !== undefined && !NUMBER.test(number)) {
        const content = 'Wrong arguments: callback_number is no telephone number. Leave it out.';
        return { type: 'invalid', content, ask: startMessage(scene, state, state.draft.forKey) };
      }
      let next = state;
      if (name !== undefined) next = settle(next, 'name', { name });
      if (number !== undefined) next = settle(next, 'number', { number });
      if (reason !== undefined) next = settle(next, 'reason', { reason });
      return {
        type: 'step',
        step: startMessage(scene, next, people.find(({ key }) => key === for_key)?.key ?? state.draft.forKey),
      };
    },
  };
}

function openingHours(scene: Scene, state: DialogueState): Tool {
  const parameters = z.object({ date: z.iso.date().optional() });
  return {
    description: 'When the office is open on a date (YYYY-MM-DD; today without one).',
    parameters,
    ask: ask(scene, state),
    run(args) {
      const { date = scene.today } = parameters.parse(args);
      const question = {
        unixMs: scene.nowMs,
        day: { type: 'date', date },
        language: state.language,
      } as const;
      return { type: 'answer', content: hoursAnswer(scene.office, question, scene.book) };
    },
  };
}

/** A tool that takes nothing: what a model gives it all the same is no fault. */
function plain(description: string, run: () => Step, ask: Step): Tool {
  return { description, parameters: z.object({}), ask, run: () => ({ type: 'step', step: run() }) };
}
