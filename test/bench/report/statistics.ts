/** What many figures of one kind come to. Quantiles are figures that were measured: the nearest rank, never between. */
export interface Summary {
  readonly count: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** Where the true value lies with a confidence of 95 %. Open ends mean that the count is too small to tell. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const CONFIDENCE = 0.95;
/** Two-sided 95 % of the normal distribution. */
const Z = 1.959964;

/** NaN for everything when there are no figures. */
export function summarise(figures: readonly number[]): Summary {
  const sorted = figures.toSorted((a, b) => a - b);
  return {
    count: sorted.length,
    p50: rank(sorted, 0.5),
    p90: rank(sorted, 0.9),
    p95: rank(sorted, 0.95),
    p99: rank(sorted, 0.99),
    max: rank(sorted, 1),
  };
}

/** The smallest figure that at least `share` of all do not exceed. */
export function quantile(figures: readonly number[], share: number): number {
  return rank(
    figures.toSorted((a, b) => a - b),
    share,
  );
}

/**
 * Interval of a quantile by order statistics, which assumes nothing about how the figures are spread: the true
 * quantile lies between the k-th and the l-th of n figures with the probability that a binomial count lies there.
 * With fewer than 72 figures nothing bounds a p95 from above.
 */
export function quantileInterval(figures: readonly number[], share: number): Interval {
  const sorted = figures.toSorted((a, b) => a - b);
  const tail = (1 - CONFIDENCE) / 2;
  const below = binomialSums(sorted.length, share);
  // Largest k of which P(count < k) is within the tail, and smallest l of which P(count ≥ l) is.
  const low = below.findLastIndex((sum) => sum <= tail) + 1;
  const high = below.findIndex((sum) => 1 - sum <= tail) + 1;
  return {
    low: low === 0 ? Number.NEGATIVE_INFINITY : (sorted[low - 1] ?? Number.NEGATIVE_INFINITY),
    high: high === 0 ? Number.POSITIVE_INFINITY : (sorted[high - 1] ?? Number.POSITIVE_INFINITY),
  };
}

/** Interval of a share by Wilson's score, which is right for shares near 0 and 1 too. */
export function shareInterval(hits: number, count: number): Interval {
  if (count === 0) return { low: 0, high: 1 };
  const share = hits / count;
  const spread = Z * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  const middle = share + Z ** 2 / (2 * count);
  const scale = 1 + Z ** 2 / count;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

function rank(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Element k is the probability that at most k of n figures lie below the quantile. In logarithms, against underflow. */
function binomialSums(n: number, share: number): readonly number[] {
  const sums: number[] = [];
  let [log, sum] = [n * Math.log(1 - share), 0];
  for (let k = 0; k < n; k++) {
    sum += Math.exp(log);
    sums.push(sum);
    log += Math.log((n - k) / (k + 1)) + Math.log(share / (1 - share));
  }
  return sums;
}
