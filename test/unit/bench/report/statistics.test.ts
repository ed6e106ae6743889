import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quantile, quantileInterval, shareInterval, summarise } from '../../../bench/report/statistics.ts';

const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

test('quantiles are figures that were measured: of 1 to 100 the p95 is 95', () => {
  assert.deepEqual(summarise(hundred), { count: 100, p50: 50, p90: 90, p95: 95, p99: 99, max: 100 });
  assert.equal(quantile([7], 0.95), 7);
  assert.equal(quantile([3, 1, 2], 0.5), 2);
  assert.ok(Number.isNaN(summarise([]).p95));
});

test('the interval of a median is that of the textbook: the 40th to the 61st of 100, the 2nd to the 9th of 10', () => {
  assert.deepEqual(quantileInterval(hundred, 0.5), { low: 40, high: 61 });
  assert.deepEqual(quantileInterval([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5), { low: 2, high: 9 });
});

test('few figures bound a p95 from below only', () => {
  const figures = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  assert.equal(quantileInterval(figures(20), 0.95).high, Number.POSITIVE_INFINITY);
  assert.equal(quantileInterval(figures(71), 0.95).high, Number.POSITIVE_INFINITY);
  assert.ok(Number.isFinite(quantileInterval(figures(72), 0.95).high));
  assert.deepEqual(quantileInterval([], 0.95), {
    low: Number.NEGATIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
  });
});

test('ten thousand figures do not underflow', () => {
  const figures = Array.from({ length: 10_000 }, (_, i) => i + 1);
  const { low, high } = quantileInterval(figures, 0.95);
  assert.ok(low > 9440 && low < 9470, `${low}`);
  assert.ok(high > 9530 && high < 9560, `${high}`);
});

test('the interval of a share is honest at its ends: 50 of 50 may still be 93 %', () => {
  const all = shareInterval(50, 50);
  assert.ok(Math.abs(all.high - 1) < 1e-9);
  assert.ok(Math.abs(all.low - 0.9287) < 0.0005, `${all.low}`);
  const none = shareInterval(0, 50);
  assert.ok(Math.abs(none.low) < 1e-9);
  assert.ok(Math.abs(none.high - 0.0713) < 0.0005, `${none.high}`);
  assert.deepEqual(shareInterval(0, 0), { low: 0, high: 1 });
});
