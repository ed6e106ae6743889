import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samplesOf } from '../../../bench/speech/line-rate.ts';
import { activeDbfs } from '../../../bench/speech/loudness.ts';
import { mixAtSnr } from '../../../bench/speech/mix.ts';
import { isShort, makeNoise, type NoiseKind } from '../../../bench/speech/noise/make-noise.ts';
import { ringUk, ringUs } from '../../../bench/speech/noise/tones.ts';
import { fromInt16, ontoLine, toInt16 } from '../../../bench/speech/onto-line.ts';
import { createRandom } from '../../../bench/speech/random.ts';
import { createTelephoneBand } from '../../../bench/speech/telephone-band.ts';
import { assertSameSamples } from '../../media/same-samples.ts';
import { fitTone, sine } from '../../media/tone-analysis.ts';

const KINDS: readonly NoiseKind[] = [
  ...(['cough-dry', 'cough-voiced', 'cough-fit', 'throat-clear', 'sniff', 'door'] as const),
  ...(['keyboard', 'ring-uk', 'ring-us', 'street', 'babble', 'hum', 'line', 'music', 'room'] as const),
];
/** Stands in for people: tones that come and go. */
const VOICES = [220, 330, 440].map((hz) => fromInt16(sine(hz, 8000, samplesOf(900))));

const make = (kind: NoiseKind, seed: number, levelDbfs = -30) =>
  makeNoise({ kind, seed, levelDbfs, durationMs: 3000 }, VOICES);

for (const kind of KINDS) {
  test(`${kind} is the same for the same seed and another for another`, () => {
    const first = toInt16(make(kind, 7));
    assertSameSamples(toInt16(make(kind, 7)), first);
    const isTone = kind.startsWith('ring');
    assert.equal(
      toInt16(make(kind, 8)).every((sample, i) => sample === first[i]),
      isTone,
    );
  });

  test(`${kind} has the level asked for, on the line too, and the length`, () => {
    for (const levelDbfs of [-24, -34]) {
      const noise = make(kind, 3, levelDbfs);
      assert.equal(noise.length, samplesOf(3000));
      assert.ok(Math.abs(activeDbfs(noise) - levelDbfs) < 0.1, `${activeDbfs(noise)} before coding`);
      const heard = activeDbfs(fromInt16(ontoLine(noise)));
      assert.ok(Math.abs(heard - levelDbfs) < 0.5, `${heard} on the line`);
    }
  });
}

test('a short sound is over within two seconds and leaves silence', () => {
  for (const kind of KINDS.filter(isShort)) {
    const tail = make(kind, 5).subarray(samplesOf(2000));
    assert.ok(
      tail.every((x) => Math.abs(x) < 0.001),
      kind,
    );
  }
});

test('the telephone band keeps 300 to 3400 Hz within 1 dB and takes 24 dB an octave below', () => {
  const gainDb = (hz: number) => {
    const out = toInt16(createTelephoneBand().process(fromInt16(sine(hz, 8000, 8000))));
    return 20 * Math.log10(fitTone(out, hz, 8000).amplitude / 0.5);
  };
  for (const hz of [300, 500, 1000, 2000, 3000, 3400])
    assert.ok(Math.abs(gainDb(hz)) < 1, `${hz}: ${gainDb(hz)}`);
  assert.ok(gainDb(125) < -23, `${gainDb(125)}`);
  assert.ok(gainDb(3900) < -20, `${gainDb(3900)}`);
});

test('speech over noise has the ratio asked for', () => {
  const speech = make('music', 1, -20);
  for (const [kind, snrDb] of [
    ['babble', 15],
    ['street', 10],
    ['hum', 0],
  ] as const) {
    const mixed = mixAtSnr(speech, make(kind, 2), snrDb);
    const noise = mixed.map((x, i) => x - (speech[i] ?? 0));
    assert.ok(Math.abs(activeDbfs(speech) - activeDbfs(noise) - snrDb) < 0.5, kind);
  }
});

test('ringing tones have the cadence of their country', () => {
  const on = (tone: Float64Array) => (atMs: number) =>
    tone.subarray(samplesOf(atMs), samplesOf(atMs + 50)).some((x) => Math.abs(x) > 0.5);
  const uk = on(ringUk(createRandom(1), 4000));
  assert.deepEqual([100, 450, 700, 1100, 2900, 3100].map(uk), [true, false, true, false, false, true]);
  const us = on(ringUs(createRandom(1), 7000));
  assert.deepEqual([100, 1900, 2100, 5900, 6100].map(us), [true, true, false, false, true]);
});
