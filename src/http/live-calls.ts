import type { IncomingMessage } from 'node:http';
import { withoutWords } from '../call/call-snapshot.ts';
import type { LiveCalls } from '../call/live-calls.ts';
import { isFromHere } from './is-from-here.ts';

const PATH = '/calls/live';

export function isLiveCallsPath(path: string): boolean {
  return path === PATH || path.startsWith(`${PATH}/`);
}

/**
 * `/calls/live`: `{ calls }`, in which words are counted only. `/calls/live/<id>`: `{ call }` with its words, by its id or
 * the beginning of it. To this machine alone: it is what callers are saying.
 */
export function answerLiveCalls(
  request: IncomingMessage,
  path: string,
  liveCalls: Pick<LiveCalls, 'list'>,
): { readonly status: number; readonly body: object } {
  if (!isFromHere(request)) return { status: 403, body: { error: 'shown to this machine only' } };
  const calls = liveCalls.list();
  if (path === PATH) return { status: 200, body: { calls: calls.map(withoutWords) } };
  const id = path.slice(PATH.length + 1).toLowerCase();
  const found = calls.filter(({ callId }) => callId.startsWith(id));
  const [call] = found;
  if (!call || id === '') return { status: 404, body: { error: 'no such live call' } };
  if (found.length > 1) return { status: 409, body: { error: `${found.length} live calls begin with it` } };
  return { status: 200, body: { call } };
}
