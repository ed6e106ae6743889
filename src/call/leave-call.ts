import type { Outcome } from '../core/outcome.ts';
import type { CallLeg } from '../ports/call-leg.ts';
import type { CallNotes } from './call-notes.ts';
import type { CallServices } from './call-services.ts';

const PEOPLE: Outcome = { next: 'people' };

/**
 * The last word of a leg. What is next is stored before the PBX hears it, so that a daemon which dies in
 * between finds a record that fits what the caller experiences.
 *
 * Where it cannot be said, because control is away, the caller is given time to hang up after a goodbye; whatever else was
 * wanted becomes "people", which is what a leg means that says nothing. So does a transfer on a leg that has none.
 */
export async function leaveCall(
  leg: CallLeg,
  wanted: Outcome,
  {
    notes,
    services,
    gone,
  }: { readonly notes: CallNotes; readonly services: CallServices; readonly gone: AbortSignal },
): Promise<void> {
  const { tenant, isOneOfSeveral = false } = services;
  const outcome = 'key' in wanted && !leg.can.transfer ? PEOPLE : wanted;
  if ('key' in outcome) notes.away(outcome.key);
  else notes.finish(outcome.next === 'done' ? 'done' : 'handed-to-people');
  const isRecorded = outcome.next !== 'done' && services.settings.recordsPeople && notes.isToldOfRecording;
  const marked = await leg.leave({
    ...outcome,
    ...(isOneOfSeveral ? { office: tenant } : {}),
    ...(isRecorded ? { isRecorded } : {}),
  });
  services.bus.emit('call-left', { callId: leg.callId, next: outcome.next, marked });
  if (!marked && outcome.next === 'done') await services.clock.wait(services.settings.unmarkedMs, gone);
  if (!marked) leg.drop();
  if (!marked && 'key' in outcome) notes.finish('handed-to-people');
}
