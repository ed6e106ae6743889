import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMelodyFollower, type MelodyFollower } from '../../../src/media/melody.ts';
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

function followed(samples: Int16Array, rateHz = 8000) {
  const follower = createMelodyFollower(rateHz);
  follow(follower, samples, rateHz);
  return follower;
}

function follow(follower: MelodyFollower, samples: Int16Array, rateHz = 8000): void {
  const step = (FRAME_MS * rateHz) / 1000;
  for (let at = 0; at + step <= samples.length; at += step) follower.push(samples.subarray(at, at + step));
}

const endingOf = (samples: Int16Array, rateHz = 8000) => followed(samples, rateHz).ending();
const semitones = (hz: number, by: number) => hz * 2 ** (by / 12);
const joined = (...parts: readonly Int16Array[]) => Int16Array.from(parts.flatMap((part) => [...part]));
const quiet = (ms: number) => new Int16Array(8 * ms);

const between = (value: number, low: number, high: number) =>
  assert.ok(value >= low && value <= high, `${value} is not in ${low}…${high}`);

/** A man, a woman and a child. */
const PITCHES = [95, 130, 210, 290] as const;

/** A phrase that stays where it is and moves by so many semitones in its last 320 ms. */
function phrase(rateHz: number, hz: number, by: number, amplitude = LOUD): Int16Array {
  const end = semitones(hz, by);
  const parts = [
    [hz, hz, 700],
    [hz, end, 200],
    [end, end, 120],
  ] as const;
  return sung({ rateHz, parts, amplitude });
}

for (const rateHz of [8000, 16_000]) {
  const ending = (samples: Int16Array) => endingOf(samples, rateHz);

  test(`a phrase that comes down, goes up high or stays at its end, at ${rateHz} Hz`, () => {
    for (const hz of PITCHES) {
      const endings = [-5, -3.6, -1.5, 0, 1, 3, 4].map((by) => ending(phrase(rateHz, hz, by)));
      assert.deepEqual(endings, ['fell', 'fell', 'level', 'level', 'level', 'rose', 'rose'], `${hz} Hz`);
    }
  });

  test(`one syllable is held against its own beginning, at ${rateHz} Hz`, () => {
    for (const hz of PITCHES) {
      const glide = (by: number) => ending(sung({ rateHz, parts: [[hz, semitones(hz, by), 240]] }));
      assert.deepEqual([glide(-6), glide(0), glide(6)], ['fell', 'level', 'rose'], `${hz} Hz`);
    }
  });

  test(`a quiet voice ends as a loud one does, at ${rateHz} Hz`, () => {
    for (const amplitude of [600, 200, 60]) {
      assert.equal(ending(phrase(rateHz, 130, -5, amplitude)), 'fell');
      assert.equal(ending(phrase(rateHz, 130, 0, amplitude)), 'level');
      assert.equal(ending(phrase(rateHz, 130, 4, amplitude)), 'rose');
    }
  });

  test(`silence and noise have no melody, at ${rateHz} Hz`, () => {
    assert.equal(ending(new Int16Array(rateHz)), 'level');
    for (let seed = 1; seed <= 10; seed += 1)
      assert.equal(ending(createNoise(-30, seed).next(rateHz)), 'level', `seed ${seed}`);
  });
}

test('nothing heard, and a word with less than a tenth of a second of voice, is too short for a melody', () => {
  assert.equal(createMelodyFollower(8000).ending(), 'short');
  const short = sung({ rateHz: 8000, parts: [[130, 90, 60]] });
  assert.equal(endingOf(short), 'short');
  assert.equal(
    endingOf(joined(createNoise(-30, 1).next(3000), short, createNoise(-30, 2).next(2400))),
    'short',
  );
});

test('a sentence that is whispered stays level: nothing says that it is over', () => {
  assert.equal(endingOf(createNoise(-30, 1).next(8000)), 'level');
});

test('a "yes" that falls by ten semitones in 60 ms has fallen', () => {
  for (const hz of PITCHES) {
    const yes = sung({
      rateHz: 8000,
      parts: [
        [hz, semitones(hz, 1), 140],
        [semitones(hz, 1), semitones(hz, -9), 60],
      ],
    });
    assert.equal(endingOf(joined(yes, createNoise(-40, 1).next(1200))), 'fell', `${hz} Hz`);
  }
});

test('a last syllable that goes up no higher than the phrase was does not hand over', () => {
  const parts = [
    [180, 180, 800],
    [140, 170, 240],
  ] as const;
  assert.equal(endingOf(sung({ rateHz: 8000, parts })), 'level');
});

test('a higher word after a lower one is no rise', () => {
  const low = sung({ rateHz: 8000, parts: [[120, 120, 200]] });
  const high = sung({ rateHz: 8000, parts: [[160, 160, 160]] });
  assert.equal(endingOf(joined(low, quiet(60), high)), 'level');
});

test('a slip of an octave in the middle of a word is no fall', () => {
  const parts = [
    [150, 150, 500],
    [300, 300, 20],
    [150, 150, 100],
  ] as const;
  assert.equal(endingOf(sung({ rateHz: 8000, parts })), 'level');
});

test('the silence after the last word does not hide how it ended', () => {
  for (const by of [-4, 4]) {
    const ending = endingOf(phrase(8000, 180, by));
    for (const ms of [100, 300, 500])
      assert.equal(endingOf(joined(phrase(8000, 180, by), quiet(ms))), ending, `${by} after ${ms} ms`);
  }
});

test('what follows softly from another room does not count', () => {
  const far = sung({ rateHz: 8000, parts: [[240, 240, 200]], amplitude: 60 });
  assert.equal(endingOf(joined(phrase(8000, 120, -6), far)), 'fell');
});

test('a phrase longer ago than 1.6 s is forgotten, and what was before a new beginning at once', () => {
  const parts = [
    [240, 240, 1500],
    [120, 120, 1700],
  ] as const;
  assert.equal(endingOf(sung({ rateHz: 8000, parts })), 'level');
  const follower = followed(sung({ rateHz: 8000, parts: [[240, 240, 700]] }));
  follower.clear();
  follow(follower, sung({ rateHz: 8000, parts: [[180, 180, 300]] }));
  assert.equal(follower.ending(), 'level');
});

test('a voice ends the same after any length of talk', () => {
  for (let ms = 500; ms <= 5000; ms += 100) {
    const parts = [
      [150, 150, ms],
      [150, 180, 240],
    ] as const;
    assert.equal(endingOf(sung({ rateHz: 8000, parts })), 'rose', `after ${ms} ms`);
  }
});

test('asked twice, the same is told twice', () => {
  const follower = followed(phrase(8000, 150, 4));
  assert.deepEqual([follower.ending(), follower.ending()], ['rose', 'rose']);
});

/** The part of a second that is clear. */
function clearShareOf(samples: Int16Array): number {
  return followed(samples).clearShare();
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
