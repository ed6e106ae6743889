import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rmsDbfs } from '../../../src/media/level.ts';
import { createResampler } from '../../../src/media/resampler.ts';
import { assertSameSamples } from './same-samples.ts';
import { fitTone, sine } from './tone-analysis.ts';

const RATES = [8000, 16000, 22050, 24000];
const PAIRS = RATES.flatMap((fromHz) =>
  RATES.filter((to) => to !== fromHz).map((toHz) => ({ fromHz, toHz })),
);

function convert(samples: Int16Array, fromHz: number, toHz: number): Int16Array {
  const resampler = createResampler(fromHz, toHz);
  return Int16Array.from([...resampler.process(samples), ...resampler.flush()]);
}

function range(fromHz: number, belowHz: number, stepHz: number): readonly number[] {
  return Array.from({ length: Math.ceil((belowHz - fromHz) / stepHz) }, (_, i) => fromHz + i * stepHz);
}

for (const { fromHz, toHz } of PAIRS) {
  const passHz = 0.85 * (Math.min(fromHz, toHz) / 2);

  test(`${fromHz} to ${toHz} Hz leaves level, phase and purity of speech alone`, () => {
    for (const toneHz of [100, 1000, 2900, passHz]) {
      const fit = fitTone(convert(sine(toneHz, fromHz, fromHz / 2), fromHz, toHz), toneHz, toHz);
      const gainDb = 20 * Math.log10(fit.amplitude / 0.5);
      assert.ok(Math.abs(gainDb) < 0.1, `${toneHz} Hz: ${gainDb.toFixed(3)} dB`);
      assert.ok(Math.abs(fit.phase) < 0.001, `${toneHz} Hz: ${fit.phase} rad`);
      assert.ok(fit.sinadDb > 80, `${toneHz} Hz: SINAD ${fit.sinadDb.toFixed(1)} dB`);
    }
  });
}

for (const { fromHz, toHz } of PAIRS.filter((pair) => pair.toHz * 1.07 < pair.fromHz)) {
  test(`${fromHz} to ${toHz} Hz folds nothing back above -80 dB`, () => {
    for (const toneHz of range((toHz / 2) * 1.07, fromHz / 2, 170)) {
      const tone = sine(toneHz, fromHz, fromHz / 5, 0.9);
      const out = convert(tone, fromHz, toHz);
      const aliasDb = rmsDbfs(out.subarray(out.length / 4, (out.length * 3) / 4)) - rmsDbfs(tone);
      assert.ok(aliasDb < -80, `${toneHz} Hz: ${aliasDb.toFixed(1)} dB`);
    }
  });
}

test('how the input is cut does not change one sample', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PAIRS),
      fc.array(fc.int16Array({ maxLength: 700 }), { maxLength: 6 }),
      ({ fromHz, toHz }, chunks) => {
        const whole = Int16Array.from(chunks.flatMap((chunk) => [...chunk]));
        const resampler = createResampler(fromHz, toHz);
        const parts = chunks.flatMap((chunk) => [...resampler.process(chunk)]);
        const out = Int16Array.from([...parts, ...resampler.flush()]);
        assertSameSamples(out, convert(whole, fromHz, toHz));
        assert.equal(out.length, Math.ceil((whole.length * toHz) / fromHz));
      },
    ),
  );
});

test('a resampler that was flushed starts anew', () => {
  const resampler = createResampler(24000, 8000);
  const tone = sine(440, 24000, 1000);
  const first = [...resampler.process(tone), ...resampler.flush()];
  assert.deepEqual([...resampler.process(tone), ...resampler.flush()], first);
});

test('a full-scale square is clipped and never wraps', () => {
  const square = Int16Array.from({ length: 800 }, (_, i) => (i % 100 < 50 ? 32767 : -32768));
  const out = convert(square, 8000, 16000);
  for (let i = 20; i < 80; i++) assert.ok((out[i] ?? 0) > 20000, `sample ${i}: ${out[i]}`);
});

test('equal rates hand the very same samples through', () => {
  const samples = sine(440, 8000, 160);
  const resampler = createResampler(8000, 8000);
  assert.equal(resampler.process(samples), samples);
  assert.equal(resampler.flush().length, 0);
});
