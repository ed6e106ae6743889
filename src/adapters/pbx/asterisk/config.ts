import { z } from 'zod';

/** `pbx/accounts.json` under the home: what phones need to reach this PBX. */
export const accountsFile = z.object({
  sip: z.string(),
  accounts: z.array(
    z.object({
      user: z.string(),
      password: z.string().min(1),
      /** `trunk` plays the public network. */
      role: z.enum(['trunk', 'phone']),
      name: z.string().optional(),
    }),
  ),
});

/** `pbx/ari.json` under the home: what the daemon needs to reach ARI. */
export const ariFile = z.object({ url: z.string(), user: z.string(), password: z.string().min(1) });

/** `pbx/mailbox.json` under the home: the shared mailbox, heard by dialling *98 from a phone. */
export const mailboxFile = z.object({
  mailbox: z.string(),
  pin: z.string().regex(/^\d{4,}$/),
  /** PINs of people's own mailboxes, by their number: heard by dialling *97 from that extension. */
  own: z.record(z.string().regex(/^\d+$/), z.string().regex(/^\d{4,}$/)).default({}),
});

/** `pbx/instance.json` under the home: what an Asterisk that runs has bound, and takes up anew by a restart only. */
export const instanceFile = z.object({
  sipPort: z.number(),
  ariPort: z.number(),
  rtpPorts: z.object({ first: z.number(), last: z.number() }),
  sipBind: z.string(),
});

export type AccountsFile = z.output<typeof accountsFile>;
export type AriFile = z.output<typeof ariFile>;
export type MailboxFile = z.output<typeof mailboxFile>;
export type InstanceFile = z.output<typeof instanceFile>;
