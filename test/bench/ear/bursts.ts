import type { SoundStretch } from '../../../src/ports/phone.ts';
import type { CapturedPacket } from '../capture/read-capture.ts';
import { heardPackets } from './heard-packets.ts';
import { stepsOf, stretchesOf } from './loud-steps.ts';

/** The gap between two tones is 60 ms; a step more or less is the grid. */
const OPTIONS = { thresholdDbfs: -50, joinMs: 25, shortestMs: 20 };

/** Tones of a voice in which every word is one, oldest first. */
export function burstsIn(packets: readonly CapturedPacket[]): readonly SoundStretch[] {
  return stretchesOf(stepsOf(heardPackets(packets)), OPTIONS);
}
