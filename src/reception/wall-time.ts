import { localTime } from './opening-hours.ts';

const MINUTE_MS = 60_000;
/** No zone is further from UTC. */
const FARTHEST_MS = 15 * 60 * MINUTE_MS;

/**
 * The moment at which the clock on the wall of a zone shows this date and minute. Of an hour that summer time gives
 * twice, the first; of one that it takes away, undefined.
 *
 * @param date `YYYY-MM-DD`.
 * @param minute Since midnight, 0 to 1439.
 * @returns Unix time in milliseconds.
 */
export function momentOf(date: string, minute: number, timeZone: string): number | undefined {
  const asUtcMs = Date.parse(`${date}T00:00:00Z`) + minute * MINUTE_MS;
  // All offsets there are, a quarter of an hour apart.
  for (let ms = asUtcMs - FARTHEST_MS; ms <= asUtcMs + FARTHEST_MS; ms += 15 * MINUTE_MS) {
    const there = localTime(ms, timeZone);
    if (there.date === date && there.minute === minute) return ms;
  }
  return undefined;
}
