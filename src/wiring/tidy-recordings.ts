import { storedState } from '../call/call-book.ts';
import type { CallServices } from '../call/call-services.ts';
import type { MessageRepository } from '../ports/message-repository.ts';
import type { RecordingStore } from '../ports/recording-store.ts';
import { messageDraft } from '../reception/topics/message/draft.ts';
import { soundsOf } from './sounds-of.ts';

interface Kept extends Pick<CallServices, 'bus' | 'calls' | 'log'> {
  readonly dialogue: Pick<CallServices['dialogue'], 'parse'>;
  readonly messages: Pick<MessageRepository, 'listOfCall'>;
  readonly recordings: Pick<RecordingStore, 'keepOnly'>;
}

/** Calls that the last daemon may have finished without having had the time for this. */
const LAST_CALLS = 20;

/**
 * When a call is over and its last leg has closed, of its sound only what a message refers to stays, and what the
 * dialogue ended with: no half sentences, second attempts, or answers that turned out to be none. Sound of which it
 * cannot be found out stays.
 *
 * @returns what does so for the last calls of a daemon that was killed, which no caller has to wait for.
 */
export function tidyRecordings({ bus, calls, dialogue, messages, recordings, log }: Kept): () => void {
  const legs = new Map<string, number>();
  const remove = async (callId: string) => {
    const call = calls.find(callId);
    if (call?.status !== 'finished') return;
    const kept = messages.listOfCall(callId).flatMap(soundsOf);
    // A message that could not be stored has left its draft.
    const state = call.stateJson === null ? undefined : dialogue.parse(storedState(call.stateJson));
    if (state) kept.push(...soundsOf(messageDraft.of(state)));
    await recordings.keepOnly(callId, new Set(kept), call.startedAtMs);
  };
  const tidy = (callId: string) =>
    void remove(callId).catch((error: unknown) => {
      log.warn({ callId, err: error }, 'sound that no message refers to could not be removed');
    });

  bus.on('leg-opened', ({ callId }) => void legs.set(callId, (legs.get(callId) ?? 0) + 1));
  bus.on('leg-closed', ({ callId }) => {
    const left = (legs.get(callId) ?? 1) - 1;
    if (left > 0) legs.set(callId, left);
    else {
      legs.delete(callId);
      tidy(callId);
    }
  });
  // A leg that is still there may be about to store a message.
  bus.on('call-ended', ({ callId }) => {
    if (!legs.has(callId)) tidy(callId);
  });
  return () => {
    for (const { id } of calls.listRecent(LAST_CALLS)) tidy(id);
  };
}
