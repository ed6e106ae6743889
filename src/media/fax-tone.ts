import type { SampleRateHz } from '../core/audio.ts';

export interface FaxTone {
  /** Any number of samples, without gaps. @returns true once a second calling tone has ended. */
  push(samples: Int16Array): boolean;
}

/** CNG of ITU-T T.30: 1100 Hz ± 38 Hz, 0.5 s on and 3 s off, both ± 15 %. */
const TONE_HZ = 1100;
const [SHORTEST_MS, LONGEST_MS] = [400, 650];
const [SHORTEST_GAP_MS, LONGEST_GAP_MS] = [2400, 3600];
/** Short enough for a tone that is 38 Hz off, and far enough from the 1209 Hz of keys. */
const WINDOW_MS = 10;
/** Of the window's energy; a tone 38 Hz off has 0.6 of its own. */
const TONE_SHARE = 0.45;
/** -56 dBFS: T.30 lets a tone arrive at -43 dBm. */
const SOFTEST_RMS = 50;
/** A click, or a lost packet, within a tone. */
const LONGEST_MISS_MS = 30;
/** Shorter ones are chance: voices pass by this pitch. */
const CHANCE_MS = 60;

/**
 * Hears the tone by which a fax machine says what it is. One tone might be music or a whistle, so it takes two of them at
 * the right distance. Costs one multiplication a sample (Goertzel).
 */
export function createFaxTone(rateHz: SampleRateHz): FaxTone {
  const window = new Float64Array((rateHz * WINDOW_MS) / 1000);
  let filled = 0;
  let atMs = 0;
  /** The tone that sounds, and the one before it. */
  let tone: { readonly fromMs: number; toMs: number } | undefined;
  let lastEndMs: number | undefined;

  function ended({ fromMs, toMs }: NonNullable<typeof tone>): boolean {
    const lengthMs = toMs - fromMs;
    if (lengthMs <= CHANCE_MS) return false;
    const isOne = lengthMs >= SHORTEST_MS && lengthMs <= LONGEST_MS;
    const gapMs = lastEndMs === undefined ? 0 : fromMs - lastEndMs;
    const isSecond = isOne && gapMs >= SHORTEST_GAP_MS && gapMs <= LONGEST_GAP_MS;
    lastEndMs = isOne ? toMs : undefined;
    return isSecond;
  }

  function windowOver(): boolean {
    atMs += WINDOW_MS;
    if (isTone(window, rateHz)) {
      tone ??= { fromMs: atMs - WINDOW_MS, toMs: atMs };
      tone.toMs = atMs;
      return false;
    }
    if (!tone || atMs - tone.toMs <= LONGEST_MISS_MS) return false;
    const over = tone;
    tone = undefined;
    return ended(over);
  }

  return {
    push(samples) {
      let found = false;
      for (const sample of samples) {
        window[filled] = sample;
        filled += 1;
        if (filled < window.length) continue;
        filled = 0;
        found = windowOver() || found;
      }
      return found;
    },
  };
}

function isTone(window: Float64Array, rateHz: number): boolean {
  const coefficient = 2 * Math.cos((2 * Math.PI * TONE_HZ) / rateHz);
  let [before, last, energy] = [0, 0, 0];
  for (const sample of window) {
    [before, last] = [last, sample + coefficient * last - before];
    energy += sample * sample;
  }
  if (energy < SOFTEST_RMS * SOFTEST_RMS * window.length) return false;
  const power = last * last + before * before - coefficient * last * before;
  return (2 * power) / (energy * window.length) >= TONE_SHARE;
}
