import type { CallEnding, CallerId, Phone, Said } from './phone.ts';

/** Somebody who rings up with a script and measures how long the answers take. Times are of the phone's clock. */
export interface ScriptedCaller {
  readonly reach: Phone['reach'];
  /**
   * Places one call and talks it through to the end. Waits for the other side to finish before each line. A line
   * that is answered while it is being said has a negative delay: it was cut short.
   *
   * @throws AppError `phone.failed`, and what the voice throws.
   */
  call(script: CallScript, signal: AbortSignal): Promise<CallReport>;
  close(): Promise<void>;
}

export interface CallScript {
  readonly target: string;
  readonly from?: CallerId;
  /** The other side has finished the `turn`-th thing it said, counted from 1. Undefined: nothing more to say. */
  readonly nextLine: (turn: number) => Promise<CallerLine | undefined>;
  readonly onEvent: (event: CallerEvent) => void;
  /** How long the line is quiet before it is our turn; 700 without it. */
  readonly quietMs?: number;
  /** How long nothing may be heard before the caller hangs up; 12,000 without it. */
  readonly patienceMs?: number;
}

export type CallerLine =
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'press'; readonly keys: string };

export type CallerEvent =
  | { readonly type: 'answered'; readonly atMs: number }
  /** `status` as in `CallAnswer`. */
  | { readonly type: 'refused'; readonly status: number }
  /** The other side began to speak. `delayMs` counts from the end of our line, and for the first from the answer. */
  | { readonly type: 'heard'; readonly atMs: number; readonly delayMs: number }
  | { readonly type: 'said'; readonly line: CallerLine; readonly said: Said }
  /** Our patience is at its end, or the call is. */
  | { readonly type: 'unanswered' }
  | { readonly type: 'ended'; readonly by: CallEnding['by'] };

export interface CallReport {
  /** From dialling to the answer; undefined when there was none. */
  readonly answeredMs: number | undefined;
  /** From the answer to the first sound; undefined when there was none. */
  readonly greetingMs: number | undefined;
  /** From the end of each of our lines to the first sound after it; undefined where none came. */
  readonly delaysMs: readonly (number | undefined)[];
  /** What was heard, 8 kHz. */
  readonly recording: Int16Array;
  readonly ended: CallEnding;
}
