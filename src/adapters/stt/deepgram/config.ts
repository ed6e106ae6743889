import { z } from 'zod';
import { secret } from '../../../wire/secret.ts';

/** How models of the Flux family judge turns: https://developers.deepgram.com/docs/flux/configuration */
const fluxConfig = z
  .strictObject({
    likelyOverConfidence: z
      .number()
      .min(0.3)
      .max(0.9)
      .default(0.5)
      .describe('Confidence above which a turn is likely over; lower is earlier and more often wrong.'),
    overConfidence: z
      .number()
      .min(0.5)
      .max(0.9)
      .default(0.7)
      .describe('Confidence above which a turn is over.'),
    overAfterMs: z
      .int()
      .min(500)
      .max(10_000)
      .default(5000)
      .describe('Silence after which a turn is over, whatever the confidence.'),
    // The vendor reports about every 250 ms of sound, and has as much again for the way and the work.
    settleMs: z.int().min(50).max(5000).default(500).describe('Time in which the last words must have come.'),
  })
  .refine(({ likelyOverConfidence, overConfidence }) => likelyOverConfidence <= overConfidence, {
    path: ['likelyOverConfidence'],
    message: 'expected at most overConfidence',
  });

export const deepgramConfig = z.strictObject({
  vendor: z
    .literal('deepgram')
    .describe("A recogniser in the cloud, for German and Spanish, too; the caller's voice is sent there."),
  apiKey: secret().describe('Your key there.'),
  model: z
    .string()
    .min(1)
    .default('nova-3')
    .describe('The model that listens; names that begin with flux- also hear when a turn is over.'),
  baseUrl: z
    .url({ protocol: /^wss?$/ })
    .default('wss://api.deepgram.com')
    .describe('Where its API is; wss://api.eu.deepgram.com stays in the EU.'),
  keyterms: z
    .array(z.string().min(1))
    .max(100)
    .default([])
    .describe('Names and terms to listen for, such as those of your staff.')
    .meta({ examples: [['Ortega', 'physiotherapy']] }),
  connectMs: z.int().min(50).max(30_000).default(2000).describe('Time in which a connection must be up.'),
  finalMs: z
    .int()
    .min(50)
    .max(10_000)
    .default(1500)
    .describe(
      'Time in which the last words must have come; after it those known so far count. Not for Flux.',
    ),
  silenceMs: z
    .int()
    .min(100)
    .max(60_000)
    .default(8000)
    .describe('Silence of the server after which the built-in recogniser takes over.'),
  flux: fluxConfig.prefault({}).describe('How models of the Flux family judge that a turn is over.'),
  healthData: z
    .enum(['yes', 'no'])
    .optional()
    .describe(
      "Say yes where a contract covers that this vendor hears of callers' health; until then config check warns.",
    ),
});

/** Models that are named after a language hear that one only. @param language Primary subtag of the office's. */
export function deepgramHears({ model }: Pick<DeepgramConfig, 'model'>, language: string): boolean {
  const [, only] = /^flux-[a-z]+-([a-z]{2})$/.exec(model) ?? [];
  return only === undefined || only === language;
}

export type DeepgramConfig = z.output<typeof deepgramConfig>;
