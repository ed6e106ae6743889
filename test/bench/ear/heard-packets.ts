import { PCMU_TYPE } from '../../../src/adapters/phone/sip/sdp.ts';
import { decodeMulaw } from '../../../src/media/g711.ts';
import type { CapturedPacket } from '../capture/read-capture.ts';

/** One packet's sound. */
export interface HeardPacket extends Pick<CapturedPacket, 'source' | 'sequence' | 'timestamp' | 'atMs'> {
  readonly samples: Int16Array;
}

/** The packets that carry sound, decoded; keys are left out. */
export function heardPackets(packets: readonly CapturedPacket[]): readonly HeardPacket[] {
  return packets
    .filter(({ payloadType }) => payloadType === PCMU_TYPE)
    .map(({ payload, ...packet }) => ({ ...packet, samples: decodeMulaw(payload) }));
}
