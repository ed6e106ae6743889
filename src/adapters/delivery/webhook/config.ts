import { z } from 'zod';
import { secret } from '../../../wire/secret.ts';

/** Of the key itself, by the specification. */
const [LEAST_BYTES, MOST_BYTES] = [24, 64];
const FORM =
  'expected whsec_ and 24 to 64 bytes as base64; make one: echo "whsec_$(openssl rand -base64 32)"';

export const webhookConfig = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'expected 1 to 32 of a-z, 0-9 and -, no - in front, such as "crm"')
      .describe('What it is called in lists and logs; under another name it is another receiver.')
      .meta({ examples: ['crm'] }),
    url: z
      .url({ protocol: /^https?$/, error: 'expected a URL, such as https://example.org/hooks/attendant' })
      .refine((text) => {
        const { username, password } = new URL(text);
        return username === '' && password === '';
      }, 'expected no user and password in it: who has sent it is known by the signature')
      .describe('Where requests go.')
      .meta({ examples: ['https://example.org/hooks/attendant'] }),
    secret: secret()
      .refine(isSecret, FORM)
      .describe('What the receiver knows by that it is from you; whsec_ and 24 to 64 bytes as base64.'),
    events: z
      .array(z.enum(['message.kept', 'message.late']))
      .min(1)
      .default(['message.kept', 'message.late'])
      .describe('What it is told: that a message was kept, that one is late.'),
    detail: z
      .enum(['brief', 'full'])
      .default('brief')
      .describe(
        'How much it tells. brief: that there is a message, for whom, and how to open it; full: what it says, never its sound.',
      ),
    healthData: z
      .enum(['yes', 'no'])
      .default('no')
      .describe(
        'Whether it may tell of health. no: nothing that says who called, or why; yes: where a contract allows it, over https only.',
      ),
    perHostPerMinute: z
      .int()
      .min(1)
      .max(6000)
      .default(600)
      .describe('Requests to its host a minute, at most, all offices together.'),
  })
  .superRefine(({ detail, healthData, url }, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (detail === 'full' && healthData === 'no')
      fault(
        'detail',
        'expected brief: with healthData: no there is nothing more to send; say healthData: yes if it may leave',
      );
    const { protocol, hostname } = new URL(url);
    if (healthData === 'yes' && protocol === 'http:' && !isOfThisMachine(hostname))
      fault('url', 'expected https: with healthData: yes nothing goes over a network in the clear');
  });

export type WebhookConfig = z.output<typeof webhookConfig>;

function isSecret(text: string): boolean {
  const [, base64] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  if (base64 === undefined) return false;
  const { length } = Buffer.from(base64, 'base64');
  return length >= LEAST_BYTES && length <= MOST_BYTES;
}

function isOfThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
