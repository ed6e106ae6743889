const silences = new Map<number, Int16Array>();

/** Zeros. Every request for a length gets the same array, so nobody writes into it. */
export function silence(lengthSamples: number): Int16Array {
  const zeros = silences.get(lengthSamples) ?? new Int16Array(lengthSamples);
  silences.set(lengthSamples, zeros);
  return zeros;
}
