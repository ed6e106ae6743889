import type { Clock } from '../../../core/clock.ts';
import type { Delivery, DeliveryChannel, Failure, Leaving, Parcel } from '../../../ports/delivery-channel.ts';
import type { WebhookConfig } from './config.ts';
import { failureOf } from './failure-of.ts';
import { sign } from './sign.ts';

export interface WebhookOptions extends Pick<WebhookConfig, 'url' | 'secret'> {
  readonly clock: Pick<Clock, 'wallMs'>;
  /** Without an answer for so long it is given up. */
  readonly timeoutMs?: number;
}

/** The specification wants 15 to 30 s, because receivers do their work before they answer. */
const TIMEOUT_MS = 20_000;

/**
 * A web hook after Standard Webhooks: `webhook-id` is the same at each attempt, so that a receiver that looks at it gets
 * everything once. Redirects are not followed: what is sent is for who was named, and for nobody else.
 */
export function createWebhookChannel(options: WebhookOptions): DeliveryChannel {
  const { url, secret, clock, timeoutMs = TIMEOUT_MS } = options;
  const ended = new AbortController();
  return {
    host: new URL(url).host,
    async deliver({ id, atMs, leaving }: Parcel, signal): Promise<Delivery> {
      const body = JSON.stringify({
        type: leaving.event,
        timestamp: new Date(atMs).toISOString(),
        data: dataOf(leaving),
      });
      const [webhookId, timestamp] = [`msg_${id}`, Math.floor(clock.wallMs() / 1000)];
      const timeout = AbortSignal.timeout(timeoutMs);
      try {
        const response = await fetch(url, {
          method: 'POST',
          redirect: 'manual',
          headers: {
            'content-type': 'application/json',
            'user-agent': 'attendant',
            'webhook-id': webhookId,
            'webhook-timestamp': String(timestamp),
            'webhook-signature': sign(secret, { id: webhookId, timestamp, body }),
          },
          body,
          signal: AbortSignal.any([signal, timeout, ended.signal]),
        });
        // What it says does not matter, and may never end.
        await response.body?.cancel();
        const failure = failureOf(response, clock.wallMs());
        return failure ? { type: 'failed', ...failure } : { type: 'delivered' };
      } catch (error) {
        if (signal.aborted || ended.signal.aborted) return { type: 'aborted' };
        if (timeout.aborted) return { type: 'failed', fault: 'timeout', isFinal: false, isOfHost: true };
        return { type: 'failed', ...lineFailure(error) };
      }
    },
    async close() {
      ended.abort();
    },
  };
}

function dataOf({ event: _event, content, people, ...bare }: Leaving): object {
  const { takenAtMs, dueAtMs, ...rest } = bare;
  const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
  // Sound is asked for by who may hear it: a body of megabytes is nothing that receivers expect.
  const { sound: _sound, ...words } = content ?? { sound: null };
  return { ...rest, takenAt: iso(takenAtMs), dueAt: iso(dueAtMs), ...people, ...words };
}

/** No answer came: why. */
function lineFailure(error: unknown): Failure {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const far = { isFinal: false, isOfHost: true };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { fault: 'name-not-found', ...far };
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_/.test(code)) return { fault: 'tls', ...far };
  if (/^HPE_|UND_ERR_(?!CONNECT|SOCKET)/.test(code)) return { fault: 'protocol', ...far };
  return { fault: 'unreachable', ...far };
}
