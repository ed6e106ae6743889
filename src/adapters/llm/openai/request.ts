import type OpenAI from 'openai';
import type { ChatMessage, ModelRequest, ToolCall } from '../../../ports/language-model.ts';

/** The body of one streamed chat completion. */
export function toRequest({ messages, tools }: ModelRequest, model: string) {
  return {
    model,
    stream: true,
    stream_options: { include_usage: true },
    messages: messages.map(toMessage),
    // An empty list is refused.
    ...(tools.length > 0
      ? { tools: tools.map((tool) => ({ type: 'function', function: { ...tool } }) as const) }
      : {}),
  } satisfies OpenAI.ChatCompletionCreateParamsStreaming;
}

function toMessage(message: ChatMessage): OpenAI.ChatCompletionMessageParam {
  switch (message.role) {
    case 'system':
    case 'user':
      return { role: message.role, content: message.content };
    case 'tool':
      return { role: 'tool', tool_call_id: message.toolCallId, content: message.content };
    case 'assistant':
      // With tool calls, empty content is null: some compatible servers refuse an empty string.
      return message.toolCalls?.length
        ? { role: 'assistant', content: message.content || null, tool_calls: message.toolCalls.map(toCall) }
        : { role: 'assistant', content: message.content };
  }
}

function toCall({ id, name, argumentsJson }: ToolCall) {
  return { id, type: 'function', function: { name, arguments: argumentsJson } } as const;
}
