/** The telephone line's rate: all of the bench's material has it. */
export const LINE_HZ = 8000;

/** Samples of a time on the line. */
export function samplesOf(ms: number): number {
  return Math.round((ms * LINE_HZ) / 1000);
}
