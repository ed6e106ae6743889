import { createTransport, type SendMailOptions, type SMTPPoolOptions } from 'nodemailer';
import type { Delivery, DeliveryChannel, Leaving, Parcel } from '../../../ports/delivery-channel.ts';
import type { MailConfig } from './config.ts';
import { smtpFailure } from './smtp-failure.ts';

export interface MailOptions {
  readonly config: Pick<MailConfig, 'from' | 'to' | 'smtp' | 'dkim'>;
  /** What the mail says of what may leave, in the office's language. */
  readonly letterOf: (leaving: Leaving) => Letter;
  readonly timeouts?: MailTimeouts;
}

/** Plain text. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

export interface MailTimeouts {
  readonly connectMs: number;
  /** The server says nothing. */
  readonly silenceMs: number;
  /** A whole mail, whatever the server says meanwhile. */
  readonly wholeMs: number;
}

/** Servers that check who sends let them wait for half a minute; a mail with its sound takes a while over a slow line. */
const TIMEOUTS: MailTimeouts = { connectMs: 10_000, silenceMs: 40_000, wholeMs: 110_000 };
const CONNECTIONS = 2;
/** Servers close a connection that has brought many. */
const MAILS_PER_CONNECTION = 50;
/** Before the server closes it in the moment in which it is used again. */
const IDLE_MS = 10_000;

/**
 * Mail by the office's own server. A second attempt is the same mail: it has the same `Message-ID` and date, so that a
 * mailbox that looks at it shows it once.
 */
export function createMailChannel({ config, letterOf, timeouts = TIMEOUTS }: MailOptions): DeliveryChannel {
  const transport = createTransport(poolOf(config, timeouts));
  // What a connection that waits for use has to complain of is told by the next mail that needs one.
  transport.on('error', () => {});
  const ended = new AbortController();
  return {
    host: `${config.smtp.host}:${config.smtp.port}`,
    async deliver(parcel: Parcel, signal): Promise<Delivery> {
      const timeout = AbortSignal.timeout(timeouts.wholeMs);
      const any = AbortSignal.any([signal, timeout, ended.signal]);
      try {
        await transport.sendMail({ ...mailOf(parcel, config, letterOf(parcel.leaving)), signal: any });
        return { type: 'delivered' };
      } catch (error) {
        if (signal.aborted || ended.signal.aborted) return { type: 'aborted' };
        if (timeout.aborted) return { type: 'failed', fault: 'timeout', isFinal: false, isOfHost: true };
        return { type: 'failed', ...smtpFailure(error) };
      }
    },
    async close() {
      ended.abort();
      transport.close();
    },
  };
}

function poolOf(
  { smtp, dkim }: MailOptions['config'],
  timeouts: MailTimeouts,
): SMTPPoolOptions & { pool: true } {
  const { host, port, secure, user, password } = smtp;
  return {
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: MAILS_PER_CONNECTION,
    host,
    port,
    secure: secure === 'tls',
    requireTLS: secure === 'starttls',
    ignoreTLS: secure === 'none',
    // A second attempt is decided by whoever keeps count of them.
    maxRequeues: 0,
    idleTimeout: IDLE_MS,
    connectionTimeout: timeouts.connectMs,
    greetingTimeout: timeouts.silenceMs,
    socketTimeout: timeouts.silenceMs,
    disableUrlAccess: true,
    ...(user !== undefined && password !== undefined && { auth: { user, pass: password } }),
    ...(dkim && {
      dkim: { domainName: dkim.domain, keySelector: dkim.selector, privateKey: dkim.privateKey },
    }),
  };
}

function mailOf(
  { id, atMs, to, leaving }: Parcel,
  config: MailOptions['config'],
  { subject, text }: Letter,
): SendMailOptions {
  const { sound } = leaving.content ?? { sound: null };
  return {
    from: config.from,
    to: to ?? config.to,
    subject,
    text,
    date: new Date(atMs),
    messageId: `<${id}@${config.from.slice(config.from.lastIndexOf('@') + 1)}>`,
    // Out-of-office notes and other machines do not answer it.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    attachments: sound === null ? [] : [{ filename: 'message.wav', path: sound, contentType: 'audio/wav' }],
  };
}
