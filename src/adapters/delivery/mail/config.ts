import { isIP } from 'node:net';
import { z } from 'zod';
import { secret } from '../../../wire/secret.ts';

const PORTS = { tls: 465, starttls: 587, none: 25 } as const;

const address = z
  .string({ error: 'expected a mail address, such as "office@example.org"' })
  .trim()
  .pipe(z.email('expected one mail address without a name, such as "office@example.org"'));

const host = z
  .string({ error: 'expected the name of your mail server, such as smtp.example.org' })
  .trim()
  .toLowerCase()
  .refine((text) => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(text), {
    error:
      'expected the name of your mail server, such as smtp.example.org, without smtp:// and without a port',
  });

const smtp = z
  .strictObject({
    host: host.describe('Your mail server.').meta({ examples: ['smtp.example.org'] }),
    port: z
      .int()
      .min(1)
      .max(65_535)
      .optional()
      .describe('Its port; without one 465 for tls, 587 for starttls, 25 for none.'),
    secure: z
      .enum(['tls', 'starttls', 'none'])
      .default('starttls')
      .describe(
        'How the line is encrypted: tls from the first byte, starttls after a greeting; none only for a server of your own that asks for no password.',
      ),
    user: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('The account there; without one no login is made.')
      .meta({ examples: ['attendant@example.org'] }),
    password: secret()
      .optional()
      .describe('The password of that account; many providers have one for programs.'),
  })
  .superRefine(({ secure, user, password }, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (user !== undefined && password === undefined)
      fault('password', 'missing: expected the password of `user`');
    if (password === undefined) return;
    if (user === undefined) fault('user', 'missing: expected whose password it is');
    if (secure === 'none') fault('secure', 'expected tls or starttls: a password is never sent in the clear');
  })
  .transform(({ port, ...rest }) => ({ ...rest, port: port ?? PORTS[rest.secure] }));

const dkim = z.strictObject({
  domain: z
    .string()
    .trim()
    .min(1)
    .describe('Whose key it is.')
    .meta({ examples: ['example.org'] }),
  selector: z
    .string()
    .trim()
    .regex(/^[a-z0-9._-]+$/i, 'expected a selector, such as mail2026')
    .describe('The name of the key in the DNS, before ._domainkey.')
    .meta({ examples: ['mail2026'] }),
  privateKey: z
    .string()
    .trim()
    .regex(
      /^-----BEGIN (?:RSA )?PRIVATE KEY-----/,
      'expected a private key as PEM: a variable of the environment with _FILE behind its name reads one from a file',
    )
    .describe('The private key as PEM.')
    .meta({ writeOnly: true }),
});

export const mailConfig = z
  .strictObject({
    from: address.describe('The address that mails come from.').meta({ examples: ['attendant@example.org'] }),
    to: address
      .describe('Who gets what is for nobody with a mail address of their own.')
      .meta({ examples: ['office@example.org'] }),
    smtp: smtp.describe('The server that takes your mails.'),
    dkim: dkim.optional().describe('Signs mails, where your mail server does not do it itself.'),
    detail: z
      .enum(['brief', 'full'])
      .default('brief')
      .describe(
        'How much it tells. brief: that there is a message, for whom, and how to open it; full: what it says, with its sound.',
      ),
    healthData: z
      .enum(['yes', 'no'])
      .default('no')
      .describe(
        'Whether it may tell of health. no: nothing that says who called, or why; yes: where a contract, and the way to the mailbox, allow it.',
      ),
    perHostPerMinute: z
      .int()
      .min(1)
      .max(6000)
      .default(120)
      .describe('Mails to the server a minute, at most, all offices together.'),
  })
  .superRefine(({ detail, healthData }, context) => {
    if (detail === 'brief' || healthData === 'yes') return;
    const message =
      'expected brief: with healthData: no there is nothing more to send; say healthData: yes if it may leave';
    context.addIssue({ code: 'custom', path: ['detail'], message });
  });

export type MailConfig = z.output<typeof mailConfig>;
