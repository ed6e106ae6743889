import { createHmac } from 'node:crypto';

/** What is signed, by Standard Webhooks 1.0.0. */
export interface Signed {
  readonly id: string;
  /** Unix seconds of this attempt. */
  readonly timestamp: number;
  /** As it is sent, to the byte. */
  readonly body: string;
}

/** The value of `webhook-signature`. @param secret `whsec_` and the key as base64. */
export function sign(secret: string, { id, timestamp, body }: Signed): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
