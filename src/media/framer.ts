import { FRAME_MS } from '../core/audio.ts';
import { amplitudeOfDb, peak } from './level.ts';
import { silence } from './silence.ts';

export interface FramerOptions {
  /** More than this is not kept: the oldest is dropped. 500 ms when absent. */
  readonly maxBufferedMs?: number;
}

/** Turns sound that comes in any size at any moment into exactly one frame a tick. */
export interface Framer {
  push(samples: Int16Array): void;
  /**
   * The next 20 ms: sound, or the one shared frame of silence while less than a frame is there. Sound short of
   * a frame waits for the rest of it.
   */
  pull(): Int16Array;
  readonly bufferedMs: number;
  /** Frames of silence given because the line had none. */
  readonly filledFrames: number;
  /** Sound that was never given: overflow, and silence left out to catch up. */
  readonly droppedMs: number;
}

/** One frame of cushion absorbs the jitter of two clocks; what is never used beyond it is only delay. */
const CUSHION_MS = FRAME_MS;
/** How long a surplus must last before it counts as one: a second. */
const WATCH_TICKS = 50;
/** Below this peak a frame holds no speech, so leaving it out harms nothing. */
const QUIET_PEAK = 32768 * amplitudeOfDb(-45);
/** On a line that is never quiet: so far below the loudest of late there is no vowel. */
const QUIET_SHARE = amplitudeOfDb(-15);
/** A frame: 5 dB in a second. */
const FORGETS = amplitudeOfDb(-0.1);
const MOST_BUFFERED_MS = 500;

/**
 * A jitter buffer that adds no delay of its own. A stall lets sound pile up; the pile is taken down again by
 * leaving out quiet frames, because delay that stays would be added to every answer.
 */
export function createFramer(rateHz: number, options: FramerOptions = {}): Framer {
  const frame = (rateHz * FRAME_MS) / 1000;
  const ring = new Int16Array(Math.max(frame, ((options.maxBufferedMs ?? MOST_BUFFERED_MS) * rateHz) / 1000));
  const stillness = silence(frame);
  let [head, buffered] = [0, 0];
  let [filledFrames, droppedSamples] = [0, 0];
  /** The least that was left after a pull in this watch, and the frames found to be too many in the last. */
  let [leastLeft, watched, surplusFrames] = [Number.POSITIVE_INFINITY, 0, 0];
  /** Peaks of the frame that was taken last, and of the loudest of late. */
  let [level, loudest] = [0, 0];
  const msOf = (samples: number) => (samples * 1000) / rateHz;

  function drop(samples: number): void {
    head = (head + samples) % ring.length;
    buffered -= samples;
    droppedSamples += samples;
  }

  function take(): Int16Array {
    const samples = new Int16Array(frame);
    const untilWrap = Math.min(frame, ring.length - head);
    samples.set(ring.subarray(head, head + untilWrap));
    samples.set(ring.subarray(0, frame - untilWrap), untilWrap);
    head = (head + frame) % ring.length;
    buffered -= frame;
    level = peak(samples);
    loudest = Math.max(loudest * FORGETS, level);
    return samples;
  }

  const isQuiet = () => level < Math.max(QUIET_PEAK, loudest * QUIET_SHARE);

  function watchSurplus(): void {
    leastLeft = Math.min(leastLeft, buffered);
    if (++watched < WATCH_TICKS) return;
    surplusFrames = Math.max(0, Math.floor((msOf(leastLeft) - CUSHION_MS) / FRAME_MS));
    [leastLeft, watched] = [Number.POSITIVE_INFINITY, 0];
  }

  return {
    push(samples) {
      const kept = samples.subarray(Math.max(0, samples.length - ring.length));
      droppedSamples += samples.length - kept.length;
      drop(Math.max(0, buffered + kept.length - ring.length));
      const tail = (head + buffered) % ring.length;
      const untilWrap = Math.min(kept.length, ring.length - tail);
      ring.set(kept.subarray(0, untilWrap), tail);
      ring.set(kept.subarray(untilWrap), 0);
      buffered += kept.length;
    },
    pull() {
      if (buffered < frame) {
        filledFrames++;
        [leastLeft, watched, surplusFrames] = [Number.POSITIVE_INFINITY, 0, 0];
        return stillness;
      }
      let samples = take();
      while (surplusFrames > 0 && buffered >= frame && isQuiet()) {
        surplusFrames--;
        droppedSamples += frame;
        samples = take();
      }
      watchSurplus();
      return samples;
    },
    get bufferedMs() {
      return msOf(buffered);
    },
    get filledFrames() {
      return filledFrames;
    },
    get droppedMs() {
      return msOf(droppedSamples);
    },
  };
}
