import { rmsDbfs } from '../../../src/media/level.ts';
import type { SoundStretch } from '../../../src/ports/phone.ts';
import type { HeardPacket } from './heard-packets.ts';

/** The level of 10 ms of sound. */
export interface SoundStep extends SoundStretch {
  readonly levelDbfs: number;
}

export interface StretchOptions {
  /** What is louder is sound. */
  readonly thresholdDbfs: number;
  /** A shorter silence does not end a stretch. */
  readonly joinMs: number;
  /** A shorter stretch is a click. */
  readonly shortestMs: number;
}

const STEP_SAMPLES = 80;

/** Cuts packets into steps of 10 ms, each dated by the arrival of its packet. */
export function stepsOf(packets: readonly HeardPacket[]): readonly SoundStep[] {
  return packets.flatMap(({ samples, atMs }) =>
    Array.from({ length: Math.ceil(samples.length / STEP_SAMPLES) }, (_, i) => {
      const part = samples.subarray(i * STEP_SAMPLES, (i + 1) * STEP_SAMPLES);
      const fromMs = atMs + (i * STEP_SAMPLES) / 8;
      return { fromMs, toMs: fromMs + part.length / 8, levelDbfs: rmsDbfs(part) };
    }),
  );
}

export interface LoudStretch extends SoundStretch {
  /** How much sound there is, however its packets came: one that was held up changes only the times. */
  readonly soundMs: number;
}

/** Stretches of sound, oldest first. */
export function stretchesOf(steps: readonly SoundStep[], options: StretchOptions): readonly LoudStretch[] {
  const stretches: { fromMs: number; toMs: number; soundMs: number }[] = [];
  for (const { fromMs, toMs, levelDbfs } of steps) {
    if (levelDbfs <= options.thresholdDbfs) continue;
    const last = stretches.at(-1);
    // Packets that were held up arrive together, and their sound seems to overlap.
    if (last && fromMs - last.toMs <= options.joinMs) {
      last.toMs = Math.max(last.toMs, toMs);
      last.soundMs += toMs - fromMs;
    } else stretches.push({ fromMs, toMs, soundMs: toMs - fromMs });
  }
  return stretches.filter(({ fromMs, toMs }) => toMs - fromMs >= options.shortestMs);
}
