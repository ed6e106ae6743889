import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeBursts } from '../../../bench/ear/bursts.ts';
import type { LoudStretch } from '../../../bench/ear/loud-steps.ts';

const TELLING = [120, 180, 300];
/** Each is a length, or a gap and a length; words stand 60 ms apart. */
function heard(
  ...tones: readonly (number | readonly [gapMs: number, soundMs: number])[]
): readonly LoudStretch[] {
  let toMs = 0;
  return tones.map((tone) => {
    const [gapMs, soundMs] = typeof tone === 'number' ? [60, tone] : tone;
    const fromMs = toMs + gapMs;
    toMs = fromMs + soundMs;
    return { fromMs, toMs, soundMs };
  });
}

test('tones that were heard to their end are counted', () => {
  assert.equal(wholeBursts(heard(120, 180), TELLING), 2);
  assert.equal(wholeBursts(heard(120, 180, 300), TELLING), 3);
});

test('a tone that lacks a step of its end is not whole', () => {
  assert.equal(wholeBursts(heard(120, 170), TELLING), 1);
});

test('a tone that was held and went on, with some of it repeated, is one', () => {
  assert.equal(wholeBursts(heard(120, 70, [300, 130], 300), TELLING), 3);
});

test('a tone that was held, went on and was cut is not whole, though with what was repeated it is as long', () => {
  assert.equal(wholeBursts(heard(120, 130, [300, 60]), TELLING), 1);
});

test('a tone of which the middle was lost counts only with what follows it, so the words show as too few', () => {
  assert.equal(wholeBursts(heard(120, 60, [200, 60], 300), TELLING), 2);
});

test('a tone in which a packet came late is one', () => {
  assert.equal(wholeBursts(heard(120, 80, [30, 100], 300), TELLING), 3);
});
