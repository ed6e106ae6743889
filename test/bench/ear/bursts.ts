import type { SoundStretch } from '../../../src/ports/phone.ts';
import type { CapturedPacket } from '../capture/read-capture.ts';
import { heardPackets } from './heard-packets.ts';
import { stepsOf, stretchesOf } from './loud-steps.ts';

/** A tone of a voice in which every word is one. */
export interface Burst extends SoundStretch {
  /** How much of it there is, however its packets came: a packet that was held up lengthens only the stretch. */
  readonly soundMs: number;
}

/** The gap between two tones is 60 ms; a step more or less is the grid. */
const OPTIONS = { thresholdDbfs: -50, joinMs: 25, shortestMs: 20 };
/** Tones begin and end on the grid of 10 ms steps, and the fade of one that is cut fills a step. */
const WHOLE_MS = 5;

/** Oldest first. */
export function burstsIn(packets: readonly CapturedPacket[]): readonly Burst[] {
  const steps = stepsOf(heardPackets(packets));
  return stretchesOf(steps, OPTIONS).map(({ fromMs, toMs }) => ({
    fromMs,
    toMs,
    soundMs: steps
      .filter((step) => step.fromMs >= fromMs && step.toMs <= toMs && step.levelDbfs > OPTIONS.thresholdDbfs)
      .reduce((sum, step) => sum + step.toMs - step.fromMs, 0),
  }));
}

/**
 * How many of the tones of a telling were heard to their end. A tone that was held in its middle and went on is
 * heard in two parts, of which the second begins a little before the end of the first.
 *
 * @param lengthsMs The tones when nobody interrupts.
 */
export function wholeBursts(heard: readonly Burst[], lengthsMs: readonly number[]): number {
  let whole = 0;
  let soundMs = 0;
  for (const burst of heard) {
    soundMs += burst.soundMs;
    if (soundMs < (lengthsMs[whole] ?? Number.POSITIVE_INFINITY) - WHOLE_MS) continue;
    whole += 1;
    soundMs = 0;
  }
  return whole;
}
