import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchCaller, Speakable } from './bench-caller.ts';

/** People leave about this long between turns (Stivers 2009: 200 ms in the mean over ten languages). */
const GAP_MS = 250;

export interface Partner {
  /** What the caller says to what the attendant has said; undefined when nothing more. */
  answer(said: string): Speakable | undefined;
  /** So many lines in all, and then no waiting for the answer. */
  readonly lines?: number;
}

/** A conversation that goes round in circles is not worth more time. */
const MOST_LINES = 14;

/** Speaks and listens in turn. Resolves when the caller has nothing more to say, or the attendant says nothing. */
export async function converse(caller: BenchCaller, { answer, lines }: Partner): Promise<void> {
  while (caller.said.length < MOST_LINES) {
    const said = await caller.listen();
    if (said === undefined) return;
    const next = answer(said);
    if (next === undefined) return;
    await sleep(GAP_MS);
    await caller.say(next);
    if (caller.said.length === lines) return;
  }
}
