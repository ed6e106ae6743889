import type { Outcome } from '../../../core/outcome.ts';
import type { AriHttp } from './ari-http.ts';

/** The dialplan waits in `Dial` for as long as this takes, and the caller with it. */
const LIMIT_MS = 1000;

/**
 * Tells the dialplan what comes after the leg: the global variable `ATT_<uuid>`, because ARI sets no variable
 * on a channel outside Stasis (409). Nothing is set on a leg that breaks, and the staff's phones then ring.
 *
 * @returns true once the PBX has confirmed it.
 */
export async function setMark(http: AriHttp, callId: string, outcome: Outcome): Promise<boolean> {
  return setGlobal(http, { variable: `ATT_${callId}`, value: toMark(outcome) }, LIMIT_MS);
}

/** @returns true once the PBX has confirmed it; false in any other case. */
export async function setGlobal(
  http: AriHttp,
  query: { readonly variable: string; readonly value: string },
  limitMs: number,
): Promise<boolean> {
  return http.send({ method: 'POST', path: '/asterisk/variable', query, limitMs }).then(
    ({ status }) => status === 204,
    () => false,
  );
}

function toMark(outcome: Outcome): string {
  return outcome.next === 'transfer' ? `transfer:${outcome.key}` : outcome.next;
}
