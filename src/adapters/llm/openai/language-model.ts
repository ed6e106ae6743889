import OpenAI from 'openai';
import { checkKey } from '../../../core/check-key.ts';
import { AppError } from '../../../core/errors.ts';
import { createWarmHttp } from '../../../core/warm-http.ts';
import type { LanguageModel, ModelPart } from '../../../ports/language-model.ts';
import type { Usage } from './chunk.ts';
import { type ChunkReader, createChunkReader } from './chunk-reader.ts';
import type { OpenAiConfig } from './config.ts';
import { toRequest } from './request.ts';
import { readShutdownDate } from './shutdown-date.ts';
import { createTokenLimit } from './token-limit.ts';
import { createToolCallJoiner } from './tool-calls.ts';

/** The usage comes right behind the reply, or not at all: a server without it must not hold up the end. */
const USAGE_MS = 250;

/**
 * Any server that speaks the OpenAI chat API, hosted or on the same machine.
 *
 * A stream that ends without a `finish_reason` and without `[DONE]` is `provider.unreachable`: it looks the same
 * whether the connection or the server behind it broke, and asking again may succeed.
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

  const limit = createTokenLimit(config);

  return {
    label: `openai/${model}`,
    async *reply(request, signal) {
      if (signal.aborted) return;
      checkKey('openai', apiKey);
      const left = new AbortController();
      const options = { signal: AbortSignal.any([signal, left.signal]) };
      const body = toRequest(request, config);
      const chunks = createChunkReader(
        limit.within((own) => client.chat.completions.create({ ...body, ...own }, options).asResponse()),
      );
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
  let usage: Usage | undefined;
  for (let finished = false; !finished; ) {
    const startedMs = performance.now();
    const chunk = await chunks.next(budgetMs);
    if (!chunk) throw new AppError('provider.unreachable', 'openai: the reply broke off');
    const { text, fragments, finished: ends } = chunk;
    calls.add(fragments);
    // Role and keep-alive chunks are no progress: a caller hears nothing of them.
    const isProgress = text !== '' || fragments.length > 0;
    budgetMs = isProgress ? betweenTokensMs : budgetMs - (performance.now() - startedMs);
    usage = chunk.usage ?? usage;
    if (text) yield { type: 'text-delta', text };
    finished = ends;
  }
  for (const call of calls.joined()) yield { type: 'tool-call', call };
  usage = (await readUsage(chunks)) ?? usage;
  yield { type: 'end', inputTokens: usage?.inputTokens ?? 0, outputTokens: usage?.outputTokens ?? 0 };
}

/** Reads to the end. The reply is whole by now, so whatever goes wrong here does not matter. */
async function readUsage(chunks: ChunkReader): Promise<Usage | undefined> {
  let usage: Usage | undefined;
  for (;;) {
    const chunk = await chunks.next(USAGE_MS).catch(() => undefined);
    if (!chunk) return usage;
    usage = chunk.usage ?? usage;
  }
}
