import type { CompiledGrammar } from './jsgf.ts';

/** What the two sides of the thread boundary say to each other. */

export interface WorkerStart {
  /** Whose accent unknown words are pronounced in. */
  readonly espeakVoice: string;
}

export interface Answer {
  readonly samples: Int16Array;
  readonly grammar: CompiledGrammar;
}

/** Answers come in the order of asking. `unsayable` are words of the grammar that are left out of it. */
export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'said'; readonly text: string }
  | { readonly type: 'unsayable'; readonly words: readonly string[] }
  | { readonly type: 'failed'; readonly error: Error };
