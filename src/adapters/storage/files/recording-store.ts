import { mkdir, open, readdir, rename, unlink } from 'node:fs/promises';
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
    async keepOnly(callId, names, sinceMs) {
      try {
        for (const day of daysBetween(sinceMs, clock.wallMs()))
          await removeOthers(folder, day, callId, names);
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

const DAY_MS = 86_400_000;

function daysBetween(fromMs: number, toMs: number): readonly string[] {
  const first = Math.floor(fromMs / DAY_MS);
  const count = Math.floor(toMs / DAY_MS) - first + 1;
  return Array.from({ length: count }, (_, i) => new Date((first + i) * DAY_MS).toISOString().slice(0, 10));
}

/** Also of a draft that was left by a process that died. */
async function removeOthers(
  folder: string,
  day: string,
  callId: string,
  names: ReadonlySet<string>,
): Promise<void> {
  const files = await readdir(join(folder, day)).catch(() => []);
  const isOfCall = (file: string) =>
    file.endsWith(`-${callId}.wav`) || file.endsWith(`-${callId}.wav${DRAFT}`);
  for (const file of files.filter(isOfCall)) {
    if (!names.has(`${day}/${file}`)) await unlink(join(folder, day, file));
  }
}

const DRAFT = '.part';

/** Under another name first, then renamed: whoever finds the name finds the whole file, also after a power cut. */
async function writeDurably(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}${DRAFT}`;
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
