import type { CallRecord, TurnRecord } from '../ports/call-repository.ts';
import type { CallServices } from './call-services.ts';

/** A new call has nothing to be looked up, and must not wait for a disk that is slow. */
const LOOK_UP_MS = 300;

export interface LookedUp {
  readonly call: CallRecord | undefined;
  readonly turns: readonly TurnRecord[];
}

/** A record that cannot be read, or not in time, is a loss; a caller who is not answered because of it is a greater one. */
export async function lookUpCall(
  callId: string,
  { journal, clock, log }: Pick<CallServices, 'journal' | 'clock' | 'log'>,
): Promise<LookedUp> {
  const inTime = new AbortController();
  const found = async (): Promise<LookedUp> => {
    const call = await journal.find(callId);
    return { call, turns: call ? await journal.turns(callId) : [] };
  };
  const unknown: LookedUp = { call: undefined, turns: [] };
  const given = clock.wait(LOOK_UP_MS, inTime.signal).then(() => unknown);
  try {
    return await Promise.race([found(), given]);
  } catch (error) {
    log.error({ callId, err: error }, 'the record of a call could not be read; the call goes on');
    return unknown;
  } finally {
    inTime.abort();
  }
}
