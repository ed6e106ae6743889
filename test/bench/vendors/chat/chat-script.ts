import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ChatReply, ChatRequest } from '../../../support/serve-openai.ts';

const scriptFile = z.strictObject({
  /** The first whose pattern is found in the caller's words, whatever their case. */
  replies: z.array(
    z.union([
      z.strictObject({ when: z.string(), say: z.string() }),
      z.strictObject({
        when: z.string(),
        tool: z.strictObject({ name: z.string(), arguments: z.record(z.string(), z.string()) }),
      }),
    ]),
  ),
  otherwise: z.string(),
  /** `{answer}` is what the tool has answered. */
  afterTool: z.string(),
});

export interface ScriptedReply extends ChatReply {
  /** The words that were answered: the caller's, or a tool's. */
  readonly to: string;
}

export type ChatScript = (request: ChatRequest) => ScriptedReply;

/** A model that knows a table by heart. */
export function readChatScript(file = join(import.meta.dirname, 'chat-script.json')): ChatScript {
  const { replies, otherwise, afterTool } = scriptFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const table = replies.map((reply) => ({ ...reply, pattern: new RegExp(reply.when, 'i') }));
  let calls = 0;

  return ({ messages = [], tools = [] }) => {
    const last = messages.at(-1);
    const to = typeof last?.content === 'string' ? last.content : '';
    if (last?.role === 'tool') return { to, text: afterTool.replace('{answer}', () => to) };
    const found = table.find(({ pattern }) => pattern.test(to));
    if (found && 'say' in found) return { to, text: found.say };
    // A tool that is not offered cannot be called.
    if (!found || !offers(tools, found.tool.name)) return { to, text: otherwise };
    const { name, arguments: args } = found.tool;
    calls += 1;
    return { to, toolCalls: [{ id: `call_bench_${calls}`, name, argumentsJson: JSON.stringify(args) }] };
  };
}

function offers(tools: readonly unknown[], name: string): boolean {
  return tools.some((tool) => toolOffer.safeParse(tool).data?.function.name === name);
}

const toolOffer = z.object({ function: z.object({ name: z.string() }) });
