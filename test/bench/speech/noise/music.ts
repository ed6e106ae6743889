import { LINE_HZ, samplesOf } from '../line-rate.ts';
import type { Random } from '../random.ts';
import { filled, placed, shaped, whiteNoise } from './shapes.ts';

/** Chords of a song in semitones above its key: I, vi, IV, V and back. */
const SONG: readonly (readonly number[])[] = [
  [0, 4, 7, 12],
  [-3, 0, 4, 9],
  [-7, -3, 0, 5],
  [-5, -1, 2, 7],
];
const HARMONICS = 8;

/** A radio in the room: a chord a bar, an arpeggio over it and a brush on the beat. */
export function music(random: Random, durationMs: number): Float64Array {
  const keyHz = 220 * 2 ** (random.whole(0, 11) / 12);
  const beatMs = 60_000 / random.between(84, 126);
  let bar = random.whole(0, SONG.length - 1);
  return filled(durationMs, () => {
    const chord = SONG[bar % SONG.length] ?? [];
    bar += 1;
    const pad = chord.map((semitones) => ({
      atMs: 0,
      sound: note(noteHz(keyHz, semitones), beatMs * 4),
      gain: 0.25,
    }));
    const beats = [0, 1, 2, 3].flatMap((beat) => [
      { atMs: beat * beatMs, sound: note(noteHz(keyHz, 12 + (chord[beat] ?? 0)), beatMs), gain: 0.5 },
      { atMs: beat * beatMs, sound: brush(random), gain: 0.2 },
    ]);
    return placed([...pad, ...beats]).subarray(0, samplesOf(beatMs * 4));
  });
}

function noteHz(keyHz: number, semitones: number): number {
  return keyHz * 2 ** (semitones / 12);
}

/** A plucked string: harmonics that fade, the higher ones sooner. */
function note(hz: number, durationMs: number): Float64Array {
  return new Float64Array(samplesOf(durationMs)).map((_, i) => {
    const atS = i / LINE_HZ;
    let sum = 0;
    for (let n = 1; n <= HARMONICS && n * hz < LINE_HZ / 2; n++) {
      sum += (Math.sin(2 * Math.PI * n * hz * atS) * Math.exp(-atS * (1 + n * 0.6))) / n;
    }
    return sum * Math.min(1, atS / 0.008) * Math.min(1, (durationMs / 1000 - atS) / 0.02);
  });
}

function brush(random: Random): Float64Array {
  return shaped(whiteNoise(random, 90), { attackMs: 2, decayMs: 90 });
}
