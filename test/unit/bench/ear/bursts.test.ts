import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Burst, wholeBursts } from '../../../bench/ear/bursts.ts';

const TELLING = [120, 180, 300];
const heard = (...lengths: readonly number[]): readonly Burst[] =>
  lengths.map((soundMs) => ({ fromMs: 0, toMs: soundMs, soundMs }));

test('tones that were heard to their end are counted', () => {
  assert.equal(wholeBursts(heard(120, 180), TELLING), 2);
  assert.equal(wholeBursts(heard(120, 180, 300), TELLING), 3);
});

test('a tone that lacks a step of its end is not whole', () => {
  assert.equal(wholeBursts(heard(120, 170), TELLING), 1);
});

test('a tone that was held and went on, with some of it repeated, is one', () => {
  assert.equal(wholeBursts(heard(120, 60, 140, 300), TELLING), 3);
});

test('a tone of which the middle was lost counts only with what follows it, so the words show as too few', () => {
  assert.equal(wholeBursts(heard(120, 60, 60, 300), TELLING), 2);
});
