import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { AppError } from '../core/errors.ts';
import { makeFolder } from '../core/make-folder.ts';
import { linkKeyFileIn } from './home-paths.ts';

const KEY_BYTES = 32;

/**
 * The key that links of mails are signed with (`core/signed-link.ts`): random for each home, readable by the owner alone,
 * and the same from then on. Without it, as in a home that was restored from a backup, a new one is made, and links that
 * are out open nothing any more.
 *
 * @throws AppError `storage.failed` when it cannot be read or written, or is none.
 */
export function linkKeyOf(home: string): Uint8Array {
  const file = linkKeyFileIn(home);
  try {
    return readKey(file) ?? makeKey(home, file);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('storage.failed', `cannot keep the key of links in ${file}`, { cause });
  }
}

function makeKey(home: string, file: string): Uint8Array {
  makeFolder(home, 0o700);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('hex')}\n`, { mode: 0o600 });
  try {
    // Whole or not at all, and never in place of one that another process has made meanwhile.
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const key = readKey(file);
  if (!key) throw new AppError('storage.failed', `the key of links is gone: ${file}`);
  return key;
}

/** Undefined while there is none. */
function readKey(file: string): Uint8Array | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  // One that is cut off is not made anew: whoever cut it should know.
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new AppError(
      'storage.failed',
      `this is no key of links: ${file}; remove it, and a new one is made`,
    );
  return Buffer.from(text, 'hex');
}
