import { createMailChannel } from '../../src/adapters/delivery/mail/mail-channel.ts';
import { createWebhookChannel } from '../../src/adapters/delivery/webhook/webhook-channel.ts';
import { systemClock } from '../../src/core/clock.ts';
import { type HookAnswer, serveHook } from '../support/serve-hook.ts';
import { type SmtpManners, serveSmtp } from '../support/serve-smtp.ts';
import {
  deliveryChannelRules,
  type MakeChannel,
  QUOTED,
  type ReceiverManners,
} from './delivery-channel.rules.ts';
import { proveContract, runContract } from './run-contract.ts';

const SMTP: Readonly<Record<ReceiverManners, SmtpManners>> = {
  takes: {},
  'is-busy': { answers: { RCPT: '451 4.7.1 greylisted' } },
  refuses: { answers: { RCPT: '550 5.1.1 no such mailbox' } },
  silent: { silentAt: '.' },
  'loses-answer': { losesAnswer: true },
  quotes: { answers: { '.': `554 5.6.0 ${QUOTED}` } },
};

const mail: MakeChannel = async () => {
  const server = await serveSmtp();
  const channel = createMailChannel({
    config: {
      from: 'attendant@example.org',
      to: 'office@example.org',
      smtp: { host: '127.0.0.1', port: server.port, secure: 'none' },
    },
    letterOf: () => ({ subject: 'A message', text: 'There is one.' }),
    timeouts: { connectMs: 1000, silenceMs: 300, wholeMs: 5000 },
  });
  return {
    channel,
    behave: (manners) => server.behave(SMTP[manners]),
    received: () => server.mails.map(({ text }) => /^Message-ID: (.*)$/im.exec(text)?.[1] ?? 'none'),
    goAway: async () => server[Symbol.asyncDispose](),
    async [Symbol.asyncDispose]() {
      await channel.close();
      await server[Symbol.asyncDispose]();
    },
  };
};

const HOOK: Readonly<Record<ReceiverManners, HookAnswer>> = {
  takes: { status: 204 },
  'is-busy': { status: 503 },
  refuses: { status: 410 },
  silent: 'silent',
  'loses-answer': 'cut',
  quotes: { status: 422, headers: { 'x-reason': QUOTED } },
};

const webhook: MakeChannel = async () => {
  const server = await serveHook();
  const channel = createWebhookChannel({
    url: server.url,
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    clock: systemClock,
    timeoutMs: 300,
  });
  return {
    channel,
    behave: (manners) => server.answer(HOOK[manners]),
    received: () => server.requests.map(({ headers }) => String(headers['webhook-id'])),
    goAway: async () => server[Symbol.asyncDispose](),
    async [Symbol.asyncDispose]() {
      await channel.close();
      await server[Symbol.asyncDispose]();
    },
  };
};

/** Hands nothing over, and says whatever is wrong. */
const liar: MakeChannel = async () => {
  let manners: ReceiverManners | 'away' = 'takes';
  return {
    channel: {
      host: 'liar',
      async deliver(_parcel, signal) {
        if (manners === 'takes' || manners === 'silent') return { type: 'delivered' };
        if (signal.aborted) return { type: 'delivered' };
        const isFinal = manners !== 'refuses';
        return { type: 'failed', fault: 'protocol', isFinal, isOfHost: false, says: QUOTED };
      },
      async close() {},
    },
    behave(next) {
      manners = next;
    },
    received: () => [],
    async goAway() {
      manners = 'away';
    },
    async [Symbol.asyncDispose]() {},
  };
};

runContract('mail', deliveryChannelRules, mail);
runContract('webhook', deliveryChannelRules, webhook);
proveContract(deliveryChannelRules, liar);
