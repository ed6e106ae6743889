import { createBiquad } from '../biquad.ts';
import { LINE_HZ, samplesOf } from '../line-rate.ts';
import type { Random } from '../random.ts';
import { placed, whiteNoise } from './shapes.ts';

/** A street: tyres and wind all the time, engines that pass, and a horn now and then. */
export function street(random: Random, durationMs: number): Float64Array {
  const wash = createBiquad({ type: 'low-pass', hz: 700 }).process(whiteNoise(random, durationMs));
  const swell = random.between(0.1, 0.3);
  const bed = wash.map((x, i) => x * (1 + 0.4 * Math.sin((2 * Math.PI * swell * i) / LINE_HZ)));
  const engines = Array.from({ length: Math.ceil(durationMs / 4000) }, (_, i) => ({
    atMs: i * 4000 + random.between(0, 1500),
    sound: engine(random),
    gain: random.between(0.5, 1.2),
  }));
  const horns = Array.from({ length: Math.max(1, Math.floor(durationMs / 6000)) }, () => ({
    atMs: random.between(0.1, 0.8) * durationMs,
    sound: horn(random),
    gain: random.between(0.5, 0.9),
  }));
  return placed([{ atMs: 0, sound: bed }, ...engines, ...horns]).subarray(0, bed.length);
}

/** Comes, passes and goes: louder and a little higher before it is level with the caller than after. */
function engine(random: Random): Float64Array {
  const durationMs = random.between(2500, 4000);
  const firingHz = random.between(60, 120);
  const length = samplesOf(durationMs);
  let phase = 0;
  return whiteNoise(random, durationMs).map((roar, i) => {
    const nearness = (i / length - 0.5) * 6;
    phase += (2 * Math.PI * firingHz * (1 - 0.04 * Math.tanh(nearness * 2))) / LINE_HZ;
    let tone = 0;
    for (let n = 1; n <= 12; n++) tone += Math.sin(n * phase) / Math.sqrt(n);
    return (0.25 * tone + 0.3 * roar) / (1 + nearness ** 2);
  });
}

/** Two reeds a third apart with all their harmonics. */
function horn(random: Random): Float64Array {
  const lowHz = random.between(380, 440);
  const length = samplesOf(random.between(250, 700));
  const edge = samplesOf(15);
  return new Float64Array(length).map((_, i) => {
    const gain = Math.min(1, i / edge, (length - i) / edge);
    let sum = 0;
    for (const hz of [lowHz, lowHz * 1.26]) {
      for (let n = 1; n * hz < 3600; n++) sum += Math.sin((2 * Math.PI * n * hz * i) / LINE_HZ) / n;
    }
    return gain * sum;
  });
}
