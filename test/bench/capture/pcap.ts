/** One packet of a capture file. */
export interface PcapPacket {
  /** Kernel time stamp as Unix time. A double keeps a quarter of a microsecond at this size. */
  readonly wallMs: number;
  readonly link: LinkType;
  /** From the link layer on, cut at the capture's snapshot length. A view into what was pushed. */
  readonly bytes: Buffer;
}

/** What tcpdump writes for `-i lo`, and for `-i any`. */
export type LinkType = 'ethernet' | 'linux-sll2';

export interface PcapReader {
  /** The packets that are complete with this chunk. @throws when this is no capture file, or of another link type. */
  push(chunk: Uint8Array): readonly PcapPacket[];
  /** Bytes of a packet of which the rest has not come; 0 at the end of a whole file. */
  unfinishedBytes(): number;
}

/** pcap-savefile(5): sizes of the header of the file and of each packet. */
const FILE_HEADER_BYTES = 24;
const PACKET_HEADER_BYTES = 16;
/** tcpdump's largest snapshot; a longer packet means that the reader has lost its place. */
const MAX_PACKET_BYTES = 262_144;

const LINKS: ReadonlyMap<number, LinkType> = new Map([
  [1, 'ethernet'],
  [276, 'linux-sll2'],
]);

interface FileFormat {
  readonly link: LinkType;
  readonly isLittleEndian: boolean;
  /** Of the second field of a time stamp. */
  readonly unitsPerMs: number;
}

/** Reads a capture file as it comes, in chunks cut anywhere. */
export function createPcapReader(): PcapReader {
  let rest: Buffer = Buffer.alloc(0);
  let format: FileFormat | undefined;

  return {
    push(chunk) {
      let bytes = rest.length ? Buffer.concat([rest, chunk]) : Buffer.from(chunk);
      if (!format && bytes.length >= FILE_HEADER_BYTES) {
        format = parseFileHeader(bytes);
        bytes = bytes.subarray(FILE_HEADER_BYTES);
      }
      const { packets, usedBytes } = format ? cutPackets(bytes, format) : { packets: [], usedBytes: 0 };
      rest = bytes.subarray(usedBytes);
      return packets;
    },
    unfinishedBytes: () => rest.length,
  };
}

function parseFileHeader(bytes: Buffer): FileFormat {
  const [little, big] = [bytes.readUInt32LE(0), bytes.readUInt32BE(0)];
  const isLittleEndian = little === 0xa1b2c3d4 || little === 0xa1b23c4d;
  const magic = isLittleEndian ? little : big;
  if (magic !== 0xa1b2c3d4 && magic !== 0xa1b23c4d) throw new Error('this is no capture file of tcpdump');
  // The upper bits say whether there are checksums behind the packets.
  const number = word(bytes, 20, isLittleEndian) & 0x0fffffff;
  const link = LINKS.get(number);
  if (!link) throw new Error(`the capture has link type ${number}, which nobody has asked for`);
  return { link, isLittleEndian, unitsPerMs: magic === 0xa1b23c4d ? 1e6 : 1e3 };
}

function cutPackets(bytes: Buffer, { link, isLittleEndian, unitsPerMs }: FileFormat) {
  const packets: PcapPacket[] = [];
  let at = 0;
  while (at + PACKET_HEADER_BYTES <= bytes.length) {
    const lengthBytes = word(bytes, at + 8, isLittleEndian);
    if (lengthBytes > MAX_PACKET_BYTES) throw new Error(`a packet of ${lengthBytes} bytes in the capture`);
    const from = at + PACKET_HEADER_BYTES;
    if (from + lengthBytes > bytes.length) break;
    const wallMs = word(bytes, at, isLittleEndian) * 1000 + word(bytes, at + 4, isLittleEndian) / unitsPerMs;
    packets.push({ wallMs, link, bytes: bytes.subarray(from, from + lengthBytes) });
    at = from + lengthBytes;
  }
  return { packets, usedBytes: at };
}

function word(bytes: Buffer, at: number, isLittleEndian: boolean): number {
  return isLittleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
}
