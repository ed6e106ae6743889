import OpenAI from 'openai';
import { AppError } from '../../../core/errors.ts';
import { within } from '../../../core/within.ts';
import { type Chunk, readChunk } from './chunk.ts';
import { readEvents } from './read-events.ts';

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
export function createChunkReader(opening: Promise<Response>): ChunkReader {
  const chunks = opening.then(({ body }) => chunksOf(body ?? []));
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

/** A server that says that this was all has finished, whether it gave a reason or not. */
async function* chunksOf(body: Body): AsyncGenerator<Chunk> {
  let [isReply, isOther] = [false, false];
  for await (const event of readEvents(body)) {
    if (event.type === 'data' && isError(event.value)) {
      // The vendor had taken the request on.
      throw new AppError('provider.overloaded', 'openai: error in the stream');
    }
    const chunk = event.type === 'data' ? readChunk(event.value) : FINISHED;
    isReply ||= chunk.isReply;
    isOther ||= !chunk.isReply;
    if (chunk.finished && !isReply) throw unknownForm();
    yield chunk;
  }
  if (isOther && !isReply) throw unknownForm();
}

type Body = Parameters<typeof readEvents>[0];

const FINISHED: Chunk = { isReply: false, text: '', fragments: [], finished: true, usage: undefined };

function unknownForm(): AppError {
  return new AppError('provider.protocol', 'openai: no reply in any known form');
}

function isError(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'error' in value && Boolean(value.error);
}

/** An answer of the vendor is not kept as the cause: its text may quote the request and so the caller. */
function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof OpenAI.APIConnectionError || !(error instanceof OpenAI.APIError))
    return new AppError('provider.unreachable', 'openai: no answer', { cause: error });
  if (error.status === undefined) return new AppError('provider.unreachable', 'openai: no answer');
  const busy = error.status === 408 || error.status === 429 || error.status >= 500;
  const message = `openai: status ${error.status}${parameterOf(error)}`;
  return new AppError(busy ? 'provider.overloaded' : 'provider.rejected', message);
}

/** The name of what is refused, such as `reasoning_effort`: a word of the API, never of a conversation. */
function parameterOf({ param }: { readonly param?: unknown }): string {
  return typeof param === 'string' && /^[a-z_]{1,40}$/.test(param) ? `, it refuses ${param}` : '';
}
