import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { wavHeader } from '../../../media/wav.ts';
import type { CallRecording, RecordedCall } from '../../../ports/recording-store.ts';

const CHANNELS = 2;
/** One sample of each side. */
const BYTES = 2 * CHANNELS;
/** What is written together. */
const BATCH_MS = 1000;
/** A disk that stalls for longer than a minute at 8 kHz loses sound, and the machine no memory. */
const MOST_WAITING_BYTES = 2_000_000;
const ZEROS = Buffer.alloc(1 << 16);

/**
 * Writes a growing WAV file of two channels, off the loop that moves sound: a second of a call is one write by a thread of
 * Node's own. Everything has its place in the file, so that what a slow disk loses is silence and nothing moves; the
 * header is right after every write, so that a daemon which is killed leaves a file that plays.
 */
export function createCallRecording(
  folder: string,
  name: string,
  { rateHz, onFailed }: Pick<RecordedCall, 'rateHz' | 'onFailed'>,
): CallRecording {
  const batch = (rateHz * BATCH_MS) / 1000;
  let chunk = new Int16Array(batch * CHANNELS);
  /** Samples of each side in the chunk, and before it. */
  let [filled, before] = [0, 0];
  let waitingBytes = 0;
  let handle: FileHandle | undefined;
  let hasFailed = false;
  let over: Promise<void> | undefined;
  let work: Promise<void> = Promise.resolve();

  const then = (bytes: number, step: (file: FileHandle) => Promise<unknown>): void => {
    if (waitingBytes + bytes > MOST_WAITING_BYTES) return;
    waitingBytes += bytes;
    work = work.then(async () => {
      try {
        if (hasFailed) return;
        handle ??= await create(join(folder, name));
        await step(handle);
      } catch (error) {
        hasFailed = true;
        onFailed(error);
      } finally {
        waitingBytes -= bytes;
      }
    });
  };
  const head = async (file: FileHandle, dataBytes: number): Promise<void> => {
    const header = wavHeader({ dataBytes, rateHz, channels: CHANNELS });
    await file.write(header, 0, header.length, 0);
  };
  const flush = (): void => {
    if (filled === 0) return;
    const bytes = Buffer.from(chunk.buffer, 0, filled * BYTES);
    const at = before;
    before += filled;
    const dataBytes = before * BYTES;
    chunk = new Int16Array(batch * CHANNELS);
    filled = 0;
    then(bytes.length, async (file) => {
      await put(file, bytes, at);
      await head(file, dataBytes);
    });
  };
  const end = async (): Promise<void> => {
    flush();
    const dataBytes = before * BYTES;
    then(0, async (file) => {
      // What was lost at the end is silence, too.
      await file.truncate(HEADER_BYTES + dataBytes);
      await head(file, dataBytes);
      await file.datasync();
    });
    await work;
    await handle?.close();
  };

  return {
    name,
    add(caller, attendant) {
      if (over !== undefined) return;
      for (let index = 0; index < caller.length; index += 1) {
        const at = filled * CHANNELS;
        chunk[at] = caller[index] ?? 0;
        chunk[at + 1] = attendant[index] ?? 0;
        filled += 1;
        if (filled === batch) flush();
      }
    },
    silence(fromSample) {
      chunk.fill(0, Math.max(0, fromSample - before) * CHANNELS);
      const [from, to] = [fromSample, before];
      if (from >= to) return;
      then(0, async (file) => {
        for (let at = from; at < to; at += ZEROS.length / BYTES)
          await put(file, ZEROS.subarray(0, Math.min(ZEROS.length, (to - at) * BYTES)), at);
        // No copy of it waits to be written.
        await file.datasync();
      });
    },
    end() {
      over ??= end();
      return over;
    },
  };
}

const HEADER_BYTES = 44;

async function create(file: string): Promise<FileHandle> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  return open(file, 'wx+', 0o600);
}

async function put(file: FileHandle, bytes: Uint8Array, atSample: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const at = HEADER_BYTES + atSample * BYTES + done;
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at);
    done += bytesWritten;
  }
}
