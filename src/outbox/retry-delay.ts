const FIRST_MS = 30_000;
const MOST_MS = 3_600_000;

/**
 * How long after a failed attempt the next one is made: twice as long each time, from half a minute up to an hour, less a
 * part up to half that chance decides, so that what failed together does not come back together.
 *
 * @param attempts So many were made, 1 at least.
 * @param random From 0 up to 1.
 */
export function retryDelayMs(attempts: number, random: number): number {
  const mostMs = Math.min(FIRST_MS * 2 ** (attempts - 1), MOST_MS);
  return Math.round(mostMs * (1 - random / 2));
}
