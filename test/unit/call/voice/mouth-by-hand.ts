import { createMouth } from '../../../../src/call/voice/mouth.ts';

export const RATE_HZ = 8000;
export const FRAME = 160;

/** A mouth on a line that keeps every frame. `sound(ms)` counts up from 1, so each sample tells its place. */
export function setUp(paced: 'self' | 'peer' = 'self') {
  const frames: Int16Array[] = [];
  const events: string[] = [];
  const line = { unplayedMs: 0, queuedMs: 0, flushes: 0 };
  const mouth = createMouth(
    {
      paced,
      write: (samples) => frames.push(samples),
      flush() {
        line.flushes += 1;
        return { unplayedMs: line.unplayedMs };
      },
      get queuedMs() {
        return line.queuedMs;
      },
    },
    RATE_HZ,
    {
      onSound: () => events.push('sound'),
      onAudible: () => events.push('audible'),
      onEnded: () => events.push('ended'),
    },
  );
  /** Starts an utterance that may be heard at once. */
  const begin = () => {
    mouth.begin();
    mouth.open();
  };
  const ticks = (count: number) => {
    for (let i = 0; i < count; i += 1) mouth.tick();
  };
  return { mouth, begin, frames, events, line, ticks };
}

export const sound = (ms: number) => Int16Array.from({ length: ms * 8 }, (_, i) => i + 1);
export const isSilent = (frame: Int16Array | undefined) => frame?.every((sample) => sample === 0);
