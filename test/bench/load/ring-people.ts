import { setTimeout as sleep } from 'node:timers/promises';
import type { RingGroup } from '../../support/pbx/attendant-call.ts';
import { startLoadCallers } from '../callers/load-callers.ts';
import type { CapturedCall } from '../capture/read-capture.ts';
import type { LoadHouse } from './load-house.ts';

export interface OverOptions {
  readonly people: RingGroup;
  readonly count: number;
  readonly firstNumber: number;
}

/** Rings long enough to be looked at. */
const RING_MS = 3000;
const SPACING_MS = 40;
/** People take the phone out of the dialplan's way, one after the other, and callers are answered by the mailbox. */
const BUSY = 486;
const PHONES = 2;

/** Dials when there is no room any more. The staff's phones ring and are not taken; then the callers hang up. */
export async function dialOver(
  { pbx }: LoadHouse,
  { people, count, firstNumber }: OverOptions,
): Promise<void> {
  if (count === 0) return;
  const declined = sleep(count * SPACING_MS + RING_MS).then(() => {
    for (const call of [...people.calls['101'], ...people.calls['102']]) call.decline(BUSY);
  });
  await using callers = await startLoadCallers(pbx, {
    count,
    target: '100',
    firstNumber,
    spacingMs: SPACING_MS,
  });
  await declined;
  await callers.hangUp();
}

/** From dialling to the ringing of the second phone, for the caller with this number; undefined when none rang. */
export function ringMs(calls: readonly CapturedCall[], number: string): number | undefined {
  const own = calls.filter((call) => call.number === number);
  const dialled = own.find(({ placedBy }) => placedBy === 'phone');
  const rang = own
    .filter(({ placedBy }) => placedBy === 'pbx')
    .flatMap(({ answers }) => answers.find(({ status }) => status === 180)?.atMs ?? []);
  return dialled && rang.length >= PHONES ? Math.max(...rang) - dialled.invitedAtMs : undefined;
}
