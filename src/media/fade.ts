/** Long enough that speech cut in the middle of a wave does not click, short enough to be no delay. */
const FADE_MS = 8;

/** What plays when speech is paused: the first 8 ms of `frame`, ever softer, then silence to its end. */
export function fadeOut(frame: Int16Array, rateHz: number): Int16Array {
  const fadeSamples = (rateHz * FADE_MS) / 1000;
  return frame.map((sample, i) => Math.round(sample * raisedCosine(1 - i / fadeSamples)));
}

/** What plays when speech is resumed: `frame` with its first 8 ms rising from silence. */
export function fadeIn(frame: Int16Array, rateHz: number): Int16Array {
  const fadeSamples = (rateHz * FADE_MS) / 1000;
  return frame.map((sample, i) => Math.round(sample * raisedCosine(i / fadeSamples)));
}

/** From 0 at 0 to 1 at 1 without a corner at either end; outside it stays. */
function raisedCosine(x: number): number {
  if (x <= 0) return 0;
  return x >= 1 ? 1 : (1 - Math.cos(Math.PI * x)) / 2;
}
