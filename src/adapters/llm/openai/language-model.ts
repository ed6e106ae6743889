import OpenAI from 'openai';
import { checkKey } from '../../../core/check-key.ts';
import { AppError } from '../../../core/errors.ts';
import { createWarmHttp } from '../../../core/warm-http.ts';
import type { LanguageModel, ModelPart } from '../../../ports/language-model.ts';
import { type Chunk, type ChunkReader, createChunkReader } from './chunk-reader.ts';
import type { OpenAiConfig } from './config.ts';
import { toRequest } from './request.ts';
import { readShutdownDate } from './shutdown-date.ts';
import { createToolCallJoiner, type ToolCallJoiner } from './tool-calls.ts';

/** The usage comes right behind the reply, or not at all: a server without it must not hold up the end. */
const USAGE_MS = 250;

/**
 * Any server that speaks the OpenAI chat API, hosted or on the same machine.
 *
 * A stream that ends without a `finish_reason` is `provider.unreachable`: it looks the same whether the
 * connection or the server behind it broke, and asking again may succeed.
 * Source of the wire: https://platform.openai.com/docs/api-reference/chat-streaming
 */
export function createOpenAiLanguageModel(config: OpenAiConfig): LanguageModel {
  const { apiKey, baseUrl, model } = config;
  const http = createWarmHttp();
  const headers: Readonly<Record<string, string>> =
    apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` };
  // Retries are the call's choice: on a phone line a late answer is worse than none.
  const client = new OpenAI({
    ...credentials(apiKey),
    baseURL: baseUrl,
    fetch: http.fetch,
    maxRetries: 0,
    logLevel: 'off',
  });

  return {
    label: `openai/${model}`,
    async *reply(request, signal) {
      if (signal.aborted) return;
      checkKey('openai', apiKey);
      const left = new AbortController();
      const options = { signal: AbortSignal.any([signal, left.signal]) };
      const chunks = createChunkReader(client.chat.completions.create(toRequest(request, config), options));
      try {
        for await (const part of readReply(chunks, config)) {
          if (signal.aborted) return;
          yield part;
        }
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        // What has been read to its end leaves a connection for the next reply.
        if (!chunks.done) left.abort();
      }
    },
    async warm(signal) {
      // The shortest answer that the API has.
      const url = `${baseUrl}/models/${encodeURIComponent(model)}`;
      await http.warm(url, headers, signal);
    },
    endsOn: (signal) => readShutdownDate({ baseUrl, model, headers, fetch: http.fetch }, signal),
  };
}

/** Without a key of its own, a server gets none: not even one that the SDK would find in the environment. */
function credentials(apiKey: string | undefined) {
  if (apiKey !== undefined) return { apiKey };
  return { apiKey: 'none', adminAPIKey: null, defaultHeaders: { Authorization: null } };
}

async function* readReply(
  chunks: ChunkReader,
  { firstTokenMs, betweenTokensMs }: OpenAiConfig,
): AsyncGenerator<ModelPart> {
  const calls = createToolCallJoiner();
  let budgetMs = firstTokenMs;
  for (let finished = false; !finished; ) {
    const startedMs = performance.now();
    const chunk = await chunks.next(budgetMs);
    if (!chunk) throw new AppError('provider.unreachable', 'openai: the reply broke off');
    const step = take(chunk, calls);
    // Role and keep-alive chunks are no progress: a caller hears nothing of them.
    budgetMs = step.progress ? betweenTokensMs : budgetMs - (performance.now() - startedMs);
    if (step.text) yield { type: 'text-delta', text: step.text };
    finished = step.finished;
  }
  for (const call of calls.joined()) yield { type: 'tool-call', call };
  const usage = await readUsage(chunks);
  yield { type: 'end', inputTokens: usage?.prompt_tokens ?? 0, outputTokens: usage?.completion_tokens ?? 0 };
}

function take({ choices }: Chunk, calls: ToolCallJoiner) {
  // Compatible servers are not bound by the SDK's types.
  if (!Array.isArray(choices)) throw new AppError('provider.protocol', 'openai: a chunk without choices');
  const { delta, finish_reason: finish } = choices[0] ?? {};
  const fragments = delta?.tool_calls ?? [];
  const text = delta?.content ?? '';
  calls.add(fragments);
  return { text, progress: text !== '' || fragments.length > 0, finished: typeof finish === 'string' };
}

/** Reads to the end. The reply is whole by now, so whatever goes wrong here does not matter. */
async function readUsage(chunks: ChunkReader): Promise<OpenAI.CompletionUsage | undefined> {
  let usage: OpenAI.CompletionUsage | undefined;
  for (;;) {
    const chunk = await chunks.next(USAGE_MS).catch(() => undefined);
    if (!chunk) return usage;
    usage = chunk.usage ?? usage;
  }
}
