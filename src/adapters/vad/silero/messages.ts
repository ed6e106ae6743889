import type { Batch } from './rows.ts';

/** What the two sides of the thread boundary say to each other. */

export interface WorkerStart {
  readonly modelFile: string;
}

export type ToWorker =
  | { readonly type: 'infer'; readonly batch: Batch }
  | { readonly type: 'forget'; readonly stream: number };

export type FromWorker =
  | { readonly type: 'ready' }
  /** Answers to `infer` come in the order of asking. */
  | { readonly type: 'probabilities'; readonly probabilities: Float32Array };
