import { isIP } from 'node:net';
import { z } from 'zod';
import { secret } from '../../../wire/secret.ts';
import { codesConfig } from './codes-config.ts';

const address = z.string().refine((text) => isIP(text) !== 0, 'an IP address');

/** PEM files, for a PBX on another host whose certificate is private or that asks for ours. */
const tls = z.strictObject({
  caFile: pemFile('ca.pem', 'of the authority that has signed the certificate of the PBX.'),
  certFile: pemFile('attendant.pem', 'with our certificate, where the PBX asks for one.'),
  keyFile: pemFile('attendant.key', 'with the key of our certificate.'),
});

function pemFile(example: string, what: string) {
  return z
    .string()
    .min(1)
    .optional()
    .describe(`PEM file ${what}`)
    .meta({ examples: [`/etc/attendant/${example}`] });
}

/** The `telephony` part of attendant.yaml. What is left out comes from the local installation. */
export const asteriskConfig = z.strictObject({
  vendor: z.literal('asterisk').default('asterisk').describe('The telephone system; FreePBX is one, too.'),
  media: z
    .enum(['audiosocket', 'websocket'])
    .default('audiosocket')
    .describe('How sound comes: websocket for many calls at once, or a PBX on another host.'),
  maxCalls: z
    .int()
    .min(1)
    .max(500)
    .default(10)
    .describe("Calls with the attendant at one time; above it your staff's phones ring."),
  emergencyNumbers: z
    .array(
      z
        .string({ error: 'expected text in quotes, such as "111"' })
        .regex(/^\d{2,6}$/, 'expected 2 to 6 digits')
        .refine((number) => !['100', '600'].includes(number), 'expected no number of the PBX itself'),
    )
    .default([])
    .describe(
      "Emergency numbers beside the country's own: they lead out before any limit, and are nobody's phone.",
    )
    .meta({ examples: [['111']] }),
  fallback: z
    .array(z.string({ error: 'expected a key of people, or an extension in quotes' }))
    .min(1)
    .optional()
    .describe(
      'Whom the PBX rings when the attendant cannot answer: keys of people, ring groups among them, or extensions; all without it.',
    )
    .meta({ examples: [['reception', '102']] }),
  mailbox: z
    .string({ error: 'expected text in quotes, such as "600@default"' })
    .regex(/^[\w-]{1,40}@[\w-]{1,40}$/, 'expected a mailbox of your PBX, such as "600@default"')
    .optional()
    .describe('The last step of the fallback on your own PBX; without it the call ends there.')
    .meta({ examples: ['600@default'] }),
  codes: codesConfig.prefault({}).describe('What desk phones dial to tell the attendant something.'),
  app: z
    .string()
    .regex(/^[\w.-]{1,64}$/, 'expected 1 to 64 letters, digits, dots, - and _')
    .default('attendant')
    .describe('Name of the ARI application: one of its own for each daemon on a PBX.'),
  campaignContexts: z
    .array(z.string().regex(/^[\w-]{1,79}$/, 'expected the name of a context of the dialplan'))
    .default([])
    .describe('Contexts of the dialplan that calls may be placed from; none are placed without it.')
    .meta({ examples: [['reminders']] }),
  ari: z
    .strictObject({
      url: z
        .url({ protocol: /^https?$/ })
        .describe('Where ARI is, with the prefix of http.conf if there is one, without /ari.')
        .meta({ examples: ['http://127.0.0.1:8088'] }),
      username: z
        .string()
        .min(1)
        .describe('The user of ari.conf.')
        .meta({ examples: ['attendant'] }),
      password: secret().describe('Its password.'),
      tls: tls
        .optional()
        .describe('For a PBX on another host whose certificate is private or that asks for ours.'),
    })
    .optional()
    .describe('Your own PBX; without it that of ./scripts/start.'),
  audioSocket: z
    .strictObject({
      bind: address.default('127.0.0.1').describe('Address that the PBX brings sound to.'),
      port: z
        .int()
        .min(1)
        .max(65_535)
        .optional()
        .describe('Its port; that of ATTENDANT_AUDIOSOCKET_PORT without it.')
        .meta({ examples: [8081] }),
      allowFrom: z
        .array(address)
        .min(1)
        .default(['127.0.0.1', '::1'])
        .describe('Addresses that may bring calls: AudioSocket itself has neither password nor encryption.'),
      // Half the samples carry nearly twice the calls.
      rateHz: z
        .union([z.literal(16_000), z.literal(8000)])
        .default(8000)
        .describe(
          "As the dialplan's c(slin) or c(slin16); 16000 only helps callers on your own wideband phones.",
        ),
    })
    .prefault({})
    .describe('The line that sound takes with media: audiosocket.'),
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
