import type { MessageRecord } from '../ports/message-repository.ts';

/** The file names of all sound of a message. */
export function soundsOf({
  recording,
  nameRecording,
}: Pick<MessageRecord, 'recording' | 'nameRecording'>): readonly string[] {
  return [nameRecording, recording].filter((name) => name !== null);
}
