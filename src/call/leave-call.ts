import type { Outcome } from '../core/outcome.ts';
import type { CallLeg } from '../ports/telephony.ts';
import type { CallNotes } from './call-notes.ts';
import type { CallServices } from './call-services.ts';

/**
 * The last word of a leg. What is next is stored before the PBX hears it, so that a daemon which dies in
 * between finds a record that fits what the caller experiences.
 *
 * Without a control channel no mark can be set. After a goodbye the caller is then given time to hang up;
 * whatever else was wanted becomes "people", which is what the dialplan does with a leg that says nothing.
 */
export async function leaveCall(
  leg: CallLeg,
  outcome: Outcome,
  {
    notes,
    services,
    gone,
  }: { readonly notes: CallNotes; readonly services: CallServices; readonly gone: AbortSignal },
): Promise<void> {
  if (outcome.next === 'transfer') notes.away(outcome.key);
  else notes.finish(outcome.next === 'done' ? 'done' : 'handed-to-people');
  const marked = await leg.leave(outcome);
  services.bus.emit('call-left', { callId: leg.callId, next: outcome.next, marked });
  if (!marked && outcome.next === 'done') await services.clock.wait(services.settings.unmarkedMs, gone);
  if (!marked) leg.drop();
  if (!marked && outcome.next === 'transfer') notes.finish('handed-to-people');
}
