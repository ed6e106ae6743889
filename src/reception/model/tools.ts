import { z } from 'zod';
import type { ToolCall, ToolDefinition } from '../../ports/language-model.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Tool, ToolResult } from '../tool.ts';
import type { Scene, Step } from '../topic.ts';
import { sayGoodbye } from '../turn/goodbye.ts';
import { toPeople } from '../turn/people.ts';
import { ask } from '../turn/question.ts';
import { readArguments } from './tool-arguments.ts';

/** The tools of one turn. The model chooses; what happens is done here, from checked arguments. */
export interface Toolbox {
  readonly definitions: readonly ToolDefinition[];
  /** @throws AppError when a tool could not find out what it was asked for. */
  run(call: ToolCall, signal: AbortSignal): Promise<ToolResult<Step>>;
}

/** @param isTold Whether the caller has said what stands in an argument. */
export function createToolbox(
  scene: Scene,
  state: DialogueState,
  isTold: (text: string) => boolean = () => true,
): Toolbox {
  const all = [
    ...scene.topics.list.flatMap((topic) => topic.tools?.(scene, state) ?? []),
    ...ofHouse(scene, state),
  ];
  // By the name that a model writes, which may be any word of JavaScript.
  const tools: ReadonlyMap<string, Tool<Step>> = new Map(all.map((tool) => [tool.name, tool]));
  const definitions = all.map(({ name, description, parameters }) => ({
    name,
    description,
    parameters: z.toJSONSchema(parameters),
  }));
  return {
    definitions,
    async run({ name, argumentsJson }, signal) {
      const tool = tools.get(name);
      if (!tool) return { type: 'invalid', content: 'There is no such tool.', ask: ask(scene, state) };
      try {
        const args = readArguments(argumentsJson);
        return await tool.run(withoutInvented(args, tool.ofCaller ?? [], isTold), signal);
      } catch (error) {
        if (!(error instanceof z.ZodError) && !(error instanceof SyntaxError)) throw error;
        const fault = error instanceof z.ZodError ? z.prettifyError(error) : 'not JSON';
        return { type: 'invalid', content: `Wrong arguments: ${fault}`, ask: tool.ask };
      }
    },
  };
}

function withoutInvented(
  args: Readonly<Record<string, unknown>>,
  ofCaller: readonly string[],
  isTold: (text: string) => boolean,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(args).filter(
      ([key, value]) => !ofCaller.includes(key) || typeof value !== 'string' || isTold(value),
    ),
  );
}

function ofHouse(scene: Scene, state: DialogueState): readonly Tool<Step>[] {
  const plain = (name: string, description: string, step: () => Step): Tool<Step> => ({
    name,
    description,
    // What a model gives a tool that takes nothing is no fault.
    parameters: z.object({}),
    ask: ask(scene, state),
    run: () => ({ type: 'step', step: step() }),
  });
  return [
    plain('connect_to_staff', 'Put the caller through to whoever is free.', () => toPeople(scene, state)),
    plain('end_call', 'Say goodbye and hang up, when the caller is done.', () => sayGoodbye(scene, state)),
  ];
}
