/** A straight line through points, and how far they lie from it. */
export interface Fit {
  readonly slope: number;
  /** Of the slope, one standard deviation, as if the points were independent. */
  readonly slopeError: number;
  /** Root mean square of what the line does not explain. */
  readonly scatter: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** @throws when the points lie at fewer than three places. */
export function leastSquares(points: readonly Point[]): Fit {
  const count = points.length;
  if (new Set(points.map(({ x }) => x)).size < 3) throw new Error(`${count} points are too few for a line`);
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / count;
  const [middleX, middleY] = [mean(({ x }) => x), mean(({ y }) => y)];
  const spread = count * mean(({ x }) => (x - middleX) ** 2);
  const slope = (count * mean(({ x, y }) => (x - middleX) * (y - middleY))) / spread;
  const unexplained = count * mean(({ x, y }) => (y - middleY - slope * (x - middleX)) ** 2);
  return {
    slope,
    slopeError: Math.sqrt(unexplained / (count - 2) / spread),
    scatter: Math.sqrt(unexplained / count),
  };
}
