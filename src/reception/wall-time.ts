import { localTime } from './opening-hours.ts';

const MINUTE_MS = 60_000;
/** Longer than any clock is put forward or back by, and shorter than from one change to the next. */
const ASIDE_MS = 24 * 3_600_000;

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
  // By the offset of the day before and of the day after: the clock may be changed in between.
  const [before, after] = [-ASIDE_MS, ASIDE_MS].map((asideMs) => {
    const nearMs = asUtcMs + asideMs;
    return asUtcMs - offsetMs(nearMs, timeZone);
  });
  const shows = (ms: number | undefined): ms is number => {
    const there = ms === undefined ? undefined : localTime(ms, timeZone);
    return there?.date === date && there.minute === minute;
  };
  return [before, after].filter(shows).toSorted((a, b) => a - b)[0];
}

/** How far the clock on the wall is ahead of UTC. */
function offsetMs(unixMs: number, timeZone: string): number {
  const { date, minute } = localTime(unixMs, timeZone);
  const wholeMs = Math.floor(unixMs / MINUTE_MS) * MINUTE_MS;
  return Date.parse(`${date}T00:00:00Z`) + minute * MINUTE_MS - wholeMs;
}
