const DAY_MINUTES = 1440;

/** Of minutes that count from another midnight: what the clock shows. */
export function minuteOfDay(minute: number): number {
  return ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
}
