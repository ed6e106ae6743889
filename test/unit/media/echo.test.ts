import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEchoDetector } from '../../../src/media/echo.ts';
import { decodeMulaw, encodeMulaw } from '../../../src/media/g711.ts';
import { amplitudeOfDb } from '../../../src/media/level.ts';
import { type MadeVoice, madeVoice } from './made-voice.ts';
import { createNoise } from './noise.ts';

const RATE_HZ = 8000;
const FRAME = 160;
const LENGTH_MS = 3000;
/** RMS of −18 dBFS, as our voice is. */
const SPOKEN = 32768 * amplitudeOfDb(-18);

const OURS: MadeVoice = { pitchHz: 190, formantsHz: [600, 1700], seed: 7 };
const CALLERS: readonly MadeVoice[] = [
  { pitchHz: 110, formantsHz: [500, 1400], seed: 11 },
  { pitchHz: 150, formantsHz: [650, 1200], seed: 12 },
  { pitchHz: 190, formantsHz: [600, 1700], seed: 13 },
  { pitchHz: 240, formantsHz: [700, 2000], seed: 14 },
];
const ours = madeVoice(OURS, LENGTH_MS, SPOKEN);
const nothing = new Int16Array(ours.length);

/** The same sound later and softer. */
function echoOf(sound: Int16Array, delayMs: number, levelDb: number): Int16Array {
  const delay = (delayMs * RATE_HZ) / 1000;
  return sound.map((_, i) => Math.round((sound[i - delay] ?? 0) * amplitudeOfDb(levelDb)));
}

/** What comes from a telephone line: both sounds, noise of the line, and 8 bits. */
function line(...sounds: readonly Int16Array[]): Int16Array {
  const noise = createNoise(-65, 3).next(ours.length);
  const mixed = noise.map((x, i) => sounds.reduce((sum, sound) => sum + (sound[i] ?? 0), x));
  return decodeMulaw(encodeMulaw(mixed));
}

/** The share of the moments, every 60 ms from the first second on, in which what is heard is an echo. */
function share(played: Int16Array, heard: Int16Array): number {
  const detector = createEchoDetector(RATE_HZ);
  const answers: boolean[] = [];
  for (let at = 0; at + FRAME <= played.length; at += FRAME) {
    detector.played(played.subarray(at, at + FRAME));
    detector.heard(heard.subarray(at, at + FRAME));
    if (at >= RATE_HZ && (at / FRAME) % 3 === 0) answers.push(detector.isEcho());
  }
  return answers.filter(Boolean).length / answers.length;
}

for (const levelDb of [-20, -30]) {
  test(`our own voice come back at ${levelDb} dB, 50 to 300 ms late, is an echo`, () => {
    for (const delayMs of [50, 83, 120, 200, 300]) {
      assert.equal(share(ours, line(echoOf(ours, delayMs, levelDb))), 1, `${delayMs} ms`);
    }
  });
}

test('a voice over our own is no echo, whether ours comes back or not', () => {
  for (const caller of CALLERS) {
    const theirs = madeVoice(caller, LENGTH_MS, SPOKEN);
    assert.equal(share(ours, line(theirs)), 0, `${caller.seed}`);
    assert.equal(share(ours, line(theirs, echoOf(ours, 120, -20))), 0, `${caller.seed} with echo`);
  }
});

test('a caller 20 dB too quiet is no echo where nothing comes back', () => {
  for (const caller of CALLERS) {
    assert.equal(share(ours, line(madeVoice(caller, LENGTH_MS, SPOKEN / 10))), 0, `${caller.seed}`);
  }
});

test('silence and the noise of the line are no echo', () => {
  assert.equal(share(ours, nothing), 0);
  assert.equal(share(ours, line()), 0);
});

test('nothing is an echo while we have been silent', () => {
  const theirs = line(madeVoice(OURS, LENGTH_MS, SPOKEN));
  assert.equal(share(nothing, theirs), 0);
  assert.equal(share(createNoise(-70, 5).next(ours.length), theirs), 0);
});

test('what was said long ago does not come back', () => {
  // But for vowels that are alike by chance: this voice is made of four.
  assert.ok(share(ours, line(echoOf(ours, 900, -20))) < 0.1);
});

test('our voice comes back for a while after we have fallen silent', () => {
  const detector = createEchoDetector(RATE_HZ);
  const played = Int16Array.from(ours, (x, i) => (i < RATE_HZ ? x : 0));
  const heard = line(echoOf(played, 240, -20));
  const echoMs: number[] = [];
  for (let at = 0; at < 2 * RATE_HZ; at += FRAME) {
    detector.played(played.subarray(at, at + FRAME));
    detector.heard(heard.subarray(at, at + FRAME));
    if (detector.isEcho()) echoMs.push((at * 1000) / RATE_HZ);
  }
  assert.ok(echoMs.includes(1200), 'the last syllable, 240 ms late');
  assert.ok(Math.max(...echoMs) < 1500, 'and nothing after it');
});

test('sound at 16 kHz is told as well as at 8', () => {
  const detector = createEchoDetector(16_000);
  const wide = Int16Array.from({ length: ours.length }, (_, i) => ours[i >> 1] ?? 0);
  const late = echoOf(wide, 200, -20);
  for (let at = 0; at < 16_000; at += 320) {
    detector.played(wide.subarray(at, at + 320));
    detector.heard(late.subarray(at, at + 320));
  }
  assert.equal(detector.isEcho(), true);
});

test('a delay that lies between two samples of the search hides no echo', () => {
  for (const delay of [401, 491, 1637]) {
    const late = ours.map((_, i) => Math.round((ours[i - delay] ?? 0) * amplitudeOfDb(-25)));
    assert.equal(share(ours, line(late)), 1, `${delay} samples`);
  }
});

test('an echo that has moved by a frame or two is known again, where a stranger as like is not', () => {
  const learntMs = 1500;
  // Half as strong as the echo: what is alike by 0.75 is enough only at a delay that is known.
  const noise = createNoise(-41, 5).next(ours.length);
  const after = (delayMs: number) =>
    line(
      echoOf(ours, 120, -20).map((x, i) => (i < learntMs * 8 ? x : 0)),
      echoOf(ours, delayMs, -20).map((x, i) => (i < learntMs * 8 ? 0 : x + (noise[i] ?? 0))),
    );
  const knownShare = (delayMs: number) => {
    const detector = createEchoDetector(RATE_HZ);
    const heard = after(delayMs);
    const answers: boolean[] = [];
    for (let at = 0; at + FRAME <= ours.length; at += FRAME) {
      detector.played(ours.subarray(at, at + FRAME));
      detector.heard(heard.subarray(at, at + FRAME));
      const isEcho = at >= 4000 && (at / FRAME) % 3 === 0 && detector.isEcho();
      // The window is 200 ms long.
      if (at >= (learntMs + 220) * 8 && (at / FRAME) % 3 === 0) answers.push(isEcho);
    }
    return answers.filter(Boolean).length / answers.length;
  };
  for (const delayMs of [120, 100, 140, 80, 160])
    assert.ok(knownShare(delayMs) > 0.9, `${delayMs} ms: ${knownShare(delayMs)}`);
  assert.ok(knownShare(230) < 0.5, `${knownShare(230)}`);
});
