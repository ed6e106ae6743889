import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fadeIn, fadeOut } from '../../../src/media/fade.ts';

const steady = new Int16Array(160).fill(10000);

test('a pause starts at the level of the speech and is silent after 8 ms', () => {
  const out = fadeOut(steady, 8000);
  assert.equal(out[0], 10000);
  assert.ok(out.every((sample, i) => i === 0 || sample <= (out[i - 1] ?? 0)));
  assert.ok(out.subarray(64).every((sample) => sample === 0) && (out[62] ?? 0) > 0);
});

test('a resumption rises from silence and has the full level after 8 ms', () => {
  const out = fadeIn(steady, 16000);
  assert.equal(out[0], 0);
  assert.ok(out.every((sample, i) => i === 0 || sample >= (out[i - 1] ?? 0)));
  assert.ok(out.subarray(128).every((sample) => sample === 10000) && (out[120] ?? 0) < 10000);
});

test('no step is larger than a fortieth of the level, so nothing clicks', () => {
  for (const out of [fadeIn(steady, 8000), fadeOut(steady, 8000)]) {
    for (let i = 1; i < out.length; i++) assert.ok(Math.abs((out[i] ?? 0) - (out[i - 1] ?? 0)) <= 250);
  }
});

test('the frame that is faded is not changed', () => {
  fadeOut(steady, 8000);
  assert.ok(steady.every((sample) => sample === 10000));
});
