import { rmsDbfs } from '../../../media/level.ts';
import type { SoundStretch } from '../../../ports/phone.ts';

/** Finds sound by energy, in steps of 10 ms. */
export interface SoundTracker {
  /** Samples of which the first is dated `atMs`. */
  push(samples: Int16Array, atMs: number): void;
  sounds(): readonly SoundStretch[];
}

const WINDOW_MS = 10;
/** A telephone line carries digital silence or faint noise between words; the softest fricatives lie above this. */
const SOUND_RMS_DBFS = -50;
/** Shorter is a click. */
const SHORTEST_MS = 20;
/** The closure of a stop consonant, and one lost packet, do not end a stretch. */
const JOIN_MS = 80;

export function createSoundTracker(rateHz: number): SoundTracker {
  const stretches: { fromMs: number; toMs: number }[] = [];

  return {
    push(samples, atMs) {
      for (const { fromMs, toMs } of loudWindows(samples, rateHz)) {
        const last = stretches.at(-1);
        if (last && atMs + fromMs - last.toMs <= JOIN_MS) last.toMs = atMs + toMs;
        else if (last && last.toMs - last.fromMs < SHORTEST_MS) {
          [last.fromMs, last.toMs] = [atMs + fromMs, atMs + toMs];
        } else stretches.push({ fromMs: atMs + fromMs, toMs: atMs + toMs });
      }
    },
    sounds: () =>
      stretches.filter(({ fromMs, toMs }) => toMs - fromMs >= SHORTEST_MS).map((stretch) => ({ ...stretch })),
  };
}

/** From the first to the last sound in it, in milliseconds from its start; undefined for silence. */
export function audibleSpan(samples: Int16Array, rateHz: number): SoundStretch | undefined {
  const loud = loudWindows(samples, rateHz);
  const [first, last] = [loud[0], loud.at(-1)];
  return first && last ? { fromMs: first.fromMs, toMs: last.toMs } : undefined;
}

function loudWindows(samples: Int16Array, rateHz: number): readonly SoundStretch[] {
  const window = (rateHz * WINDOW_MS) / 1000;
  const loud: SoundStretch[] = [];
  for (let at = 0; at < samples.length; at += window) {
    const part = samples.subarray(at, at + window);
    const fromMs = (at * 1000) / rateHz;
    if (rmsDbfs(part) > SOUND_RMS_DBFS) loud.push({ fromMs, toMs: fromMs + (part.length * 1000) / rateHz });
  }
  return loud;
}
