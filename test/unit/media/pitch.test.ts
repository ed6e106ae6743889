import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPitchFollower } from '../../../src/media/pitch.ts';
import { madeVoice } from './made-voice.ts';
import { createNoise } from './noise.ts';

const FRAME_MS = 20;
const LOUD = 6000;

interface Melody {
  readonly rateHz: number;
  /** Pitch at the beginning and at the end of each part; in between it glides by semitones. */
  readonly parts: readonly (readonly [fromHz: number, toHz: number, ms: number])[];
  readonly amplitude?: number;
}

/** A buzz with the slope of a voice: each harmonic half as strong as the octave below it. */
function sung({ rateHz, parts, amplitude = LOUD }: Melody): Int16Array {
  let phase = 0;
  const samples = parts.flatMap(([fromHz, toHz, ms]) => {
    const length = (ms * rateHz) / 1000;
    return Array.from({ length }, (_, i) => {
      const hz = fromHz * (toHz / fromHz) ** (i / length);
      phase += (2 * Math.PI * hz) / rateHz;
      let sum = 0;
      for (let n = 1; n * hz < 3400; n += 1) sum += Math.sin(n * phase) / n;
      return Math.round((sum * amplitude) / 2);
    });
  });
  return Int16Array.from(samples);
}

function moveOf(samples: Int16Array, rateHz: number): number {
  const move = followed(samples, rateHz).move();
  assert.ok(move !== undefined, 'too short for a melody');
  return move;
}

function followed(samples: Int16Array, rateHz: number) {
  const follower = createPitchFollower(rateHz);
  const step = (FRAME_MS * rateHz) / 1000;
  for (let at = 0; at + step <= samples.length; at += step) follower.push(samples.subarray(at, at + step));
  return follower;
}

const between = (value: number, low: number, high: number) =>
  assert.ok(value >= low && value <= high, `${value} is not in ${low}…${high}`);

/** A man, a woman and a child. */
const PITCHES = [95, 130, 210, 290] as const;

for (const rateHz of [8000, 16_000]) {
  test(`a phrase that falls at its end falls by as much, at ${rateHz} Hz`, () => {
    for (const hz of PITCHES) {
      const endHz = hz * 2 ** (-5 / 12);
      const parts = [
        [hz, hz, 700],
        [hz, endHz, 200],
        [endHz, endHz, 120],
      ] as const;
      between(moveOf(sung({ rateHz, parts }), rateHz), -5.4, -4.6);
    }
  });

  test(`a phrase that stays where it is moves by less than half a semitone, at ${rateHz} Hz`, () => {
    for (const hz of PITCHES) {
      between(moveOf(sung({ rateHz, parts: [[hz, hz, 900]] }), rateHz), -0.5, 0.5);
    }
  });

  test(`a phrase that rises at its end rises by as much, at ${rateHz} Hz`, () => {
    for (const hz of PITCHES) {
      const endHz = hz * 2 ** (4 / 12);
      const parts = [
        [hz, hz, 700],
        [hz, endHz, 200],
        [endHz, endHz, 120],
      ] as const;
      between(moveOf(sung({ rateHz, parts }), rateHz), 3.6, 4.4);
    }
  });

  test(`one syllable is held against its own beginning, at ${rateHz} Hz`, () => {
    for (const hz of PITCHES) {
      const down = moveOf(sung({ rateHz, parts: [[hz, hz * 2 ** (-6 / 12), 240]] }), rateHz);
      const flat = moveOf(sung({ rateHz, parts: [[hz, hz, 240]] }), rateHz);
      const up = moveOf(sung({ rateHz, parts: [[hz, hz * 2 ** (6 / 12), 240]] }), rateHz);
      assert.ok(down < -2.2 && up > 2.2, `${hz} Hz: ${down} ${up}`);
      between(flat, -0.5, 0.5);
    }
  });

  test(`a quiet voice falls as a loud one does, at ${rateHz} Hz`, () => {
    const parts = [
      [130, 130, 700],
      [130, 95, 300],
    ] as const;
    const loud = moveOf(sung({ rateHz, parts }), rateHz);
    assert.ok(loud < -3, `${loud}`);
    for (const amplitude of [600, 200, 60]) {
      between(moveOf(sung({ rateHz, parts, amplitude }), rateHz), loud - 0.5, loud + 0.5);
    }
  });

  test(`silence and noise have no melody, at ${rateHz} Hz`, () => {
    assert.equal(moveOf(new Int16Array(rateHz), rateHz), 0);
    for (let seed = 1; seed <= 10; seed += 1) {
      assert.equal(moveOf(createNoise(-30, seed).next(rateHz), rateHz), 0, `seed ${seed}`);
    }
  });
}

