import { access, mkdir, open, readdir, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../../core/errors.ts';
import { FIRST_TENANT } from '../../../core/tenant.ts';
import { encodeWav } from '../../../media/wav.ts';
import type { RecordingStore } from '../../../ports/recording-store.ts';
import { createCallRecording } from './call-recording.ts';
import { folderOf } from './recording-folder.ts';
import { recordingName } from './recording-name.ts';

/**
 * Keeps recordings as WAV files of 16 bits, one folder a day (UTC); see {@link recordingName}. Names are relative to
 * `folder`. Only the daemon's user can read them.
 *
 * @param left Where the PBX leaves what it has recorded, until it is fetched.
 * @throws AppError `storage.failed` when the disk refuses; `save` leaves nothing half-written under the name.
 */
export function createRecordingStore(
  folder: string,
  tenant: string = FIRST_TENANT,
  left?: string,
): RecordingStore {
  return {
    nameOf: (callId, atMs) => recordingName(tenant, { kind: 'message', callId, atMs }),
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
    record: ({ callId, atMs, ...call }) =>
      createCallRecording(folder, recordingName(tenant, { kind: 'attendant', callId, atMs }), call),
    async removeOf(callId) {
      try {
        await removeOf(callId, { own: join(folder, folderOf(tenant)), left });
      } catch (cause) {
        throw new AppError('storage.failed', 'cannot remove the recordings of a call', { cause });
      }
    },
  };
}

/** No call is so long that more days have something of it. */
const DAYS_OF_CALL = 3;

async function removeOf(
  callId: string,
  { own, left }: { readonly own: string; readonly left: string | undefined },
): Promise<void> {
  const days = (await namesIn(own)).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name)).toSorted();
  const folders = days.slice(-DAYS_OF_CALL).map((day) => join(own, day));
  for (const each of left === undefined ? folders : [...folders, left])
    for (const name of await namesIn(each))
      if (name.includes(`-${callId}.`)) await rm(join(each, name), { force: true });
}

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
