import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { AppError } from '../../../core/errors.ts';
import { BLOCK_BYTES, readTarHeader } from './tar-header.ts';
import { SUMS } from './write-archive.ts';

/** One file of an archive. */
export interface Member {
  readonly name: string;
  readonly bytes: number;
  /** Its content, in pieces that are valid until the next one. */
  readonly chunks: Iterable<Buffer>;
}

const CHUNK_BYTES = 1 << 20;
/** A line of 64 + 2 + 100 + 1 bytes for each recording: a million of them. */
const SUMS_MAX_BYTES = 167e6;

/**
 * Hands out the files of an archive one after the other. What was handed out can be trusted only when this has returned: the
 * sums of all files stand behind them.
 *
 * @param take Consumes the chunks. Whatever it leaves is read all the same.
 * @throws AppError `backup.refused` for an archive that is cut, changed or none; what `take` throws; the system's error.
 */
export function readArchive(file: string, take: (member: Member) => void): void {
  const fd = openSync(file, 'r');
  try {
    const sums = new Map<string, string>();
    for (;;) {
      const entry = readTarHeader(readBlock(fd));
      if (!entry) throw changed();
      if (entry.name === SUMS) {
        finish(fd, entry.bytes, sums);
        return;
      }
      if (sums.has(entry.name)) throw changed();
      const hash = createHash('sha256');
      const chunks = chunksOf(fd, entry.bytes, (chunk) => hash.update(chunk));
      take({ ...entry, chunks });
      for (const _ of chunks);
      sums.set(entry.name, hash.digest('hex'));
    }
  } finally {
    closeSync(fd);
  }
}

/** The sums are those of the files, and behind them is the end and nothing else. */
function finish(fd: number, bytes: number, sums: ReadonlyMap<string, string>): void {
  if (bytes > SUMS_MAX_BYTES) throw changed();
  const written = Buffer.concat([...chunksOf(fd, bytes, () => {})].map((chunk) => Buffer.from(chunk)));
  const wanted = [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('');
  const end = Buffer.concat([readBlock(fd), readBlock(fd)]);
  const isEnd = end.every((byte) => byte === 0) && readSync(fd, Buffer.alloc(1)) === 0;
  if (written.toString() !== wanted || !isEnd) throw changed();
}

function* chunksOf(fd: number, bytes: number, see: (chunk: Buffer) => void): Generator<Buffer> {
  const buffer = Buffer.alloc(Math.min(CHUNK_BYTES, Math.max(bytes, 1)));
  let left = bytes;
  while (left > 0) {
    const read = readSync(fd, buffer, 0, Math.min(left, buffer.length), null);
    if (read === 0) throw changed();
    const chunk = buffer.subarray(0, read);
    left -= read;
    see(chunk);
    yield chunk;
  }
  const over = bytes % BLOCK_BYTES;
  if (over === 0) return;
  const padding = Buffer.alloc(BLOCK_BYTES - over);
  if (readSync(fd, padding) !== padding.length || padding.some((byte) => byte !== 0)) throw changed();
}

function readBlock(fd: number): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES);
  if (readSync(fd, block) !== BLOCK_BYTES) throw changed();
  return block;
}

function changed(): AppError {
  return new AppError('backup.refused', 'the file is no backup, or was cut or changed since it was made');
}