test('nothing heard, and a word with less than a tenth of a second of voice, is too short for a melody', () => {
  assert.equal(createPitchFollower(8000).move(), undefined);
  const short = sung({ rateHz: 8000, parts: [[130, 90, 60]] });
  assert.equal(followed(short, 8000).move(), undefined);
  const word = Int16Array.from([
    ...createNoise(-30, 1).next(3000),
    ...short,
    ...createNoise(-30, 2).next(2400),
  ]);
  assert.equal(followed(word, 8000).move(), undefined);
});

test('a sentence that is whispered stays up: nothing says that it is over', () => {
  assert.equal(moveOf(createNoise(-30, 1).next(8000), 8000), 0);
});

test('the silence after the last word does not hide that it fell', () => {
  const said = sung({
    rateHz: 8000,
    parts: [
      [180, 180, 700],
      [180, 120, 260],
    ],
  });
  const withSilence = Int16Array.from([...said, ...new Int16Array(1600)]);
  assert.ok(moveOf(withSilence, 8000) < -3);
});

test('what follows softly from another room does not count', () => {
  const near = {
    rateHz: 8000,
    parts: [
      [120, 120, 700],
      [120, 85, 260],
    ],
  } as const;
  const far = { rateHz: 8000, parts: [[240, 240, 200]], amplitude: 60 } as const;
  assert.ok(moveOf(Int16Array.from([...sung(near), ...sung(far)]), 8000) < -3);
});

test('a phrase longer ago than 1.6 s is forgotten', () => {
  const parts = [
    [240, 240, 1500],
    [120, 120, 1700],
  ] as const;
  between(moveOf(sung({ rateHz: 8000, parts }), 8000), -0.5, 0.5);
});

test('a voice that wanders within its vowels and stays at its height has not fallen', () => {
  const moves = Array.from({ length: 20 }, (_, seed) => {
    const voice = { pitchHz: 130, formantsHz: [550, 1500] as const, seed: seed + 1 };
    return moveOf(madeVoice(voice, 1080, LOUD), 8000);
  });
  // The vowels lie within ±20 %: 3.2 semitones up and 3.9 down, and each glides by 0.9 either way.
  for (const move of moves) between(move, -8, 8);
  const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
  between(mean, -1.5, 1.5);
});

test('asked twice, the same is told twice', () => {
  const follower = createPitchFollower(8000);
  const sound = sung({
    rateHz: 8000,
    parts: [
      [150, 150, 600],
      [150, 100, 300],
    ],
  });
  for (let at = 0; at + 160 <= sound.length; at += 160) follower.push(sound.subarray(at, at + 160));
  assert.equal(follower.move(), follower.move());
});

/** The part of a second that is clear. */
function clearShareOf(samples: Int16Array): number {
  const follower = createPitchFollower(8000);
  for (let at = 0; at + 160 <= samples.length; at += 160) follower.push(samples.subarray(at, at + 160));
  return follower.clearShare();
}

test('one voice is clear; eight at once, noise and silence are not', () => {
  const voice = (hz: number) => sung({ rateHz: 8000, parts: [[hz, hz * 1.1, 1000]], amplitude: LOUD / 8 });
  between(clearShareOf(voice(120)), 0.9, 1);
  const eight = [95, 108, 127, 141, 163, 188, 211, 239].map(voice);
  const babble = Int16Array.from({ length: 8000 }, (_, i) =>
    eight.reduce((sum, one) => sum + (one[i] ?? 0), 0),
  );
  between(clearShareOf(babble), 0, 0.25);
  between(clearShareOf(createNoise(-30).next(8000)), 0, 0.1);
  between(clearShareOf(new Int16Array(8000)), 0, 0);
});
