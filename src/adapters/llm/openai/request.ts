import type OpenAI from 'openai';
import type { ChatMessage, ModelRequest, ToolCall } from '../../../ports/language-model.ts';
import type { OpenAiConfig } from './config.ts';

type Settings = Pick<OpenAiConfig, 'model' | 'reasoningEffort' | 'toolChoice' | 'extraBody'>;

/** The body of one streamed chat completion. What is not set is not sent: servers refuse what they do not know. */
export function toRequest(
  { messages, tools }: ModelRequest,
  { model, reasoningEffort, toolChoice, extraBody }: Settings,
) {
  return {
    model,
    stream: true,
    stream_options: { include_usage: true },
    messages: messages.map(toMessage),
    ...(reasoningEffort === undefined ? {} : { reasoning_effort: reasoningEffort }),
    // An empty list is refused, and so is a choice among none.
    ...(tools.length > 0
      ? {
          tools: tools.map((tool) => ({ type: 'function', function: { ...tool } }) as const),
          ...(toolChoice === undefined ? {} : { tool_choice: toolChoice }),
        }
      : {}),
    ...extraBody,
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
