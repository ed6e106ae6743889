import type { Clock } from '../../../core/clock.ts';
import type { Held } from '../../../ports/call-journal.ts';
import type { RecordingStore, Sound } from '../../../ports/recording-store.ts';

/** Sound that waits in memory for a message which names it. */
export interface HeldSounds {
  hold(callId: string, sound: Sound): Held;
  find(name: string): Sound | undefined;
  drop(name: string): void;
  /** All of a call. */
  dropOf(callId: string): void;
  /** What the call remembers, as text: sound that is named in it is kept the longest. */
  remember(callId: string, text: string): void;
  /** The call is over; what it still commits finds its sound for a moment. */
  finish(callId: string): void;
}

/** Of one call: four utterances of half a minute at 8 kHz. */
const MOST_BYTES = 2_000_000;
/** The last words of a call are understood and heeded within a few seconds. */
const AFTER_END_MS = 60_000;

interface One {
  readonly callId: string;
  readonly sound: Sound;
}

export function createHeldSounds(
  recordings: Pick<RecordingStore, 'nameOf'>,
  clock: Pick<Clock, 'nowMs' | 'wallMs'>,
): HeldSounds {
  /** Oldest first. */
  const sounds = new Map<string, One>();
  const remembered = new Map<string, string>();
  const endedAtMs = new Map<string, number>();
  let lastMs = 0;

  /** No two sounds have one millisecond. */
  const newName = (callId: string): string => {
    lastMs = Math.max(lastMs + 1, clock.wallMs());
    return recordings.nameOf(callId, lastMs);
  };
  /** The newest, and what the call remembers, stay. */
  const bound = (callId: string, newest: string): void => {
    const own = [...sounds].filter(([, one]) => one.callId === callId);
    let bytes = own.reduce((sum, [, { sound }]) => sum + sound.samples.byteLength, 0);
    const text = remembered.get(callId) ?? '';
    for (const [name, { sound }] of own) {
      if (bytes <= MOST_BYTES) return;
      if (name === newest || text.includes(name)) continue;
      sounds.delete(name);
      bytes -= sound.samples.byteLength;
    }
  };
  const forgetEnded = (): void => {
    for (const [callId, atMs] of endedAtMs) {
      if (clock.nowMs() - atMs < AFTER_END_MS) continue;
      endedAtMs.delete(callId);
      for (const [name, one] of sounds) if (one.callId === callId) sounds.delete(name);
    }
  };

  return {
    hold(callId, { samples, rateHz }) {
      forgetEnded();
      const name = newName(callId);
      const keep = (sound: Sound) => {
        sounds.set(name, { callId, sound });
        bound(callId, name);
      };
      keep({ samples, rateHz });
      return {
        name,
        replace(other) {
          if (sounds.has(name)) keep({ samples: other, rateHz });
        },
        drop: () => void sounds.delete(name),
      };
    },
    find: (name) => sounds.get(name)?.sound,
    drop: (name) => void sounds.delete(name),
    dropOf(callId) {
      for (const [name, one] of sounds) if (one.callId === callId) sounds.delete(name);
    },
    remember: (callId, text) => void remembered.set(callId, text),
    finish(callId) {
      forgetEnded();
      remembered.delete(callId);
      endedAtMs.set(callId, clock.nowMs());
    },
  };
}
