import type { LastWord } from '../../../core/outcome.ts';
import type { AriHttp } from './ari-http.ts';
import { setGlobal } from './set-global.ts';

/** The dialplan waits in `Dial` for as long as this takes, and the caller with it. */
const LIMIT_MS = 1000;

/**
 * Tells the dialplan what comes after the leg: the global variable `ATT_<uuid>`, because ARI sets no variable
 * on a channel outside Stasis (409). Nothing is set on a leg that breaks, and the staff's phones then ring.
 *
 * @returns true once the PBX has confirmed it.
 */
export async function setNextStep(http: AriHttp, callId: string, step: LastWord): Promise<boolean> {
  // First, because the dialplan goes on with the mark. Where it cannot be said nothing is recorded, and the call goes on.
  if ('isRecorded' in step && step.isRecorded)
    await setGlobal(http, { variable: `ATR_${callId}`, value: 'yes' }, LIMIT_MS);
  return setGlobal(http, { variable: `ATT_${callId}`, value: toValue(step) }, LIMIT_MS);
}

function toValue(step: LastWord): string {
  if (step.next === 'call') return `call:${step.number}`;
  if (step.next === 'listen') return `listen:${step.callId}`;
  if (step.next === 'consulted') return step.answer;
  const office = step.office === undefined ? '' : `${step.office}:`;
  if ('key' in step) return `${step.next}:${office}${step.key}`;
  return step.next === 'people' && step.office !== undefined ? `people:${step.office}` : step.next;
}
