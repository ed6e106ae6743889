import type { CallServices } from '../call/call-services.ts';
import type { MessageRepository } from '../ports/message-repository.ts';
import type { RecordingStore } from '../ports/recording-store.ts';

interface Kept extends Pick<CallServices, 'bus' | 'calls' | 'log'> {
  readonly messages: Pick<MessageRepository, 'listOfCall'>;
  readonly recordings: Pick<RecordingStore, 'keepOnly'>;
}

/**
 * When a call is over, of its sound only what a message refers to stays: no half sentences, second attempts, or
 * answers that turned out to be none. Until then all of it does, because a draft of the dialogue may refer to it.
 */
export function tidyRecordings({ bus, calls, messages, recordings, log }: Kept): void {
  bus.on('call-ended', ({ callId }) => {
    const call = calls.find(callId);
    if (!call) return;
    const kept = new Set(messages.listOfCall(callId).flatMap(({ recording }) => recording ?? []));
    recordings.keepOnly(callId, kept, call.startedAtMs).catch((error: unknown) => {
      log.warn({ callId, err: error }, 'sound that no message refers to could not be removed');
    });
  });
}
