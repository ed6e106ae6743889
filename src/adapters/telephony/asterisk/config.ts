import { isIP } from 'node:net';
import { z } from 'zod';
import { secret } from '../../../wire/secret.ts';
import { codesConfig } from './codes-config.ts';

const address = z.string().refine((text) => isIP(text) !== 0, 'an IP address');

/** PEM files, for a PBX on another host whose certificate is private or that asks for ours. */
const tls = z.strictObject({
  caFile: z.string().min(1).optional(),
  certFile: z.string().min(1).optional(),
  keyFile: z.string().min(1).optional(),
});

/** The `telephony` part of attendant.yaml. What is left out comes from the local installation. */
export const asteriskConfig = z.strictObject({
  vendor: z.literal('asterisk').default('asterisk'),
  media: z.enum(['audiosocket', 'websocket']).default('audiosocket'),
  /** Calls with the attendant at one time; the dialplan sends those above it to people. */
  maxCalls: z.int().min(1).max(500).default(10),
  /** Emergency numbers beside the country's own: they lead out before any limit, and nobody of the directory has one. */
  emergencyNumbers: z
    .array(
      z
        .string({ error: 'expected text in quotes, such as "111"' })
        .regex(/^\d{2,6}$/, 'expected 2 to 6 digits')
        .refine((number) => !['100', '600'].includes(number), 'expected no number of the PBX itself'),
    )
    .default([]),
  /** Whom the dialplan rings when the attendant cannot: keys of people, or extensions; all people without it. */
  fallback: z
    .array(z.string({ error: 'expected a key of people, or an extension in quotes' }))
    .min(1)
    .optional(),
  /** The last step of the fallback on a PBX of your own, such as `600@default`; without it the call ends there. */
  mailbox: z
    .string({ error: 'expected text in quotes, such as "600@default"' })
    .regex(/^[\w-]{1,40}@[\w-]{1,40}$/, 'expected a mailbox of your PBX, such as "600@default"')
    .optional(),
  /** What desk phones dial to tell the attendant something. */
  codes: codesConfig.prefault({}),
  /** Extensions that may listen to calls of the attendant, take them over and give callers back; none without it. */
  supervisors: z
    .array(
      z
        .string({ error: 'expected text in quotes, such as "101"' })
        .regex(/^\d{1,20}$/, 'expected an extension of 1 to 20 digits'),
    )
    .default([]),
  /** Name of the ARI application: one of its own for each daemon on a PBX. */
  app: z
    .string()
    .regex(/^[\w.-]{1,64}$/, 'expected 1 to 64 letters, digits, dots, - and _')
    .default('attendant'),
  /** Contexts of the dialplan that calls may be placed from; a daemon without any places none. */
  campaignContexts: z
    .array(z.string().regex(/^[\w-]{1,79}$/, 'expected the name of a context of the dialplan'))
    .default([]),
  ari: z
    .strictObject({
      /** Such as `http://127.0.0.1:8088`, with the prefix of http.conf if there is one, without `/ari`. */
      url: z.url({ protocol: /^https?$/ }),
      username: z.string().min(1),
      password: secret(),
      tls: tls.optional(),
    })
    .optional(),
  audioSocket: z
    .strictObject({
      bind: address.default('127.0.0.1'),
      port: z.int().min(1).max(65_535).optional(),
      /** Peers that may open a leg: AudioSocket itself has neither password nor encryption. */
      allowFrom: z.array(address).min(1).default(['127.0.0.1', '::1']),
      /**
       * As the dialplan's `c(slin)` or, from Asterisk 22.7 on, `c(slin16)`. Callers from outside have no more than
       * 8 kHz, and half the samples carry nearly twice the calls; 16 kHz is for offices that are rung by their own
       * wideband phones.
       */
      rateHz: z.union([z.literal(16_000), z.literal(8000)]).default(8000),
    })
    .prefault({}),
});

export type AsteriskConfig = z.output<typeof asteriskConfig>;

/** What the adapter needs, once the local installation has filled in what the file leaves out. */
export interface AsteriskOptions {
  /** Whose the calls are: this PBX, and no other of the daemon's. */
  readonly system: string;
  readonly media: AsteriskConfig['media'];
  readonly campaignContexts: AsteriskConfig['campaignContexts'];
  readonly ari: AriOptions;
  readonly audioSocket: AudioSocketOptions;
  /** Of the office's country. */
  readonly emergencyNumbers?: readonly string[];
}

export interface AriOptions {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Name of the ARI application. One daemon each: a second one takes the first one's events away. */
  readonly app: string;
  readonly tls?: z.output<typeof tls> | undefined;
}

export interface AudioSocketOptions {
  readonly host: string;
  readonly port: number;
  readonly allowFrom: readonly string[];
  readonly rateHz?: LegRateHz;
}

/** The two rates a leg of either media path may have. */
export type LegRateHz = 8000 | 16_000;
