import type { ErrorCode } from '../../../core/errors.ts';

export type HelperRequest =
  | { readonly type: 'run'; readonly id: number; readonly options: readonly string[]; readonly text: string }
  | { readonly type: 'abort'; readonly id: number };

export interface HelperReply {
  readonly id: number;
  /** Undefined when the run was aborted. */
  readonly output?: Uint8Array | undefined;
  readonly error?: { readonly code: ErrorCode; readonly message: string };
}
