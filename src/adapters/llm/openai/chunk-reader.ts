import OpenAI from 'openai';
import { AppError } from '../../../core/errors.ts';
import { within } from '../../../core/within.ts';

export type Chunk = OpenAI.ChatCompletionChunk;

export interface ChunkReader {
  /**
   * The next chunk, undefined after the last one.
   *
   * @throws AppError `provider.*`; `provider.unreachable` when none comes within the time.
   */
  next(withinMs: number): Promise<Chunk | undefined>;
  /** The last one has been read, and the connection is free for another request. */
  readonly done: boolean;
}

/** Reads a reply chunk by chunk; opening the stream is part of the first read. */
export function createChunkReader(opening: Promise<AsyncIterable<Chunk>>): ChunkReader {
  const chunks = opening.then((stream) => stream[Symbol.asyncIterator]());
  let isDone = false;

  async function readNext(withinMs: number): Promise<Chunk | undefined> {
    const next = chunks
      .then((iterator) => iterator.next())
      .catch((error: unknown) => {
        throw toAppError(error);
      });
    const step = await within(withinMs, next);
    if (!step) throw new AppError('provider.unreachable', 'openai: the reply stalls');
    isDone = step.done === true;
    return step.done ? undefined : step.value;
  }

  return {
    next: readNext,
    get done() {
      return isDone;
    },
  };
}

/** An answer of the vendor is not kept as the cause: its text may quote the request and so the caller. */
function toAppError(error: unknown): AppError {
  if (error instanceof SyntaxError) return new AppError('provider.protocol', 'openai: not JSON');
  if (error instanceof OpenAI.APIConnectionError || !(error instanceof OpenAI.APIError))
    return new AppError('provider.unreachable', 'openai: no answer', { cause: error });
  // An error event within a stream has no status: the vendor had taken the request on.
  if (error.status === undefined) return new AppError('provider.overloaded', 'openai: error in the stream');
  const busy = error.status === 408 || error.status === 429 || error.status >= 500;
  const message = `openai: status ${error.status}${parameterOf(error)}`;
  return new AppError(busy ? 'provider.overloaded' : 'provider.rejected', message);
}

/** The name of what is refused, such as `reasoning_effort`: a word of the API, never of a conversation. */
function parameterOf({ param }: { readonly param?: unknown }): string {
  return typeof param === 'string' && /^[a-z_]{1,40}$/.test(param) ? `, it refuses ${param}` : '';
}
