import { AppError } from '../../../core/errors.ts';

/** A fragment of a tool call as the server sent it; what it left out is empty. */
export interface CallFragment {
  readonly index: number | undefined;
  readonly id: string;
  readonly name: string;
  readonly argumentsJson: string;
}

export interface Chunk {
  /** False for pings, usage and whatever else is no part of the reply. */
  readonly isReply: boolean;
  readonly text: string;
  readonly fragments: readonly CallFragment[];
  readonly finished: boolean;
  readonly usage: Usage | undefined;
}

export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/**
 * One event of the stream. Compatible servers are not bound by the vendor's types, and more than these forms is not
 * guessed at.
 *
 * @throws AppError `provider.protocol` when choices, text or tool calls are in no form that is known.
 */
export function readChunk(event: unknown): Chunk {
  if (!isRecord(event)) return NO_REPLY;
  const { choices, usage } = event;
  const [first] = listOf(choices);
  if (first === null) throw unknownForm();
  const { delta, message, finish_reason: finish } = recordOf(first);
  // A server that does not stream sends the whole reply as a message.
  const { content, tool_calls: calls } = recordOf(delta ?? message);
  return {
    isReply: isGiven(choices),
    text: textOf(content),
    fragments: listOf(calls).map(toFragment),
    // Some servers send an empty reason with each chunk.
    finished: typeof finish === 'string' && finish !== '',
    usage: usageOf(usage),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const NO_REPLY: Chunk = { isReply: false, text: '', fragments: [], finished: false, usage: undefined };

/** A string, null, or parts; a part of a kind that is not text, such as a thought, is left out. */
function textOf(content: unknown): string {
  if (Array.isArray(content)) return content.map(textOf).join('');
  if (!isRecord(content)) return stringOf(content);
  const { type, text } = content;
  if (!isGiven(type) && !isGiven(text)) throw unknownForm();
  return /think|reason/i.test(stringOf(type)) ? '' : stringOf(text);
}

function toFragment(call: unknown): CallFragment {
  if (!isRecord(call)) throw unknownForm();
  const { index, id } = call;
  const { name, arguments: args } = recordOf(call['function']);
  return {
    index: typeof index === 'number' ? index : undefined,
    id: stringOf(id),
    name: stringOf(name),
    argumentsJson: isRecord(args) ? JSON.stringify(args) : stringOf(args),
  };
}

/** What is counted in another form is not counted. */
function usageOf(usage: unknown): Usage | undefined {
  if (!isRecord(usage)) return undefined;
  const { prompt_tokens: input, completion_tokens: output } = usage;
  return { inputTokens: countOf(input), outputTokens: countOf(output) };
}

function countOf(tokens: unknown): number {
  return typeof tokens === 'number' && Number.isInteger(tokens) && tokens >= 0 ? tokens : 0;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function stringOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isGiven(value)) throw unknownForm();
  return '';
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isGiven(value)) throw unknownForm();
  return [];
}

function recordOf(value: unknown): Fields {
  if (isRecord(value)) return value;
  if (isGiven(value)) throw unknownForm();
  return {};
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownForm(): AppError {
  return new AppError('provider.protocol', 'openai: a chunk in no known form');
}
