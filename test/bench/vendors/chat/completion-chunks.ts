import type { ToolCall } from '../../../../src/ports/language-model.ts';
import type { ChatReply, ChatRequest } from '../../../support/serve-openai.ts';

/** A streamed completion: one event a token, and what closes it. */
export interface Completion {
  readonly tokens: readonly string[];
  readonly end: string;
}

/** Server-sent events of a chat completion: https://platform.openai.com/docs/api-reference/chat-streaming */
export function completionChunks({ text = '', toolCalls = [] }: ChatReply, body: ChatRequest): Completion {
  const chunk = (rest: object) => `data: ${JSON.stringify({ ...head(body), ...rest })}\n\n`;
  const choice = (delta: object, finish: string | null = null) =>
    chunk({ choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }] });
  const deltas = [
    ...tokensOf([text].flat().join('')).map((content) => ({ content })),
    ...toolCalls.flatMap(callDeltas).map((delta) => ({ tool_calls: [delta] })),
  ];
  const counts = { prompt_tokens: 400, completion_tokens: deltas.length, total_tokens: 400 + deltas.length };
  // The role rides on the first token: alone it would leave before the first token's time.
  const role = { role: 'assistant', refusal: null };
  return {
    tokens: deltas.map((delta, index) => choice(index === 0 ? { ...role, ...delta } : delta)),
    end: [
      choice({}, toolCalls.length > 0 ? 'tool_calls' : 'stop'),
      body.stream_options?.include_usage ? chunk({ choices: [], usage: counts }) : '',
      'data: [DONE]\n\n',
    ].join(''),
  };
}

/** About the pieces of a real tokeniser: short words whole, long ones in two, marks alone. */
function tokensOf(text: string): readonly string[] {
  return text.match(/\s*[\p{L}\p{N}']{1,7}|\s*\S/gu) ?? [];
}

/** The name first, then the arguments in fragments that respect nothing. */
function callDeltas({ id, name, argumentsJson }: ToolCall, index: number): object[] {
  const fragments = argumentsJson.match(/[\s\S]{1,5}/g) ?? [];
  return [
    { index, id, type: 'function', function: { name, arguments: '' } },
    ...fragments.map((fragment) => ({ index, function: { arguments: fragment } })),
  ];
}

function head({ model }: ChatRequest) {
  return {
    id: 'chatcmpl-bench',
    object: 'chat.completion.chunk',
    created: 1_760_000_000,
    model,
    usage: null,
  };
}
