import { PACKET_SAMPLES } from '../../../src/adapters/phone/sip/outbox.ts';
import { parseRtp } from '../../../src/adapters/phone/sip/rtp.ts';
import { PCMU_TYPE } from '../../../src/adapters/phone/sip/sdp.ts';
import { decodeMulaw, encodeMulaw } from '../../../src/media/g711.ts';
import { silence } from '../../../src/media/silence.ts';
import { createEchoPath, type EchoShape } from '../speech/echo-path.ts';
import type { FarEnd } from './lean-media.ts';

/** Packets are played so much after they came, so that one that is late is there in time. */
const CUSHION = 2 * PACKET_SAMPLES;
/** Further from its place a packet begins a new stream; one that is late is lost. */
const ANEW = 8 * PACKET_SAMPLES;

/**
 * The hybrid of an old telephone, or a loudspeaker: gives back what it hears, under what is said. It stands behind a
 * jitter buffer that plays by time stamps, so what comes back is always as late.
 */
export function echoOfLine(shape: EchoShape): FarEnd {
  const path = createEchoPath(shape);
  const packets = new Map<number, Int16Array>();
  /** Time stamp of the packet that is played next. */
  let playing: number | undefined;
  return {
    heard(bytes) {
      const packet = parseRtp(bytes);
      if (packet?.payloadType !== PCMU_TYPE) return;
      const { timestamp, payload } = packet;
      // Time stamps are 32 bits, and so is what lies between two of them.
      if (playing === undefined || Math.abs((timestamp - playing) | 0) > ANEW) {
        packets.clear();
        playing = (timestamp - CUSHION) >>> 0;
      }
      if (((timestamp - playing) | 0) >= 0) packets.set(timestamp, decodeMulaw(payload));
    },
    mix(said) {
      if (playing === undefined) return said;
      const heard = packets.get(playing) ?? silence(PACKET_SAMPLES);
      packets.delete(playing);
      playing = (playing + PACKET_SAMPLES) >>> 0;
      const echo = path.process(Float64Array.from(heard));
      return encodeMulaw(decodeMulaw(said).map((sample, i) => sample + (echo[i] ?? 0)));
    },
  };
}
