import { randomBytes } from 'node:crypto';
import type { Clock } from '../../../core/clock.ts';
import { decodeMulaw, encodeMulaw } from '../../../media/g711.ts';
import type { Pacer } from '../../../media/pacer.ts';
import { silence } from '../../../media/silence.ts';
import type { HeardSound } from '../../../ports/phone.ts';
import { createRecorder } from './heard-sound.ts';
import { createOutbox, LINE_RATE_HZ, type Outbox, type OutgoingFrame, PACKET_SAMPLES } from './outbox.ts';
import { parseRtp, type RtpPacket, serialiseRtp } from './rtp.ts';
import { PCMU_TYPE, type SoundOffer } from './sdp.ts';
import { parseTelephoneEvent, serialiseTelephoneEvent } from './telephone-event.ts';
import { type Endpoint, openUdpSocket } from './udp-socket.ts';

/** Both directions of a call's sound: one packet of PCMU every 20 ms, keys as RFC 4733. */
export interface MediaLeg {
  readonly local: Endpoint;
  readonly heard: HeardSound;
  readonly outbox: Outbox;
  /** Where the other side wants its sound; sending begins with the first call. */
  connect(remote: SoundOffer): void;
  close(): Promise<void>;
}

export interface MediaLegParts {
  readonly host: string;
  readonly clock: Clock;
  readonly pacer: Pacer;
}

/**
 * Arrival is `clock.nowMs()` in the socket's handler: Node gives no kernel time stamps, so a busy event loop
 * makes sound look late by as long as it was busy.
 *
 * @param ended aborts when the call is over.
 * @throws AppError `phone.failed`.
 */
export async function openMediaLeg(
  { host, clock, pacer }: MediaLegParts,
  ended: AbortSignal,
): Promise<MediaLeg> {
  const recorder = createRecorder(LINE_RATE_HZ, clock, ended);
  const outbox = createOutbox();
  let remote: SoundOffer | undefined;
  let ticking: Disposable | undefined;

  function receive(bytes: Buffer, atMs: number): void {
    const packet = parseRtp(bytes);
    if (packet?.payloadType === (remote?.pcmuType ?? 0)) {
      recorder.packet({ ...packet, samples: decodeMulaw(packet.payload), atMs });
    } else if (packet && packet.payloadType === remote?.eventType) {
      const event = parseTelephoneEvent(packet.payload);
      if (event) recorder.key(event.key, packet.timestamp, atMs);
    }
  }

  const socket = await openUdpSocket(host, clock.nowMs, (bytes, _from, atMs) => receive(bytes, atMs));
  const packets = createPacketWriter();

  function tick(): void {
    if (!remote) return;
    const frame = outbox.pull(clock.nowMs()) ?? { type: 'sound', samples: silence(PACKET_SAMPLES) };
    const written = packets.write(frame, remote);
    if (remote.direction === 'sendonly' || remote.direction === 'inactive') return;
    for (const bytes of written) socket.send(bytes, remote);
  }

  return {
    local: socket.local,
    heard: recorder.heard,
    outbox,
    connect(offer) {
      remote = offer;
      ticking ??= pacer.add(tick);
    },
    async close() {
      ticking?.[Symbol.dispose]();
      await socket.close();
    },
  };
}

/** Numbers packets as one stream. Sequence and time begin anywhere, RFC 3550 section 5.1. */
function createPacketWriter() {
  const seed = randomBytes(10);
  const source = seed.readUInt32BE(0);
  let sequence = seed.readUInt16BE(4);
  let timestamp = seed.readUInt32BE(6);
  let keyTimestamp = 0;
  let isFirst = true;

  function next(packet: Pick<RtpPacket, 'payloadType' | 'marker' | 'timestamp' | 'payload'>): Buffer {
    const bytes = serialiseRtp({ ...packet, source, sequence });
    sequence = (sequence + 1) & 0xffff;
    isFirst = false;
    return bytes;
  }

  return {
    write(frame: OutgoingFrame, { pcmuType = PCMU_TYPE, eventType }: SoundOffer): readonly Buffer[] {
      const now = timestamp;
      timestamp = (timestamp + PACKET_SAMPLES) >>> 0;
      if (frame.type === 'sound') {
        const payload = encodeMulaw(frame.samples);
        return [next({ payloadType: pcmuType, marker: isFirst, timestamp: now, payload })];
      }
      // Without an agreed type there is no way to send a key.
      if (eventType === undefined) return [];
      // All packets of a key carry the time at which it went down, RFC 4733 section 2.2.
      if (frame.isFirst) keyTimestamp = now;
      return frame.events.map((event) => {
        const payload = serialiseTelephoneEvent(event);
        return next({ payloadType: eventType, marker: frame.isFirst, timestamp: keyTimestamp, payload });
      });
    },
  };
}
