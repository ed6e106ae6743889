import type { CallRecord } from '../ports/call-repository.ts';
import type { DialogueState } from '../reception/state/dialogue-state.ts';
import type { CallServices } from './call-services.ts';
import { keepForPeople } from './keep-for-people.ts';

type Recalling = Pick<CallServices, 'dialogue' | 'journal' | 'log' | 'clock'>;

/**
 * What a stored call remembers; undefined when it has nothing to remember, or when that cannot be read. Then it is kept as
 * it was, and what can be read of it becomes a message for people: a state that cannot be read is not an empty one.
 */
export function recallState(call: CallRecord, services: Recalling): DialogueState | undefined {
  const { id, state } = call;
  if (state.conversation === null && state.visit === null) return undefined;
  const { dialogue, journal, log, clock } = services;
  const recalled = dialogue.parse(state);
  if (recalled) return recalled;
  log.error(
    { callId: id },
    'what a call remembers cannot be read: it begins anew, and people get what was told',
  );
  journal.record({ type: 'unreadable', id, text: JSON.stringify(state) });
  keepForPeople(id, dialogue.salvage(call, clock.wallMs()), services);
  return undefined;
}
