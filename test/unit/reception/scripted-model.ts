import assert from 'node:assert/strict';
import type { LanguageModel, ModelPart, ModelRequest } from '../../../src/ports/language-model.ts';
import { createModelReceptionist } from '../../../src/reception/model-receptionist.ts';
import type { CallOptions } from './desk.ts';

type Line = string | { readonly tool: string; readonly args?: unknown };

/** A model that answers each request with the next of its replies, and keeps what it was asked. */
export function scripted(
  ...replies: readonly (readonly Line[])[]
): LanguageModel & { readonly requests: ModelRequest[] } {
  const requests: ModelRequest[] = [];
  return {
    label: 'scripted/test',
    requests,
    async warm() {},
    async *reply(request, signal): AsyncGenerator<ModelPart> {
      const lines = replies[requests.length] ?? assert.fail('the model is asked too often');
      requests.push(request);
      for (const [index, line] of lines.entries()) {
        if (signal.aborted) return;
        yield typeof line === 'string' ? { type: 'text-delta', text: line } : toolCall(line, index);
      }
      yield { type: 'end', inputTokens: 1, outputTokens: 1 };
    },
  };
}

function toolCall({ tool, args = {} }: Exclude<Line, string>, index: number): ModelPart {
  const argumentsJson = typeof args === 'string' ? args : JSON.stringify(args);
  return { type: 'tool-call', call: { id: `t${index}`, name: tool, argumentsJson } };
}

export function withModel(model: LanguageModel, options: CallOptions = {}): CallOptions {
  return { ...options, receptionist: (desk) => createModelReceptionist({ ...desk, model }) };
}
