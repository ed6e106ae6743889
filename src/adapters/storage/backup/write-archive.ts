import { createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { BLOCK_BYTES, tarHeader } from './tar-header.ts';

/** Sums of everything in front of it, in the form of `sha256sum`; the last file of an archive. */
export const SUMS = 'SHA256SUMS';

export interface ArchiveWriter {
  /** @returns false, and nothing is written, where there is no such file (any more). */
  addFile(name: string, file: string, wrote?: (bytes: number) => void): boolean;
  addText(name: string, text: string): void;
  /** Everything is on the disk. */
  end(): void;
  /** Without an end it is no archive. */
  [Symbol.dispose](): void;
}

const CHUNK_BYTES = 1 << 20;

/**
 * Writes an archive that `tar` can list and unpack, so that nobody depends on this program to get at their data:
 * a plain tar, without compression, which sound hardly has any use for and which would take the processor that callers need.
 * The form is a page of code; a package for it would be one more to keep.
 *
 * @param file Must not be there; nobody else may read it from its first byte on.
 * @throws the system's error.
 */
export function writeArchive(file: string): ArchiveWriter {
  const fd = openSync(file, 'wx', 0o600);
  const sums: string[] = [];
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(fd);
    isOpen = false;
  };
  const addText = (name: string, text: string) => {
    const bytes = Buffer.from(text);
    writeAll(fd, tarHeader({ name, bytes: bytes.length }));
    writeAll(fd, bytes);
    writeAll(fd, padding(bytes.length));
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  };
  return {
    addFile(name, from, wrote = () => {}) {
      const source = openIfThere(from);
      if (source === undefined) return false;
      try {
        const { size } = fstatSync(source);
        writeAll(fd, tarHeader({ name, bytes: size }));
        const hash = createHash('sha256');
        copy(source, size, (chunk) => {
          hash.update(chunk);
          writeAll(fd, chunk);
          wrote(chunk.length);
        });
        writeAll(fd, padding(size));
        sums.push(`${hash.digest('hex')}  ${name}\n`);
        return true;
      } finally {
        closeSync(source);
      }
    },
    addText,
    end() {
      addText(SUMS, sums.join(''));
      writeAll(fd, Buffer.alloc(2 * BLOCK_BYTES));
      fsyncSync(fd);
      close();
    },
    [Symbol.dispose]: close,
  };
}

/** Exactly as much as the header says: a file may grow meanwhile. */
function copy(fd: number, bytes: number, take: (chunk: Buffer) => void): void {
  const buffer = Buffer.alloc(Math.min(CHUNK_BYTES, Math.max(bytes, 1)));
  let left = bytes;
  while (left > 0) {
    const read = readSync(fd, buffer, 0, Math.min(left, buffer.length), null);
    if (read === 0) throw new Error('a file became shorter while it was read');
    take(buffer.subarray(0, read));
    left -= read;
  }
}

function openIfThere(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function writeAll(fd: number, bytes: Buffer): void {
  let at = 0;
  while (at < bytes.length) at += writeSync(fd, bytes, at);
}

function padding(bytes: number): Buffer {
  return Buffer.alloc((BLOCK_BYTES - (bytes % BLOCK_BYTES)) % BLOCK_BYTES);
}
