import { createBiquad } from '../biquad.ts';
import { LINE_HZ, samplesOf } from '../line-rate.ts';
import type { Random } from '../random.ts';
import { filled, placed, resonant, shaped, whiteNoise } from './shapes.ts';

/** A door that falls shut: the slap, the boards ringing in their own tones, and the latch after it. */
export function doorSlam(random: Random): Float64Array {
  const board = () => {
    const hz = 90 * (900 / 90) ** random.between(0, 1);
    const phase = random.between(0, 2 * Math.PI);
    const tone = new Float64Array(samplesOf(500)).map((_, i) =>
      Math.sin(phase + (2 * Math.PI * hz * i) / LINE_HZ),
    );
    return shaped(tone, { attackMs: 1, decayMs: random.between(120, 480) });
  };
  const boards = Array.from({ length: 24 }, () => ({
    atMs: 0,
    sound: board(),
    gain: random.between(0.1, 0.5),
  }));
  const slap = shaped(whiteNoise(random, 80), { attackMs: 1, holdMs: 4, decayMs: 90 });
  const latch = resonant(shaped(whiteNoise(random, 40), { attackMs: 1, decayMs: 45 }), [
    { hz: 2200, q: 4, gain: 1 },
  ]);
  return placed([
    ...boards,
    { atMs: 0, sound: slap, gain: 1.2 },
    { atMs: random.between(60, 110), sound: latch, gain: 0.5 },
  ]);
}

/** Typing: a click down and a softer one up for each key, at 40 to 80 words a minute, with thinking in between. */
export function keyboard(random: Random, durationMs: number): Float64Array {
  const click = () =>
    resonant(shaped(whiteNoise(random, 30), { attackMs: 0.5, holdMs: 2, decayMs: 25 }), [
      { hz: random.between(1500, 2000), q: 3, gain: 1 },
      { hz: random.between(2600, 3300), q: 5, gain: 0.8 },
      { hz: random.between(380, 520), q: 2, gain: 0.5 },
    ]);
  const stroke = () => {
    const waitMs = random.between(0, 1) < 0.08 ? random.between(400, 900) : random.between(110, 260);
    const strokes = [
      { atMs: 0, sound: click(), gain: random.between(0.6, 1) },
      { atMs: random.between(60, 100), sound: click(), gain: random.between(0.2, 0.4) },
      { atMs: waitMs, sound: new Float64Array(0) },
    ];
    return placed(strokes);
  };
  return filled(durationMs, stroke);
}

/** A quiet office: ventilation and computers, without events. */
export function roomTone(random: Random, durationMs: number): Float64Array {
  return createBiquad({ type: 'low-pass', hz: 900 }).process(whiteNoise(random, durationMs));
}
