import type { Command, KeepMessage } from '../../../ports/commands.ts';
import type { Log } from '../../../ports/log.ts';
import type { RecordingStore } from '../../../ports/recording-store.ts';
import type { HeldSounds } from './held-sounds.ts';

interface Places {
  readonly sounds: Pick<HeldSounds, 'find' | 'drop'>;
  readonly recordings: Pick<RecordingStore, 'save' | 'has'>;
  readonly log: Log;
}

/**
 * Writes the sound that messages name. A message whose sound cannot be kept is still taken in words.
 *
 * @returns the commands, once all sound that they name is on disk; undefined when they name none.
 */
export function saveSounds(
  commands: readonly Command[],
  places: Places,
): Promise<readonly Command[]> | undefined {
  const isSounding = commands.some(
    (each) => each.type === 'keep-message' && (each.message.recording ?? each.message.nameRecording) !== null,
  );
  if (!isSounding) return undefined;
  return Promise.all(
    commands.map(async (each) => (each.type === 'keep-message' ? withSound(each, places) : each)),
  );
}

async function withSound({ type, message }: KeepMessage, places: Places): Promise<KeepMessage> {
  const { callId } = message;
  const [recording, nameRecording] = await Promise.all(
    [message.recording, message.nameRecording].map((name) => saved(name, callId, places)),
  );
  return {
    type,
    message: { ...message, recording: recording ?? null, nameRecording: nameRecording ?? null },
  };
}

async function saved(
  name: string | null,
  callId: string,
  { sounds, recordings, log }: Places,
): Promise<string | null> {
  if (name === null) return null;
  const sound = sounds.find(name);
  try {
    if (!sound) {
      // Written with the same message before, or lost with a daemon that was killed.
      if (await recordings.has(name)) return name;
      log.warn({ callId }, 'the sound of a message is gone: the daemon that had heard it was killed');
      return null;
    }
    await recordings.save(name, sound);
    sounds.drop(name);
    return name;
  } catch (error) {
    log.error({ callId, err: error }, 'the sound of a message could not be kept');
    return null;
  }
}
