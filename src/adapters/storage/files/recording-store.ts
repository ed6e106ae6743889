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
        for (const name of await savedFor(folder, callId, sinceMs)) {
          if (!names.has(name)) await unlink(join(folder, name));
        }
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

/** A clock that is set back gets no further than this. */
const DAY_MS = 86_400_000;

/** Names of what was saved for a call, and of drafts that a process which died has left. */
async function savedFor(folder: string, callId: string, sinceMs: number): Promise<readonly string[]> {
  const firstDay = dayOf(sinceMs - DAY_MS);
  const days = (await namesIn(folder)).filter((name) => /^[0-9-]{10}$/.test(name) && name >= firstDay);
  const names = await Promise.all(
    days.map(async (day) => (await namesIn(join(folder, day))).map((file) => `${day}/${file}`)),
  );
  return names.flat().filter((name) => callOf(name) === callId);
}

function dayOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

/** The time has no dash. */
function callOf(name: string): string | undefined {
  const [, callId] = /^[^/]+\/[^-]+-(.+)\.wav(?:\.part)?$/.exec(name) ?? [];
  return callId;
}

/** None of a folder that has not been made. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
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
