/** Notices that a thread has stopped working without ending. */
export interface HangWatch extends Disposable {
  /** The thread has this long for what it was given; Infinity when it has nothing to do. Replaces what was allowed before. */
  allow(ms: number): void;
}

/**
 * Time is counted in beats of our own loop: a machine that stood still, or a loop that was held, must not make a healthy
 * thread look like one that hangs, and an answer that came meanwhile is read before the next beat.
 */
const BEAT_MS = 100;

/** @param onHang Told once, up to 100 ms late; nothing is watched after it. */
export function createHangWatch(onHang: () => void): HangWatch {
  let leftMs = Number.POSITIVE_INFINITY;
  const beat = setInterval(() => {
    leftMs -= BEAT_MS;
    if (leftMs > 0) return;
    clearInterval(beat);
    onHang();
  }, BEAT_MS);
  beat.unref();
  return {
    allow(ms) {
      leftMs = ms;
    },
    [Symbol.dispose]: () => clearInterval(beat),
  };
}
