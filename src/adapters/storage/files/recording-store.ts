import { access, mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../../core/errors.ts';
import { FIRST_TENANT } from '../../../core/tenant.ts';
import { encodeWav } from '../../../media/wav.ts';
import type { RecordingStore } from '../../../ports/recording-store.ts';
import { folderOf } from './recording-folder.ts';

/**
 * Keeps recordings as WAV files, 16-bit mono, one folder a day (UTC): `2026-11-23/091405.250-<call id>.wav`, a further
 * office's in a folder of its name. Names are relative to `folder`. Only the daemon's user can read them.
 *
 * @throws AppError `storage.failed` when the disk refuses; `save` leaves nothing half-written under the name.
 */
export function createRecordingStore(folder: string, tenant: string = FIRST_TENANT): RecordingStore {
  return {
    nameOf(callId, atMs) {
      // The id comes from the PBX and becomes part of a path.
      if (!/^[A-Za-z0-9-]{1,64}$/.test(callId))
        throw new AppError('storage.failed', 'the call id is no file name');
      const [day = '', time = ''] = new Date(atMs).toISOString().replace('Z', '').split('T');
      return join(folderOf(tenant), day, `${time.replaceAll(':', '')}-${callId}.wav`);
    },
    async save(name, { samples, rateHz }) {
      try {
        await writeDurably(join(folder, name), encodeWav(samples, rateHz));
      } catch (cause) {
        throw new AppError('storage.failed', 'cannot write a recording', { cause });
      }
    },
    has: (name) =>
      access(join(folder, name)).then(
        () => true,
        () => false,
      ),
  };
}

/** Under another name first, then renamed: whoever finds the name finds the whole file, also after a power cut. */
async function writeDurably(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.part`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await unlink(draft).catch(() => {});
    throw error;
  } finally {
    await handle.close();
  }
  await rename(draft, file);
  await syncFolder(dirname(file));
}

/** A rename is on disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
