import { encodeMulaw } from '../../../../src/media/g711.ts';
import type { CapturedPacket } from '../../../bench/capture/read-capture.ts';

/** Syllables of noise, 90 to 250 ms, with pauses of 20 to 120 ms between them; another seed, other syllables. */
export function speechLike(lengthMs: number, seed = 1): Int16Array {
  const random = createRandom(seed);
  const samples = new Int16Array(lengthMs * 8);
  let at = 0;
  while (at < samples.length) {
    const end = Math.min(samples.length, at + Math.round(720 + 1280 * random()));
    const loudness = 2000 + 6000 * random();
    let last = 0;
    // Most of a voice lies below 1 kHz.
    for (; at < end; at++) {
      last = 0.75 * last + 0.5 * (random() - 0.5);
      samples[at] = Math.round(loudness * last);
    }
    at += Math.round(160 + 800 * random());
  }
  return samples;
}

/** Park–Miller: the same numbers in each run. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export function concat(...parts: readonly Int16Array[]): Int16Array {
  return Int16Array.from(parts.flatMap((part) => [...part]));
}

export function silenceMs(ms: number): Int16Array {
  return new Int16Array(Math.round(ms * 8));
}

export function toneMs(ms: number, amplitude = 9000): Int16Array {
  return Int16Array.from({ length: ms * 8 }, (_, i) =>
    Math.round(amplitude * Math.sin((2 * Math.PI * 600 * i) / 8000)),
  );
}

/** Packets of 20 ms, each arriving when `arrival` says, or on an even clock. */
export function packetsOf(
  samples: Int16Array,
  arrivalMs: (packet: number) => number = (packet) => 1000 + packet * 20,
): readonly CapturedPacket[] {
  return Array.from({ length: Math.ceil(samples.length / 160) }, (_, i) => {
    const frame = new Int16Array(160);
    frame.set(samples.subarray(i * 160, (i + 1) * 160));
    return {
      payloadType: 0,
      marker: i === 0,
      // Both wrap in the middle of a test.
      sequence: (65_500 + i) & 0xffff,
      timestamp: (2 ** 32 - 4000 + i * 160) >>> 0,
      source: 7,
      payload: encodeMulaw(frame),
      atMs: arrivalMs(i),
    };
  });
}
