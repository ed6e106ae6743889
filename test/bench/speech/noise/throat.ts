import type { Random } from '../random.ts';
import { glottalPulses } from './glottis.ts';
import { placed, resonant, shaped, whiteNoise } from './shapes.ts';

/** One burst of a cough: the glottis bursts open, air rushes, and the folds may sound at the end. */
function coughBurst(random: Random, voiced: boolean): Float64Array {
  const rushMs = random.between(200, 320);
  const tract = [
    { hz: random.between(450, 650), q: 2.5, gain: 1 },
    { hz: random.between(1300, 1700), q: 3, gain: 0.9 },
    { hz: random.between(2300, 2900), q: 3, gain: 0.6 },
  ];
  const explosion = shaped(whiteNoise(random, 60), { attackMs: 3, holdMs: 18, decayMs: 70 });
  const rush = shaped(whiteNoise(random, rushMs), { attackMs: 15, holdMs: rushMs * 0.4, decayMs: rushMs });
  const voice = glottalPulses(random, {
    durationMs: random.between(90, 160),
    fromHz: random.between(240, 330),
    toHz: random.between(150, 210),
    roughness: 0.12,
  });
  const folds = shaped(voice, { attackMs: 20, holdMs: 40, decayMs: 110 });
  return resonant(
    placed([
      { atMs: 0, sound: explosion, gain: 1 },
      { atMs: 35, sound: rush, gain: 0.35 },
      ...(voiced ? [{ atMs: 35 + rushMs * 0.6, sound: folds, gain: 1.4 }] : []),
    ]),
    tract,
  );
}

/** A dry single cough. */
export function dryCough(random: Random): Float64Array {
  return coughBurst(random, false);
}

/** A cough with voice in it, as with phlegm. */
export function voicedCough(random: Random): Float64Array {
  return coughBurst(random, true);
}

/** Two or three coughs in one breath, each softer than the one before. */
export function coughFit(random: Random): Float64Array {
  const count = random.whole(2, 3);
  let atMs = 0;
  const bursts = Array.from({ length: count }, (_, i) => {
    const burst = { atMs, sound: coughBurst(random, random.between(0, 1) < 0.6), gain: 0.8 ** i };
    atMs += random.between(280, 420);
    return burst;
  });
  return placed(bursts);
}

/** "Hrrm-hm": two rough, low stretches of voice with breath in them and the mouth closed. */
export function throatClear(random: Random): Float64Array {
  const tract = [
    { hz: random.between(320, 420), q: 2, gain: 1 },
    { hz: random.between(950, 1250), q: 3, gain: 0.45 },
    { hz: random.between(2100, 2500), q: 3, gain: 0.2 },
  ];
  const stretch = (durationMs: number) => {
    const [fromHz, toHz] = [random.between(95, 135), random.between(75, 100)];
    const roughness = random.between(0.05, 0.18);
    const voice = glottalPulses(random, { durationMs, fromHz, toHz, roughness });
    const breath = whiteNoise(random, durationMs);
    const both = voice.map((x, i) => x + 0.1 * (breath[i] ?? 0));
    return shaped(both, { attackMs: 25, holdMs: durationMs * 0.6, decayMs: durationMs * 0.6 });
  };
  const first = random.between(200, 300);
  return resonant(
    placed([
      { atMs: 0, sound: stretch(first), gain: 1 },
      { atMs: first + random.between(30, 90), sound: stretch(random.between(140, 240)), gain: 0.75 },
    ]),
    tract,
  );
}

/** Air through the nose, rising and cut off; sometimes twice. */
export function sniff(random: Random): Float64Array {
  const pull = () => {
    const durationMs = random.between(140, 260);
    return shaped(whiteNoise(random, durationMs), { attackMs: durationMs * 0.7, decayMs: 60 });
  };
  const parts = random.between(0, 1) < 0.4 ? [pull(), pull()] : [pull()];
  const air = placed(parts.map((sound, i) => ({ atMs: i * random.between(280, 380), sound })));
  return resonant(air, [
    { hz: random.between(1100, 1500), q: 1.5, gain: 0.7 },
    { hz: random.between(2400, 3000), q: 1.5, gain: 1 },
  ]);
}
