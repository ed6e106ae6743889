/** Where sound begins is told in steps of 10 ms. */
const ALIGN_SAMPLES = 160;
/** Of the energy; where a frame is missing, all behind it differs. */
const DIFFERENT_SHARE = 0.02;

/** Whether two recordings at 8 kHz are the same sound from end to end; one may begin up to 20 ms before the other. */
export function isSameSound(one: Int16Array, other: Int16Array): boolean {
  const limit = DIFFERENT_SHARE * one.reduce((sum, sample) => sum + sample ** 2, 0);
  const offsets = Array.from({ length: 2 * ALIGN_SAMPLES + 1 }, (_, i) => i - ALIGN_SAMPLES);
  return offsets.some((offset) => {
    let different = 0;
    for (let i = 0; i < one.length && different <= limit; i++)
      different += ((one[i] ?? 0) - (other[i + offset] ?? 0)) ** 2;
    return different <= limit;
  });
}
