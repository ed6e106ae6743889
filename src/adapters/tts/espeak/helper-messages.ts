import type { ErrorCode } from '../../../core/errors.ts';
import type { SpeechChunk } from '../../../ports/text-to-speech.ts';

/** What one clause is made of. */
export interface ClauseOrder {
  /** As in `EspeakConfig`. */
  readonly voice: string;
  readonly wordsPerMinute: number;
  /** At least one, each with a letter or digit. */
  readonly words: readonly string[];
  /** That of the sound that is wanted. */
  readonly rateHz: number;
}

export type HelperRequest =
  | { readonly type: 'make'; readonly id: number; readonly order: ClauseOrder }
  | { readonly type: 'abort'; readonly id: number };

/** Any number of chunks, then one of the others. */
export type HelperReply =
  | { readonly type: 'chunk'; readonly id: number; readonly chunk: SpeechChunk }
  | { readonly type: 'end'; readonly id: number }
  | { readonly type: 'error'; readonly id: number; readonly code: ErrorCode; readonly message: string };
