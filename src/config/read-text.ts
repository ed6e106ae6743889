import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../core/errors.ts';

/** What the file holds, or where it stops being text. Lines and columns count from 1. */
export type FileText =
  | { readonly text: string }
  | { readonly line: number; readonly column: number; readonly expected: string };

const UTF16_MARKS = ['fffe', 'feff'];

/** @throws AppError `config.invalid` when the file cannot be read. */
export async function readText(file: string): Promise<FileText> {
  const bytes = await readBytes(file);
  if (UTF16_MARKS.includes(bytes.subarray(0, 2).toString('hex'))) {
    return { line: 1, column: 1, expected: 'not UTF-8 but UTF-16: save the file as UTF-8' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return firstWrongByte(bytes);
  }
}

/** The content of a file that ends. @throws AppError `config.invalid`. */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    const found = await stat(file);
    // A pipe that nobody writes to, or a device without an end, would hold us for ever; a shell's `<( … )` is fine.
    const isReadable = found.isFile() || found.isDirectory() || file.startsWith('/dev/fd/');
    if (!isReadable) throw new AppError('config.invalid', `cannot read ${file}: it is no file`);
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('config.invalid', `cannot read ${file}: ${reasonOf(cause)}`, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'this user may not read it',
  EISDIR: 'it is a folder',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? code;
}

/** The letters of Latin-1 and Windows-1252 beyond ASCII are bytes that UTF-8 never has alone. */
function firstWrongByte(bytes: Buffer): FileText {
  const expected = 'not UTF-8: save the file as UTF-8 (it looks like Latin-1 or Windows-1252)';
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const upTo = end < 0 ? bytes.length : end + 1;
    const column = bytes.toString('utf8', from, upTo).indexOf('\u{fffd}') + 1;
    if (column > 0) return { line, column, expected };
    from = upTo;
  }
  return { line: 1, column: 1, expected };
}
