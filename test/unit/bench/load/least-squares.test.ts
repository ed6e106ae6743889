import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leastSquares } from '../../../bench/load/least-squares.ts';

test('points on a line give its slope, without scatter', () => {
  const { slope, slopeError, scatter } = leastSquares([0, 1, 2, 5].map((x) => ({ x, y: 3 * x - 7 })));
  assert.ok(Math.abs(slope - 3) < 1e-12);
  assert.ok(slopeError < 1e-9 && scatter < 1e-9);
});

test('what goes up and down around a level has its scatter and no slope', () => {
  const points = Array.from({ length: 400 }, (_, x) => ({ x, y: 5 + (x % 4 < 2 ? 1 : -1) }));
  const { slope, slopeError, scatter } = leastSquares(points);
  assert.ok(Math.abs(slope) < 2 * slopeError, `slope ${slope} ± ${slopeError}`);
  assert.ok(Math.abs(scatter - 1) < 0.01, `scatter ${scatter}`);
});

test('two moments make no line', () => {
  const points = [
    { x: 1, y: 1 },
    { x: 1, y: 2 },
    { x: 2, y: 3 },
  ];
  assert.throws(() => leastSquares(points), /too few/);
});
