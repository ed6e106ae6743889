/** When sound arrives on a stream, were nobody ever held up. */
export interface ArrivalClock {
  arrived(positionMs: number, nowMs: number): void;
  /** The time at which the sound at this position arrives without a stall. */
  atMs(positionMs: number): number;
}

/** A stall that is never caught up shifts the stream for good; it is forgotten after one to two of these times. */
const WINDOW_MS = 3000;

/**
 * Sound flows on every call from its start, at the pace of the clock. What a busy machine holds up arrives late
 * and then in a burst, so the sound that was least late tells when all other should have come.
 */
export function createArrivalClock(): ArrivalClock {
  let windowMs = 0;
  /** How far the stream was ahead of the clock at most, in this window and in the one before. */
  let [lead, before] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return {
    arrived(positionMs, nowMs) {
      if (positionMs - windowMs > WINDOW_MS) [windowMs, before, lead] = [positionMs, lead, -Infinity];
      lead = Math.max(lead, positionMs - nowMs);
    },
    atMs: (positionMs) => positionMs - Math.max(lead, before),
  };
}
