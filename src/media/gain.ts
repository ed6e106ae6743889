import { amplitudeOfDb, peak } from './level.ts';

/** Brings quiet callers up before voice detection and speech recognition. */
export interface Gain {
  /** One frame of 20 ms. Gives the same array back when nothing is to be raised. */
  process(frame: Int16Array): Int16Array;
  /** The factor reached at the end of the last frame: 1 to 20. */
  readonly gain: number;
}

/** Peak that speech is brought to: −6 dBFS leaves room for a sudden loud word. */
const TARGET_PEAK = 16384;
/** 26 dB, enough for a caller who is 20 dB too quiet. */
const MAX_GAIN = 20;
/** The remembered peak falls by 6 dB in one second of speech, so a second, softer voice is raised within a few. */
const KEPT_PER_SECOND = 0.5;
/** Below this peak nothing counts as speech: Gaussian noise of −60 dBFS RMS peaks at about −48 dBFS. */
const GATE_PEAK = 32768 * amplitudeOfDb(-46);
/** Speech peaks stand at least 12 dB above the softest frame of the last 1.6 s; steady noise does not. */
const ABOVE_FLOOR = 4;
const FLOOR_SLOTS = 8;
const FRAMES_A_SLOT = 10;
/** After speech the gain stays for 300 ms, longer than a stop consonant, then returns to 1 within 200 ms. */
const HOLD_FRAMES = 15;
const CLOSE_FRAMES = 10;

/**
 * A running peak follower: it attacks at once, by the peak of the very frame it works on, so it never clips what
 * was clean, and it forgets slowly. Only speech is remembered and only around speech is anything raised; a
 * silent, hissing or humming line stays as it is.
 */
export function createGain(rateHz: number): Gain {
  const floor = createNoiseFloor();
  let speechPeak = 0;
  let quietFrames = HOLD_FRAMES + CLOSE_FRAMES;
  let gain = 1;

  function nextGain(framePeak: number, lengthSamples: number): number {
    const floorPeak = floor.update(framePeak);
    if (framePeak > GATE_PEAK && framePeak > ABOVE_FLOOR * floorPeak) {
      speechPeak = Math.max(framePeak, speechPeak * KEPT_PER_SECOND ** (lengthSamples / rateHz));
      quietFrames = 0;
    } else {
      speechPeak = Math.max(framePeak, speechPeak);
      quietFrames++;
    }
    const open = Math.max(0, Math.min(1, 1 - (quietFrames - HOLD_FRAMES) / CLOSE_FRAMES));
    const wanted = Math.max(1, Math.min(MAX_GAIN, TARGET_PEAK / speechPeak));
    return 1 + (wanted - 1) * open;
  }

  return {
    process(frame) {
      const before = gain;
      gain = nextGain(peak(frame), frame.length);
      if (before === 1 && gain === 1) return frame;
      return ramp(frame, Math.min(before, gain), gain);
    },
    get gain() {
      return gain;
    },
  };
}

/** The peak of the softest frame of the last 1.6 s. Digital silence says nothing about the line's noise. */
function createNoiseFloor() {
  const slots = new Float64Array(FLOOR_SLOTS).fill(Number.POSITIVE_INFINITY);
  let frames = 0;
  return {
    update(framePeak: number): number {
      const slot = Math.floor(frames / FRAMES_A_SLOT) % FLOOR_SLOTS;
      if (frames % FRAMES_A_SLOT === 0) slots[slot] = Number.POSITIVE_INFINITY;
      frames++;
      if (framePeak > 8) slots[slot] = Math.min(slots[slot] ?? framePeak, framePeak);
      let softest = framePeak;
      for (let i = 0; i < FLOOR_SLOTS; i++) softest = Math.min(softest, slots[i] ?? softest);
      return softest;
    },
  };
}

function ramp(samples: Int16Array, from: number, to: number): Int16Array {
  const out = new Int16Array(samples.length);
  const step = (to - from) / samples.length;
  for (let i = 0; i < out.length; i++) {
    const value = Math.round((samples[i] ?? 0) * (from + step * (i + 1)));
    out[i] = Math.max(-32768, Math.min(32767, value));
  }
  return out;
}
