/** How long the last voice over our speech took to silence us, in milliseconds of media time. */
export interface SilenceTimer {
  /** Speech is held for a voice that began at `onsetMs`; the last frame has left at `silentMs`. */
  held(onsetMs: number, silentMs: number): void;
  /** Speech went on over it. */
  wentOn(): void;
  /** @param silentMs When the last frame has left, if speech is not held. */
  took(silentMs: number): number;
}

export function createSilenceTimer(): SilenceTimer {
  let onsetMs = 0;
  let heldMs: number | undefined;
  return {
    held(onset, silentMs) {
      onsetMs = onset;
      heldMs = silentMs;
    },
    wentOn() {
      heldMs = undefined;
    },
    took: (silentMs) => (heldMs ?? silentMs) - onsetMs,
  };
}
