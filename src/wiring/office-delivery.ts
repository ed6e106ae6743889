import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { MailConfig } from '../adapters/delivery/mail/config.ts';
import { createMailChannel } from '../adapters/delivery/mail/mail-channel.ts';
import type { WebhookConfig } from '../adapters/delivery/webhook/config.ts';
import { createWebhookChannel } from '../adapters/delivery/webhook/webhook-channel.ts';
import type { OfficeConfig } from '../config/house.ts';
import { systemClock } from '../core/clock.ts';
import { mailWordsIn } from '../languages/mail-words.ts';
import { letterOf } from '../outbox/letter.ts';
import type { Addressee, OfficePost, PostChannel } from '../outbox/office-post.ts';
import type { Leaving } from '../ports/delivery-channel.ts';
import { recordingsIn } from './home-paths.ts';

/** What of an office's configuration its outbox goes by. Plain data, for another thread. */
export interface OfficeDelivery {
  readonly tenant: string;
  readonly language: string;
  readonly timeZone: string;
  readonly people: readonly Addressee[];
  readonly mail: MailConfig | undefined;
  readonly webhooks: readonly WebhookConfig[];
}

/** A longer one is refused by most mail servers, and is ten minutes of speech. */
const MOST_SOUND_BYTES = 10_000_000;

export function deliveryOf({ tenant, config }: Pick<OfficeConfig, 'tenant' | 'config'>): OfficeDelivery {
  const { office, mail, webhooks } = config;
  const people = office.people.map(({ key, name, mail }) => ({ key, name, mail }));
  return { tenant, language: office.language, timeZone: office.timeZone, people, mail, webhooks };
}

/** Opens nothing: the first thing that is sent does. */
export function postOf(delivery: OfficeDelivery): OfficePost {
  const { tenant, people, mail, webhooks } = delivery;
  const mails = mail === undefined ? [] : [mailChannel(delivery, mail)];
  return { tenant, people, channels: [...mails, ...webhooks.map(webhookChannel)] };
}

/** A recording; null when it has been removed, or is too long to be sent. */
export function soundIn(home: string, recording: string): string | null {
  const file = join(recordingsIn(home), recording);
  return existsSync(file) && statSync(file).size <= MOST_SOUND_BYTES ? file : null;
}

function mailChannel({ language, timeZone }: OfficeDelivery, config: MailConfig): PostChannel {
  const { to, detail, healthData, perHostPerMinute: perMinute } = config;
  const words = mailWordsIn(language);
  return {
    terms: { name: 'mail', events: ['message.kept', 'message.late'], detail, healthData, to, perMinute },
    channel: createMailChannel({
      config,
      letterOf: (leaving: Leaving) => letterOf(leaving, { words, language, timeZone }),
    }),
  };
}

function webhookChannel(config: WebhookConfig): PostChannel {
  const { name, events, detail, healthData, perHostPerMinute: perMinute } = config;
  return {
    terms: { name: `webhook:${name}`, events, detail, healthData, to: null, perMinute },
    channel: createWebhookChannel({ ...config, clock: systemClock }),
  };
}
