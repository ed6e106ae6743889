import { createSoundTracker } from '../../../src/adapters/phone/sip/sound-tracker.ts';
import { LINE_HZ, samplesOf } from './line-rate.ts';
import { concat } from './mix.ts';
import { ontoLine } from './onto-line.ts';
import type { Pause } from './utterance.ts';

export interface Stretched {
  readonly sound: Float64Array;
  /** Where they are now. */
  readonly pauses: readonly Pause[];
  /** Where a moment of the sound is now. */
  moved(atMs: number): number;
}

/**
 * Brings the longest silences of a sound, in their order, to the lengths asked for. They are measured as the bench
 * hears them, in steps of 10 ms; silence is put into their middle or taken from it, so that no word loses its end.
 */
export function stretch(sound: Float64Array, lengthsMs: readonly number[]): Stretched {
  const gaps = longestGaps(sound, lengthsMs.length).map(({ fromMs, toMs }, i) => ({
    fromMs,
    toMs,
    middleMs: (fromMs + toMs) / 2,
    addedMs: (lengthsMs[i] ?? 0) - (toMs - fromMs),
  }));
  if (gaps.length < lengthsMs.length) throw new Error('a pause was not spoken');
  const moved = (atMs: number) =>
    gaps.reduce((now, { middleMs, addedMs }) => (atMs > middleMs ? now + addedMs : now), atMs);
  const pieces: Float64Array[] = [];
  let keptMs = 0;
  for (const { middleMs, addedMs } of gaps) {
    const surplusMs = Math.max(0, -addedMs);
    pieces.push(sound.subarray(samplesOf(keptMs), samplesOf(middleMs - surplusMs / 2)));
    pieces.push(new Float64Array(samplesOf(Math.max(0, addedMs))));
    keptMs = middleMs + surplusMs / 2;
  }
  pieces.push(sound.subarray(samplesOf(keptMs)));
  return {
    sound: concat(pieces),
    pauses: gaps.map(({ fromMs, toMs }) => ({ fromMs: moved(fromMs), toMs: moved(toMs) })),
    moved,
  };
}

/** The longest silences between sounds, in the order they are heard. */
function longestGaps(sound: Float64Array, count: number): readonly Pause[] {
  const tracker = createSoundTracker(LINE_HZ);
  tracker.push(ontoLine(sound), 0);
  const sounds = tracker.sounds();
  return sounds
    .slice(1)
    .map(({ fromMs }, i) => ({ fromMs: sounds[i]?.toMs ?? 0, toMs: fromMs }))
    .toSorted((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs))
    .slice(0, count)
    .toSorted((a, b) => a.fromMs - b.fromMs);
}
