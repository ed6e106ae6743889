import { parseRtp } from '../../../src/adapters/phone/sip/rtp.ts';
import { PCMU_TYPE } from '../../../src/adapters/phone/sip/sdp.ts';
import { decodeMulaw, encodeMulaw } from '../../../src/media/g711.ts';
import { createEchoPath, type EchoShape } from '../speech/echo-path.ts';
import type { FarEnd } from './lean-media.ts';

/** Packets that may wait for theirs; the delay of the path itself is in the path. */
const MOST_WAITING = 3;

/** The hybrid of an old telephone, or a loudspeaker: gives back what it hears, under what is said. */
export function echoOfLine(shape: EchoShape): FarEnd {
  const path = createEchoPath(shape);
  const waiting: Float64Array[] = [];
  return {
    heard(bytes) {
      const packet = parseRtp(bytes);
      if (packet?.payloadType !== PCMU_TYPE) return;
      waiting.push(path.process(Float64Array.from(decodeMulaw(packet.payload))));
      if (waiting.length > MOST_WAITING) waiting.shift();
    },
    mix(said) {
      const echo = waiting.shift();
      return echo ? encodeMulaw(decodeMulaw(said).map((sample, i) => sample + (echo[i] ?? 0))) : said;
    },
  };
}
