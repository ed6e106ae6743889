import type { Failure } from '../../../ports/delivery-channel.ts';

/**
 * What an answer means; undefined when it was taken. Only 410 is for good: everything else may be a fault of the receiver
 * that somebody mends, and what it was sent must not be lost meanwhile.
 *
 * @param nowMs Unix time, for a `Retry-After` that names a moment.
 */
export function failureOf(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  nowMs: number,
): Failure | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 410) return { fault: 'gone', status, isFinal: true, isOfHost: false };
  const later = { status, isFinal: false };
  if (status >= 300 && status < 400) return { fault: 'redirect', ...later, isOfHost: true };
  if (status === 401 || status === 403) return { fault: 'auth', ...later, isOfHost: true };
  if (status !== 408 && status !== 429 && status < 500)
    return { fault: 'refused', ...later, isOfHost: false };
  const retryAfterMs = readRetryAfter(headers.get('retry-after'), nowMs);
  const isOfHost = status === 429 || status === 503;
  return { fault: 'busy', ...later, isOfHost, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

/** Seconds, or a date. */
function readRetryAfter(text: string | null, nowMs: number): number | undefined {
  if (text === null) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const atMs = Date.parse(text);
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - nowMs);
}
