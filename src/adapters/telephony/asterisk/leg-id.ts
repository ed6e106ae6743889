import type { LegPurpose } from '../../../ports/call-leg.ts';

export interface LegId {
  /** The call that the leg serves. */
  readonly callId: string;
  readonly purpose: LegPurpose;
}

/** The version of a random UUID; the others stand for no version that RFC 9562 knows. */
const CALLER = '4';
const PURPOSES: Readonly<Record<string, LegPurpose>> = { c: 'consult', d: 'desk', e: 'listen' };
/** Where the third group of a UUID begins. */
const VERSION_AT = 14;

/**
 * A leg shows nothing but its UUID, before the PBX has said a word of it and also when it never does. So the dialplan writes
 * into it what the leg is for: the digit of the version, which is 4 for a caller, is `c` for a person who is asked whether they take the
 * call, `d` for a code of a desk phone, `e` for whoever listens and takes the call over. The same UUID with its 4 is the call.
 *
 * @param uuid In lower case.
 */
export function readLegId(uuid: string): LegId {
  const purpose = PURPOSES[uuid[VERSION_AT] ?? ''];
  if (purpose === undefined) return { callId: uuid, purpose: 'caller' };
  return { callId: `${uuid.slice(0, VERSION_AT)}${CALLER}${uuid.slice(VERSION_AT + 1)}`, purpose };
}
