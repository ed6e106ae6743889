import assert from 'node:assert/strict';

/** Like `deepEqual`, which takes minutes to print the difference of some thousand samples. */
export function assertSameSamples(actual: Int16Array, expected: Int16Array): void {
  assert.equal(actual.length, expected.length, 'number of samples');
  const at = actual.findIndex((sample, i) => sample !== expected[i]);
  assert.equal(at, -1, `sample ${at} is ${actual[at]} and should be ${expected[at]}`);
}
