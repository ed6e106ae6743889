import { serialiseRtp } from '../../../../src/adapters/phone/sip/rtp.ts';
import { encodeMulaw } from '../../../../src/media/g711.ts';

/** Bytes as tcpdump writes them, made by hand. */
export interface CaptureBytes {
  readonly unit: 'µs' | 'ns';
  readonly link: 1 | 276;
  readonly isLittleEndian?: boolean;
}

export interface WirePacket {
  /** Unix time, seconds and the rest of it in the file's unit. */
  readonly stamp: readonly [seconds: number, rest: number];
  readonly from: number;
  readonly to: number;
  readonly payload: Uint8Array;
}

export function captureFile(file: CaptureBytes, packets: readonly WirePacket[]): Buffer {
  const magic = file.unit === 'ns' ? 0xa1b23c4d : 0xa1b2c3d4;
  const header = words(file, [magic, 0x00040002, 0, 0, 65_535, file.link]);
  return Buffer.concat([
    header,
    ...packets.flatMap(({ stamp, from, to, payload }) => {
      const bytes = Buffer.concat([file.link === 1 ? ethernet() : sll2(), ipUdp(from, to, payload)]);
      return [words(file, [...stamp, bytes.length, bytes.length]), bytes];
    }),
  ]);
}

/** 20 ms of one RTP stream. */
export function rtpBytes(sequence: number, samples: Int16Array = new Int16Array(160)): Buffer {
  return serialiseRtp({
    payloadType: 0,
    marker: false,
    sequence,
    timestamp: sequence * 160,
    source: 7,
    payload: encodeMulaw(samples),
  });
}

function words({ isLittleEndian = true }: CaptureBytes, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [i, value] of values.entries()) {
    if (isLittleEndian) bytes.writeUInt32LE(value, 4 * i);
    else bytes.writeUInt32BE(value, 4 * i);
  }
  return bytes;
}

function ethernet(): Buffer {
  return Buffer.from('0000000000000000000000000800', 'hex');
}

function sll2(): Buffer {
  return Buffer.from('0800000000000001030400060000000000000000', 'hex');
}

function ipUdp(from: number, to: number, payload: Uint8Array): Buffer {
  const header = Buffer.alloc(28);
  header.writeUInt8(0x45, 0);
  header.writeUInt16BE(28 + payload.length, 2);
  header.writeUInt16BE(0x4000, 6); // must not be fragmented, which is no fragment
  header.writeUInt8(17, 9);
  header.set([127, 0, 0, 1, 127, 0, 0, 1], 12);
  header.writeUInt16BE(from, 20);
  header.writeUInt16BE(to, 22);
  header.writeUInt16BE(8 + payload.length, 24);
  return Buffer.concat([header, payload]);
}
