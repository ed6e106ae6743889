import type { CallSnapshot } from '../call/call-snapshot.ts';

/** What a daemon says of the calls that it has in this moment. */
export type LiveAnswer =
  | { readonly type: 'calls'; readonly calls: readonly CallSnapshot[] }
  | { readonly type: 'call'; readonly call: CallSnapshot }
  | { readonly type: 'no-such-call' }
  | { readonly type: 'several-calls' }
  /** It shows them to the machine it runs on, and to no other. */
  | { readonly type: 'refused' }
  /** Nobody listens there. */
  | { readonly type: 'no-daemon' }
  /** Something else does, or a daemon that is older. */
  | { readonly type: 'not-understood' };

const PATIENCE_MS = 2_000;

/** @param id Of a call, or the beginning of one; all calls without it. */
export async function askLiveCalls(httpAddress: string, id?: string): Promise<LiveAnswer> {
  const path = id === undefined ? '' : `/${encodeURIComponent(id)}`;
  let response: Response;
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    response = await fetch(`http://${httpAddress}/calls/live${path}`, { signal });
  } catch {
    return { type: 'no-daemon' };
  }
  try {
    return answerOf(response.status, await response.json());
  } catch {
    return { type: 'not-understood' };
  }
}

function answerOf(status: number, body: unknown): LiveAnswer {
  // The daemon's own answer, which this version has written.
  const { call, calls, error } = body as { call?: CallSnapshot; calls?: CallSnapshot[]; error?: string };
  if (status === 403) return { type: 'refused' };
  if (status === 409) return { type: 'several-calls' };
  if (error === 'no such live call') return { type: 'no-such-call' };
  if (calls) return { type: 'calls', calls };
  return call ? { type: 'call', call } : { type: 'not-understood' };
}
