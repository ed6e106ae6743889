import { LINE_HZ, samplesOf } from '../line-rate.ts';
import type { Random } from '../random.ts';
import { filled, placed, shaped, whiteNoise } from './shapes.ts';

/** Sines of the same strength that begin and end within 5 ms. */
function tones(durationMs: number, frequenciesHz: readonly number[]): Float64Array {
  const edge = samplesOf(5);
  const length = samplesOf(durationMs);
  return new Float64Array(length).map((_, i) => {
    const gain = Math.min(1, i / edge, (length - i) / edge);
    return frequenciesHz.reduce((sum, hz) => sum + gain * Math.sin((2 * Math.PI * hz * i) / LINE_HZ), 0);
  });
}

/** Ringing tone of the United Kingdom: 400 and 450 Hz, 0.4 s on, 0.2 off, 0.4 on, 2 off (BT SIN 350). */
export function ringUk(_random: Random, durationMs: number): Float64Array {
  const ring = tones(400, [400, 450]);
  return filled(durationMs, () =>
    placed([
      { atMs: 0, sound: ring },
      { atMs: 600, sound: ring },
      { atMs: 3000, sound: new Float64Array(0) },
    ]),
  );
}

/** Ringing tone of North America: 440 and 480 Hz, 2 s on, 4 off (Telcordia GR-506). */
export function ringUs(_random: Random, durationMs: number): Float64Array {
  const ring = tones(2000, [440, 480]);
  return filled(durationMs, () =>
    placed([
      { atMs: 0, sound: ring },
      { atMs: 6000, sound: new Float64Array(0) },
    ]),
  );
}

/** Mains hum: what a telephone band leaves of it, odd harmonics strongest, under a little hiss. */
export function hum(random: Random, durationMs: number): Float64Array {
  const mainsHz = random.pick([50, 60]);
  const harmonics = Array.from({ length: 24 }, (_, i) => ({
    hz: mainsHz * (i + 1),
    gain: (i % 2 === 0 ? 1 : 0.5) / (i + 1),
    phase: random.between(0, 2 * Math.PI),
  }));
  return whiteNoise(random, durationMs).map((hiss, i) =>
    harmonics.reduce(
      (sum, { hz, gain, phase }) => sum + gain * Math.sin(phase + (2 * Math.PI * hz * i) / LINE_HZ),
      hiss * 0.01,
    ),
  );
}

/** A bad line: hiss, and a crackle every third of a second or so. */
export function lineNoise(random: Random, durationMs: number): Float64Array {
  const hiss = whiteNoise(random, durationMs);
  const crackles = Array.from({ length: Math.ceil(durationMs / 330) }, () => ({
    atMs: random.between(0, Math.max(0, durationMs - 10)),
    sound: shaped(whiteNoise(random, 8), { attackMs: 0.2, decayMs: 8 }),
    gain: random.between(1, 6),
  }));
  return placed([{ atMs: 0, sound: hiss }, ...crackles]).subarray(0, hiss.length);
}
