import { z } from 'zod';
import type { DialogueState } from '../../state/dialogue-state.ts';
import { defineDraft } from '../../state/draft.ts';

const schema = z.looseObject({
  /** The caller does not want to be recorded. */
  refused: z.boolean(),
});

export const recordingDraft = defineDraft<Readonly<Pick<z.output<typeof schema>, 'refused'>>>({
  name: 'recording',
  schema,
  empty: { refused: false },
});

/** The caller has said that nothing is to be recorded; so it stays in this conversation. */
export function refusesRecording(state: DialogueState): boolean {
  return recordingDraft.of(state).refused;
}
