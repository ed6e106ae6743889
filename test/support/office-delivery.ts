import { mailConfig } from '../../src/adapters/delivery/mail/config.ts';
import { webhookConfig } from '../../src/adapters/delivery/webhook/config.ts';
import type { OfficeDelivery } from '../../src/wiring/office-delivery.ts';

export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

export interface Receivers {
  readonly smtpPort?: number;
  readonly url?: string;
  /** To each host. */
  readonly perMinute?: number;
  /** Of both channels. */
  readonly terms?: { readonly healthData: 'yes' | 'no'; readonly detail: 'brief' | 'full' };
}

/** The sample office with receivers on loopback, at full speed. */
export function officeDelivery({ smtpPort, url, perMinute = 6000, terms }: Receivers): OfficeDelivery {
  const mail =
    smtpPort === undefined
      ? undefined
      : mailConfig.parse({
          from: 'attendant@example.org',
          to: 'office@example.org',
          smtp: { host: '127.0.0.1', port: smtpPort, secure: 'none' },
          perHostPerMinute: perMinute,
          ...terms,
        });
  const hook = { name: 'crm', url, secret: SECRET, perHostPerMinute: perMinute, ...terms };
  return {
    tenant: 'default',
    language: 'en-GB',
    timeZone: 'Europe/London',
    people: [
      { key: 'anna-lane', name: 'Doctor Anna Lane', mail: 'anna@example.org' },
      { key: 'billing', name: 'the billing desk' },
    ],
    mail,
    webhooks: url === undefined ? [] : [webhookConfig.parse(hook)],
  };
}
