import type { CapturedPacket } from '../capture/read-capture.ts';
import { heardPackets } from './heard-packets.ts';

/** Half of what a pulse has after µ-law and any filter of the PBX. */
const LOUD = 6000;
/** Between the end of one pulse and the onset of the next. */
const QUIET_SAMPLES = 320;

/** When pulses arrived: of each its first loud sample, by the arrival of the packet it is in. */
export function pulseOnsets(packets: readonly CapturedPacket[]): readonly number[] {
  const onsets: number[] = [];
  let quiet = QUIET_SAMPLES;
  for (const { samples, atMs } of heardPackets(packets)) {
    // By index: an iterator over every sample of a hundred calls takes seconds.
    for (let i = 0; i < samples.length; i++) {
      const isLoud = Math.abs(samples[i] ?? 0) >= LOUD;
      if (isLoud && quiet >= QUIET_SAMPLES) onsets.push(atMs + i / 8);
      quiet = isLoud ? 0 : quiet + 1;
    }
  }
  return onsets;
}
