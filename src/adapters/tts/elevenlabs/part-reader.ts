import { ElevenLabsError } from '@elevenlabs/elevenlabs-js/errors/ElevenLabsError.js';
import { AppError } from '../../../core/errors.ts';
import { within } from '../../../core/within.ts';
import type { CharacterTimes } from './word-clock.ts';

/** One line of the answer. */
export interface Part {
  readonly audioBase64: string;
  readonly alignment?: CharacterTimes;
}

/**
 * The next part, undefined after the last one.
 *
 * @throws AppError `provider.*`; `provider.unreachable` when none comes within the time.
 */
export type PartReader = (withinMs: number) => Promise<Part | undefined>;

/** Reads an answer part by part; opening the stream belongs to the first read. */
export function createPartReader(opening: PromiseLike<AsyncIterable<Part>>): PartReader {
  const parts = Promise.resolve(opening).then((stream) => stream[Symbol.asyncIterator]());
  return async (withinMs) => {
    const next = parts
      .then((iterator) => iterator.next())
      .catch((error: unknown) => {
        throw toAppError(error);
      });
    const step = await within(withinMs, next);
    if (!step) throw new AppError('provider.unreachable', 'elevenlabs: the sound stalls');
    return step.done ? undefined : step.value;
  };
}

/** An answer of the vendor is not kept as the cause: its text may quote the clause and so the caller. */
function toAppError(error: unknown): AppError {
  if (error instanceof ElevenLabsError && error.statusCode !== undefined) {
    const { statusCode: status } = error;
    const busy = status === 408 || status === 429 || status >= 500;
    return new AppError(busy ? 'provider.overloaded' : 'provider.rejected', `elevenlabs: status ${status}`);
  }
  // fetch breaks off with a TypeError or an abort; the SDK wraps a connection that never came up.
  const lost =
    error instanceof ElevenLabsError ||
    error instanceof TypeError ||
    (error instanceof Error && /^(Abort|Timeout)Error$/.test(error.name));
  return lost
    ? new AppError('provider.unreachable', 'elevenlabs: no answer', { cause: error })
    : new AppError('provider.protocol', 'elevenlabs: an unreadable answer');
}
