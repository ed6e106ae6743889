import { mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clock } from '../../../core/clock.ts';
import { AppError } from '../../../core/errors.ts';
import { encodeWav } from '../../../media/wav.ts';
import type { RecordingStore } from '../../../ports/recording-store.ts';

/**
 * Keeps recordings as WAV files, 16-bit mono, one folder a day (UTC): `2026-11-23/091405.250-<call id>.wav`.
 * Names are relative to `folder`. Only the daemon's user can read them.
 *
 * @throws AppError `storage.failed` when the disk refuses; `save` leaves nothing half-written under the name.
 */
export function createRecordingStore(folder: string, clock: Pick<Clock, 'wallMs'>): RecordingStore {
  return {
    async save(callId, samples, rateHz) {
      const name = recordingName(callId, clock.wallMs());
      try {
        await writeDurably(join(folder, name), encodeWav(samples, rateHz));
      } catch (cause) {
        throw new AppError('storage.failed', 'cannot write a recording', { cause });
      }
      return name;
    },
    async discard(name) {
      try {
        await unlink(join(folder, name));
      } catch (cause) {
        throw new AppError('storage.failed', 'cannot remove a recording', { cause });
      }
    },
  };
}

function recordingName(callId: string, atMs: number): string {
  // The id comes from the PBX and becomes part of a path.
  if (!/^[A-Za-z0-9-]{1,64}$/.test(callId))
    throw new AppError('storage.failed', 'the call id is no file name');
  const [day = '', time = ''] = new Date(atMs).toISOString().replace('Z', '').split('T');
  return `${day}/${time.replaceAll(':', '')}-${callId}.wav`;
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
