/** Wraps what engines and detectors call back, so that a fault in it is `broke`'s to handle and reaches no other call. */
export function containFaults(broke: (error: unknown) => void) {
  return <Args extends readonly unknown[]>(heed: (...args: Args) => void) =>
    (...args: Args): void => {
      try {
        heed(...args);
      } catch (error) {
        broke(error);
      }
    };
}
