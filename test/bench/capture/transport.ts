import type { Endpoint } from '../../../src/adapters/phone/sip/udp-socket.ts';
import type { PcapPacket } from './pcap.ts';

/** What one captured packet carries. */
export interface TransportPacket {
  readonly protocol: 'udp' | 'tcp';
  readonly from: Endpoint;
  readonly to: Endpoint;
  /** Cut where the capture has cut it. */
  readonly payload: Buffer;
  /** Place of the payload's first byte in the stream, 32 bits; 0 for UDP. */
  readonly sequence: number;
}

const ETHERNET_BYTES = 14;
/** LINKTYPE_LINUX_SLL2: protocol in the first two bytes, the rest says which interface and direction. */
const SLL2_BYTES = 20;
const IPV4 = 0x0800;
const [TCP, UDP] = [6, 17];

/** @returns undefined for what is neither UDP nor TCP over IPv4, is a fragment, or is cut before its payload. */
export function parseTransport({
  bytes,
  link,
}: Pick<PcapPacket, 'bytes' | 'link'>): TransportPacket | undefined {
  const ipAt = link === 'ethernet' ? ETHERNET_BYTES : SLL2_BYTES;
  if (bytes.length < ipAt + 20 || bytes.readUInt16BE(link === 'ethernet' ? 12 : 0) !== IPV4) return undefined;
  const ip = bytes.subarray(ipAt);
  const isFragment = (ip.readUInt16BE(6) & 0x3fff) !== 0;
  const protocol = ip.readUInt8(9);
  if (ip.readUInt8(0) >> 4 !== 4 || isFragment || (protocol !== TCP && protocol !== UDP)) return undefined;
  // Ethernet pads short packets; what counts is the length the IP header names.
  const segment = ip.subarray(4 * (ip.readUInt8(0) & 0x0f), ip.readUInt16BE(2));
  const headerBytes = protocol === UDP ? 8 : tcpHeaderBytes(segment);
  if (segment.length < headerBytes) return undefined;
  return {
    protocol: protocol === UDP ? 'udp' : 'tcp',
    from: { host: hostAt(ip, 12), port: segment.readUInt16BE(0) },
    to: { host: hostAt(ip, 16), port: segment.readUInt16BE(2) },
    payload: segment.subarray(headerBytes),
    sequence: protocol === UDP ? 0 : segment.readUInt32BE(4),
  };
}

function tcpHeaderBytes(segment: Buffer): number {
  return segment.length < 20 ? 20 : 4 * (segment.readUInt8(12) >> 4);
}

function hostAt(ip: Buffer, at: number): string {
  return `${ip.readUInt8(at)}.${ip.readUInt8(at + 1)}.${ip.readUInt8(at + 2)}.${ip.readUInt8(at + 3)}`;
}
