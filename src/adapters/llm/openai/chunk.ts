import { z } from 'zod';
import { AppError } from '../../../core/errors.ts';

/** A part of a text; one of a kind that is not text, such as a thought, is left out. */
const textPart = z.union([
  z.string(),
  z.null(),
  z.object({ type: z.string().optional(), text: z.string() }),
  z.object({ type: z.string(), text: z.undefined().optional() }),
]);
const content = z.union([z.string(), textPart, z.array(textPart)]).nullish();

const toolCall = z.object({
  index: z.number().nullish(),
  id: z.string().nullish(),
  function: z
    .object({
      name: z.string().nullish(),
      arguments: z.union([z.string(), z.record(z.string(), z.unknown())]).nullish(),
    })
    .nullish(),
});

const delta = z.object({ content, tool_calls: z.array(toolCall).nullish() });

const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        delta: delta.nullish(),
        /** Of a server that does not stream: the whole reply. */
        message: delta.nullish(),
        finish_reason: z.unknown().optional(),
      }),
    )
    .nullish(),
  usage: z.unknown().optional(),
});

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
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return NO_REPLY;
  const { success, data } = chunkSchema.safeParse(event);
  if (!success) throw new AppError('provider.protocol', 'openai: a chunk in no known form');
  const [choice] = data.choices ?? [];
  const { content: text, tool_calls: calls } = choice?.delta ?? choice?.message ?? {};
  const finish = choice?.finish_reason;
  return {
    isReply: Array.isArray(data.choices),
    text: textOf(text),
    fragments: (calls ?? []).map(toFragment),
    // Some servers send an empty reason with each chunk.
    finished: typeof finish === 'string' && finish !== '',
    usage: readUsage(data.usage),
  };
}

const NO_REPLY: Chunk = { isReply: false, text: '', fragments: [], finished: false, usage: undefined };

function textOf(text: z.output<typeof content>): string {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(textOf).join('');
  if (!text || /think|reason/i.test(text.type ?? '')) return '';
  return text.text ?? '';
}

function toFragment({ index, id, function: part }: z.output<typeof toolCall>): CallFragment {
  const args = part?.arguments ?? '';
  return {
    index: index ?? undefined,
    id: id ?? '',
    name: part?.name ?? '',
    argumentsJson: typeof args === 'string' ? args : JSON.stringify(args),
  };
}

/** What is counted in another form is not counted. */
function readUsage(usage: unknown): Usage | undefined {
  const { success, data } = usageSchema.safeParse(usage);
  return success ? { inputTokens: data.prompt_tokens, outputTokens: data.completion_tokens } : undefined;
}

const usageSchema = z.object({
  prompt_tokens: z.int().nonnegative().default(0),
  completion_tokens: z.int().nonnegative().default(0),
});
