/** One RTP packet without extensions on our side. RFC 3550 section 5.1. */
export interface RtpPacket {
  readonly payloadType: number;
  readonly marker: boolean;
  /** 16 bits. */
  readonly sequence: number;
  /** 32 bits, in samples. */
  readonly timestamp: number;
  /** 32 bits. */
  readonly source: number;
  readonly payload: Uint8Array;
}

const HEADER_BYTES = 12;

/** @returns undefined for what is not version 2, is cut short, or is RTCP (types 72–76 with the marker, RFC 5761). */
export function parseRtp(bytes: Buffer): RtpPacket | undefined {
  if (bytes.length < HEADER_BYTES) return undefined;
  const flags = bytes.readUInt8(0);
  const kind = bytes.readUInt8(1);
  if (flags >> 6 !== 2 || (kind >= 200 && kind <= 204)) return undefined;
  const from = payloadStart(bytes, flags);
  const to = bytes.length - (flags & 0x20 ? bytes.readUInt8(bytes.length - 1) : 0);
  if (from === undefined || to < from) return undefined;
  return {
    payloadType: kind & 0x7f,
    marker: kind >= 0x80,
    sequence: bytes.readUInt16BE(2),
    timestamp: bytes.readUInt32BE(4),
    source: bytes.readUInt32BE(8),
    payload: bytes.subarray(from, to),
  };
}

export function serialiseRtp(packet: RtpPacket): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES + packet.payload.length);
  bytes.writeUInt8(0x80, 0);
  bytes.writeUInt8((packet.marker ? 0x80 : 0) | packet.payloadType, 1);
  bytes.writeUInt16BE(packet.sequence, 2);
  bytes.writeUInt32BE(packet.timestamp, 4);
  bytes.writeUInt32BE(packet.source, 8);
  bytes.set(packet.payload, HEADER_BYTES);
  return bytes;
}

function payloadStart(bytes: Buffer, flags: number): number | undefined {
  const afterSources = HEADER_BYTES + 4 * (flags & 0x0f);
  if (!(flags & 0x10)) return afterSources <= bytes.length ? afterSources : undefined;
  if (afterSources + 4 > bytes.length) return undefined;
  const afterExtension = afterSources + 4 + 4 * bytes.readUInt16BE(afterSources + 2);
  return afterExtension <= bytes.length ? afterExtension : undefined;
}
