import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGain } from '../../../src/media/gain.ts';
import { peak, rmsDbfs } from '../../../src/media/level.ts';
import { createNoise } from './noise.ts';
import { assertSameSamples } from './same-samples.ts';

const FRAME = 160;

/** Something with the rhythm of speech: 200 ms syllables of a 150 Hz buzz, 100 ms apart, over soft noise. */
function speech(ms: number, amplitude: number, noiseDbfs = -70): Int16Array {
  const noise = createNoise(noiseDbfs).next(ms * 8);
  return noise.map((hiss, i) => {
    const inSyllable = (i % 2400) / 1600;
    const envelope = inSyllable < 1 ? Math.sin(Math.PI * inSyllable) : 0;
    return hiss + 32767 * amplitude * envelope * Math.sin((2 * Math.PI * 150 * i) / 8000) ** 3;
  });
}

function run(agc: ReturnType<typeof createGain>, samples: Int16Array): Int16Array {
  const out = new Int16Array(samples.length);
  for (let at = 0; at < samples.length; at += FRAME)
    out.set(agc.process(samples.subarray(at, at + FRAME)), at);
  return out;
}

const join = (...parts: readonly Int16Array[]) => Int16Array.from(parts.flatMap((part) => [...part]));

test('a caller 20 dB too quiet comes out at the target peak within the first second', () => {
  const agc = createGain(8000);
  const out = run(agc, join(createNoise(-70).next(4000), speech(2000, 0.05)));
  const settled = peak(out.subarray(4000 + 8000));
  assert.ok(settled > 15000 && settled < 17500, `peak ${settled}`);
});

test('a caller at a normal level is left as they are', () => {
  const samples = speech(2000, 0.6);
  assertSameSamples(run(createGain(8000), samples), samples);
});

for (const levelDbfs of [-60, -45, -35]) {
  test(`steady noise of ${levelDbfs} dBFS is never raised, also after silence`, () => {
    const noise = createNoise(levelDbfs).next(FRAME * 250);
    const agc = createGain(8000);
    assertSameSamples(run(agc, noise), noise);
    run(agc, new Int16Array(FRAME * 100));
    assertSameSamples(run(agc, noise), noise);
  });
}

test('noise after quiet speech is back to its own level within a second', () => {
  const agc = createGain(8000);
  run(agc, join(createNoise(-60).next(4000), speech(2000, 0.05, -60)));
  assert.ok(agc.gain > 5, 'the speech was raised');
  const noise = createNoise(-60, 7).next(FRAME * 100);
  const out = run(agc, noise);
  assertSameSamples(out.subarray(FRAME * 50), noise.subarray(FRAME * 50));
});

test('a shout after whispering is not clipped, from its first sample on', () => {
  const agc = createGain(8000);
  run(agc, join(createNoise(-70).next(4000), speech(2000, 0.03)));
  const shout = Int16Array.from({ length: FRAME }, (_, i) => (i % 16 < 8 ? 30000 : -30000));
  assertSameSamples(agc.process(shout), shout);
});

test('a line that sends digital silence between noise has the noise for its floor', () => {
  const agc = createGain(8000);
  const noise = createNoise(-40).next(FRAME * 200);
  for (let i = 0; i < 10; i++) {
    run(agc, noise.subarray(0, FRAME * 20));
    run(agc, new Int16Array(FRAME * 20));
  }
  assertSameSamples(run(agc, noise), noise);
});

test('rustling of -60 dBFS on a quiet line is not raised to speech', () => {
  const line = createNoise(-75).next(FRAME * 300);
  const rustle = createNoise(-60, 5).next(line.length);
  const samples = line.map((sample, i) => (Math.floor(i / 1600) % 3 === 1 ? (rustle[i] ?? 0) : sample));
  assertSameSamples(run(createGain(8000), samples), samples);
});

test('gain never exceeds 20 and speech of the quietest kind keeps its distance to the noise', () => {
  const agc = createGain(8000);
  const input = join(createNoise(-75).next(4000), speech(3000, 0.01, -75));
  const out = run(agc, input);
  assert.equal(agc.gain, 20);
  assert.equal((rmsDbfs(out.subarray(20000)) - rmsDbfs(input.subarray(20000))).toFixed(0), '26');
});
