/**
 * The header of one file in a POSIX.1-1988 archive (ustar), 512 bytes. A size from 8 GiB on is written in base 256, as GNU tar
 * and libarchive do.
 */

/** Everything in an archive is a multiple of it. */
export const BLOCK_BYTES = 512;

export interface TarEntry {
  /** Up to 100 bytes of ASCII. */
  readonly name: string;
  readonly bytes: number;
}

const SIZE_AT = 124;
const SIZE_WIDTH = 12;
const CHECKSUM_AT = 148;
const CHECKSUM_WIDTH = 8;
const OCTAL_MAX = 8 ** 11;

export function tarHeader({ name, bytes }: TarEntry): Buffer {
  if (!/^[\x21-\x7e]{1,100}$/.test(name))
    throw new Error('the name does not fit into the header of an archive');
  const header = Buffer.alloc(BLOCK_BYTES);
  header.write(name, 0, 'ascii');
  header.write('0000600\0', 100, 'ascii');
  header.write('0000000\0', 108, 'ascii');
  header.write('0000000\0', 116, 'ascii');
  if (bytes < OCTAL_MAX) header.write(`${bytes.toString(8).padStart(11, '0')}\0`, SIZE_AT, 'ascii');
  else {
    header[SIZE_AT] = 0x80;
    header.writeBigUInt64BE(BigInt(bytes), SIZE_AT + SIZE_WIDTH - 8);
  }
  header.write('00000000000\0', 136, 'ascii');
  // A plain file; what it would link to, 100 bytes, stays empty.
  header.write('0', 156, 'ascii');
  header.write('ustar\x0000', 257, 'ascii');
  header.write(`${checksumOf(header).toString(8).padStart(6, '0')}\0 `, CHECKSUM_AT, 'ascii');
  return header;
}

/** @returns undefined for what is no header of a plain file. */
export function readTarHeader(header: Buffer): TarEntry | undefined {
  const written = Number.parseInt(header.toString('ascii', CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_WIDTH), 8);
  if (
    header.length !== BLOCK_BYTES ||
    written !== checksumOf(header) ||
    header.toString('ascii', 156, 157) !== '0'
  )
    return undefined;
  const name = header.toString('ascii', 0, 100).replace(/\0.*$/s, '');
  const bytes =
    header[SIZE_AT] === 0x80
      ? Number(header.readBigUInt64BE(SIZE_AT + SIZE_WIDTH - 8))
      : Number.parseInt(header.toString('ascii', SIZE_AT, SIZE_AT + SIZE_WIDTH), 8);
  return Number.isSafeInteger(bytes) && bytes >= 0 ? { name, bytes } : undefined;
}

/** The sum of all bytes, those of the sum itself taken for spaces. */
function checksumOf(header: Buffer): number {
  let sum = 0;
  for (const [at, byte] of header.entries())
    sum += at >= CHECKSUM_AT && at < CHECKSUM_AT + CHECKSUM_WIDTH ? 0x20 : byte;
  return sum;
}
