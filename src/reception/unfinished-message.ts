import type { MessageRecord } from '../ports/message-repository.ts';
import type { Turn } from './receptionist.ts';
import { type ReceptionistDesk, sceneOf } from './scene.ts';
import type { DialogueState } from './state/dialogue-state.ts';
import { isWorthKeeping, messageOf } from './topics/message/keep.ts';

/**
 * What to store for staff when the caller hung up in the middle of a message; undefined when nothing was told.
 * The id is the one the finished message would have had, so a commit that did happen is not repeated.
 */
export function unfinishedMessage(
  desk: ReceptionistDesk,
  turn: Pick<Turn<DialogueState>, 'callId' | 'state' | 'callerNumber' | 'nowMs'>,
): MessageRecord | undefined {
  const { state } = turn;
  return isWorthKeeping(state) ? messageOf(sceneOf(desk, turn), state, 'missed-call') : undefined;
}
