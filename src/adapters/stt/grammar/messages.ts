import type { CompiledGrammar } from './jsgf.ts';

/** What the two sides of the thread boundary say to each other, and what is asked of them. */

export interface WorkerStart {
  /** Whose accent unknown words are pronounced in. */
  readonly espeakVoice: string;
}

export interface Answer {
  /** Handed to the thread, not copied: empty on this side afterwards. */
  readonly samples: Int16Array<ArrayBuffer>;
  readonly grammar: CompiledGrammar;
}

/** Has one answer understood. */
export type Recognize = (answer: Answer) => Asked;

export interface Asked {
  /** Rejects with an AppError `provider.*` when the engine is lost. */
  readonly text: Promise<string>;
  /** Puts another answer in its place, unless a thread has it already. */
  update(answer: Answer): boolean;
}

/** Answers come in the order of asking. `unsayable` are words of the grammar that are left out of it. */
export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'said'; readonly text: string }
  | { readonly type: 'unsayable'; readonly words: readonly string[] }
  | { readonly type: 'failed'; readonly error: Error };
