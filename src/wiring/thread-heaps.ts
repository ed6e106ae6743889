import { setFlagsFromString } from 'node:v8';

/** Room for what is young: rows of one batch, or the sound of one answer. Two spaces of this size, in MB. */
const YOUNG_MB = 2;

/**
 * For the heaps of threads begun from now on. The limit on the command line is for the thread that moves sound; the
 * others would have it too, and fill it over hours.
 */
export function limitThreadHeaps(): void {
  setFlagsFromString(`--max-semi-space-size=${YOUNG_MB}`);
}
