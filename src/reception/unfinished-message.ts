import type { MessageRecord } from '../ports/message-repository.ts';
import type { DialogueState } from './dialogue-state.ts';
import type { Turn } from './receptionist.ts';
import { type ReceptionistDesk, sceneOf } from './rules-receptionist.ts';
import { isWorthKeeping, keep } from './topics/keep-message.ts';
import { say } from './topics/step.ts';

/**
 * What to store for staff when the caller hung up in the middle of a message; undefined when nothing was told.
 * The id is the one the finished message would have had, so a commit that did happen is not repeated.
 */
export function unfinishedMessage(
  desk: ReceptionistDesk,
  turn: Pick<Turn<DialogueState>, 'callId' | 'state' | 'callerNumber' | 'nowMs'>,
): MessageRecord | undefined {
  const { state } = turn;
  if (!isWorthKeeping(state.draft)) return undefined;
  const scene = sceneOf(desk, turn);
  return keep(scene, state, 'missed-call', { stored: say(state), failed: say(state) }).commit;
}
