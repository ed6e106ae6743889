import type { CapturedPacket } from '../capture/read-capture.ts';
import { heardPackets } from './heard-packets.ts';
import { type LoudStretch, stepsOf, stretchesOf } from './loud-steps.ts';

/** The gap between two tones is 60 ms; a step more or less is the grid. */
const OPTIONS = { thresholdDbfs: -50, joinMs: 25, shortestMs: 20 };
/** Tones begin and end on the grid of 10 ms steps. */
const WHOLE_MS = 5;
/** What of a tone that was held is heard once more when it goes on: half a frame, after the step that its fade filled. */
const REPEATED_MS = 20;
/** A tone is not held for less: a shorter gap in it is a packet that came late. */
const SHORTEST_HOLD_MS = 80;

/** Tones of a voice in which every word is one, oldest first. */
export function burstsIn(packets: readonly CapturedPacket[]): readonly LoudStretch[] {
  return stretchesOf(stepsOf(heardPackets(packets)), OPTIONS);
}

/**
 * How many of the tones of a telling were heard to their end. A tone that was held in its middle and went on is
 * heard in two parts, of which the second begins half a frame before the end of the first.
 *
 * @param lengthsMs The tones when nobody interrupts.
 */
export function wholeBursts(heard: readonly LoudStretch[], lengthsMs: readonly number[]): number {
  let whole = 0;
  let beforeMs = 0;
  for (const [i, { soundMs, toMs }] of heard.entries()) {
    const isWhole = beforeMs + soundMs >= (lengthsMs[whole] ?? Number.POSITIVE_INFINITY) - WHOLE_MS;
    if (isWhole) whole += 1;
    const gapMs = (heard[i + 1]?.fromMs ?? toMs) - toMs;
    const repeatedMs = gapMs < SHORTEST_HOLD_MS ? 0 : REPEATED_MS;
    beforeMs = isWhole ? 0 : beforeMs + Math.max(0, soundMs - repeatedMs);
  }
  return whole;
}
