import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorCode } from '../core/errors.ts';

/** The column "what to do" of core/errors.md: one place says it, for the reader of the page and of the terminal. */
export function adviceFor(code: ErrorCode): string {
  const page = readFileSync(join(import.meta.dirname, '../core/errors.md'), 'utf8');
  const row = page.split('\n').find((line) => line.startsWith(`| \`${code}\``));
  return row?.split('|')[3]?.trim() ?? '';
}
