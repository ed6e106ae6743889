import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeardCall } from '../../../bench/peers/detectors/detector.ts';
import type { LabelledCall, LabelledUtterance } from '../../../bench/peers/labelled-call.ts';
import { accuracyOf, scoreCalls } from '../../../bench/peers/score.ts';

const call = (...utterances: readonly LabelledUtterance[]): LabelledCall => ({
  samples: new Int16Array(0),
  isQuiet: true,
  utterances,
});
const said = (fromMs: number, toMs: number, ...pauses: LabelledUtterance['pauses']) => ({
  fromMs,
  toMs,
  pauses,
});
/** Starts and ends in turn. */
const told = (...atMs: readonly number[]): HeardCall => ({
  probabilities: [],
  changes: atMs.map((ms, i) => ({ speaking: i % 2 === 0, atMs: ms })),
});
const windows = (...probabilities: readonly number[]): HeardCall => ({ probabilities, changes: [] });
const scoreOf = (labelled: LabelledCall, heard: HeardCall) => scoreCalls([labelled], [heard]);

test('delays count from the first and the last sound of an utterance, whatever is told in its pauses', () => {
  const score = scoreOf(
    call(said(1000, 3000, { fromMs: 1500, toMs: 2400 }), said(5000, 6000)),
    told(1096, 1700, 2500, 3200, 5064, 6128),
  );
  assert.deepEqual(score.onsetsMs, [96, 64]);
  assert.deepEqual(score.offsetsMs, [200, 128]);
  assert.deepEqual([score.missedOnsets, score.alreadySpeaking, score.missedOffsets], [0, 0, 0]);
});

test('an utterance that is never heard is missed and has no delays', () => {
  const score = scoreOf(call(said(1000, 2000), said(4000, 5000)), told(4100, 5100));
  assert.equal(score.missedOnsets, 1);
  assert.deepEqual([score.onsetsMs, score.offsetsMs], [[100], [100]]);
});

test('voice that was told before the first sound is no onset', () => {
  const score = scoreOf(call(said(1000, 2000)), told(500, 2100));
  assert.deepEqual([score.onsetsMs, score.alreadySpeaking, score.missedOnsets], [[], 1, 0]);
});

test('an end that is told after the next utterance has begun, or never, is missed', () => {
  const score = scoreOf(call(said(1000, 2000), said(3000, 4000)), told(1100, 3100, 3200));
  assert.deepEqual(score.offsetsMs, []);
  assert.equal(score.missedOffsets, 2);
});

test('an end that is told before the last sound has a delay below zero', () => {
  assert.deepEqual(scoreOf(call(said(1000, 2000)), told(1100, 1900)).offsetsMs, [-100]);
});

test('starts count as false alarms only where there is nothing but noise, by the minute', () => {
  const noise: HeardCall = { ...told(100, 300, 500, 700), probabilities: Array(1875).fill(0) };
  const score = scoreCalls([call(), call(said(1000, 2000))], [noise, told(200, 400, 1100, 2100)]);
  assert.equal(score.falseAlarms, 2);
  assert.equal(score.noiseMs, 60_000);
  assert.equal(accuracyOf(score).falseAlarmsPerMinute, 2);
});

test('windows that are partly speech count neither way, and pauses hold no speech', () => {
  // Speech from 32 to 224 ms without 96 to 144: windows 1, 2, 5 and 6 are speech, 3 and 7 silence, 4 is both.
  const labelled = call(said(32, 224, { fromMs: 96, toMs: 144 }));
  const score = scoreOf(labelled, windows(0.4, 0.5, 0.2, 0.9, 0.9, 0.8, 0.7, 0.6));
  assert.deepEqual([score.hits, score.misses, score.falseWindows], [3, 1, 2]);
  const { recall, precision } = accuracyOf(score);
  assert.deepEqual([recall, precision], [3 / 4, 3 / 5]);
});

test('calls add up', () => {
  const calls = [call(said(0, 320)), call(said(0, 320)), call()];
  const heard = [told(50, 400), told(70, 500), { ...told(10, 20), probabilities: [0.9] }];
  const score = scoreCalls(calls, heard);
  const { onsetP50Ms, onsetP90Ms, offsetP50Ms, offsetP90Ms } = accuracyOf(score);
  assert.deepEqual([onsetP50Ms, onsetP90Ms], [50, 70]);
  assert.deepEqual([offsetP50Ms, offsetP90Ms], [80, 180]);
  assert.deepEqual([score.falseAlarms, score.falseWindows], [1, 1]);
});
