import type OpenAI from 'openai';
import { AppError } from '../../../core/errors.ts';
import type { ToolCall } from '../../../ports/language-model.ts';

type Delta = OpenAI.ChatCompletionChunk.Choice.Delta.ToolCall;

export interface ToolCallJoiner {
  add(deltas: readonly Delta[]): void;
  /** In order of index. @throws AppError `provider.protocol` for a call without a name. */
  joined(): readonly ToolCall[];
}

/** Joins the fragments of tool calls by their index; id and name come with the first fragment. */
export function createToolCallJoiner(): ToolCallJoiner {
  const calls = new Map<number, ToolCall>();
  return {
    add(deltas) {
      for (const { index, id, function: part } of deltas) {
        // Servers that send whole calls leave the index out.
        const at = index ?? calls.size;
        const before = calls.get(at) ?? { id: '', name: '', argumentsJson: '' };
        calls.set(at, {
          id: before.id || (id ?? ''),
          name: before.name || (part?.name ?? ''),
          argumentsJson: before.argumentsJson + (part?.arguments ?? ''),
        });
      }
    },
    joined() {
      return [...calls.entries()]
        .toSorted(([a], [b]) => a - b)
        .map(([index, call]) => {
          if (!call.name) throw new AppError('provider.protocol', 'openai: a tool call without a name');
          return { ...call, id: call.id || `call_${index}` };
        });
    },
  };
}
