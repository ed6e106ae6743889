import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loudOnsetMs } from '../../../bench/vendors/hearing/loud-onset.ts';

const hum = (ms: number, amplitude: number) =>
  Int16Array.from({ length: 8 * ms }, (_, i) => Math.round(amplitude * Math.sin(i / 3)));
const joined = (...parts: readonly Int16Array[]) => Int16Array.from(parts.flatMap((part) => [...part]));

test('a sound that is loud from the start begins at the start', () => {
  assert.equal(loudOnsetMs(hum(500, 4000)), 0);
});

test('after a soft consonant it is found where it gets loud, and a click in it does not count', () => {
  assert.equal(loudOnsetMs(joined(hum(120, 60), hum(400, 4000))), 120);
  assert.equal(loudOnsetMs(joined(hum(40, 60), hum(20, 4000), hum(60, 60), hum(400, 4000))), 120);
});

test('what is never loud is taken to begin at the start', () => {
  assert.equal(loudOnsetMs(hum(500, 60)), 0);
});
