import type { Clock } from '../../../core/clock.ts';
import type { CallEntry } from '../../../ports/call-entry.ts';
import type { Command } from '../../../ports/commands.ts';
import type { Log } from '../../../ports/log.ts';
import type { CallRecording, RecordedCall, RecordingStore } from '../../../ports/recording-store.ts';
import type { HeldSounds } from './held-sounds.ts';

/** The calls whose sound is being kept. */
export interface RecordedCalls {
  /** Null when the sound of the call can be kept under no name. */
  begin(
    call: Pick<RecordedCall, 'callId' | 'rateHz'>,
    record: (entry: CallEntry) => void,
  ): CallRecording | null;
  /** Removes what callers do not want to be kept. @returns false when something of it may still be there. */
  drop(commands: readonly Command[]): Promise<boolean>;
  /** All that is being kept is whole on the disk. */
  end(): Promise<void>;
}

export interface RecordedCallsOptions {
  readonly recordings: Pick<RecordingStore, 'record' | 'removeOf'>;
  readonly sounds: Pick<HeldSounds, 'dropOf'>;
  readonly clock: Pick<Clock, 'wallMs'>;
  readonly log: Log;
}

export function createRecordedCalls({ recordings, sounds, clock, log }: RecordedCallsOptions): RecordedCalls {
  /** By call: a leg that comes back has another recording, and begins it when the one before has ended. */
  const open = new Map<string, CallRecording>();
  const drop = async (callId: string): Promise<boolean> => {
    try {
      sounds.dropOf(callId);
      await open.get(callId)?.end();
      await recordings.removeOf(callId);
      return true;
    } catch (error) {
      log.error({ callId, err: error }, 'sound that a caller does not want to be kept could not be removed');
      return false;
    }
  };
  return {
    begin({ callId, rateHz }, record) {
      const atMs = clock.wallMs();
      const event = { type: 'recording', id: callId, because: null } as const;
      const onFailed = (error: unknown) => {
        log.error({ callId, err: error }, 'the sound of a call cannot be kept any further');
        record({ ...event, what: 'failed', name: null, atMs: clock.wallMs() });
      };
      try {
        const recording = recordings.record({ callId, rateHz, atMs, onFailed });
        record({ ...event, what: 'began', name: recording.name, atMs });
        open.set(callId, recording);
        return {
          ...recording,
          async end() {
            await recording.end();
            if (open.get(callId) === recording) open.delete(callId);
          },
        };
      } catch (error) {
        onFailed(error);
        return null;
      }
    },
    async drop(commands) {
      const calls = commands.flatMap((each) => (each.type === 'drop-sound' ? [each.callId] : []));
      const dropped = await Promise.all(calls.map(drop));
      return dropped.every((isGone) => isGone);
    },
    async end() {
      await Promise.all([...open.values()].map((recording) => recording.end()));
    },
  };
}
