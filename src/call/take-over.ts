import type { PhoneOwner } from './desk/desk-visit.ts';
import type { SideServices } from './side-legs.ts';

/**
 * Whoever listens to a call has pressed the key that takes it over. The caller is let go of, and their channel is fetched by
 * the dialplan. A leg that is left without a word changes nothing.
 *
 * @param ownerOf Whose phone it is.
 */
export function createTakeOver(
  ownerOf: (extension: string) => Pick<PhoneOwner, 'tenant' | 'person'>,
): NonNullable<SideServices['listen']> {
  return async (leg, { liveCalls, log }) => {
    const { callId } = leg;
    const { callerNumber: phone } = await leg.introduced;
    const call = liveCalls.get(callId);
    if (phone === null || !call) return;
    const { tenant, person } = ownerOf(phone);
    if (person?.supervisor !== true || call.office !== tenant || !call.mayBeHeard) {
      log.warn({ callId, phone }, 'a phone that may not has tried to take a call over');
      return;
    }
    log.info({ callId, phone }, 'a supervisor takes a call over');
    await call.takeOver(person.key);
    await leg.leave({ next: 'done' });
  };
}
