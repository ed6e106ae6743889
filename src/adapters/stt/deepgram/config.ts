import { z } from 'zod';
import { secret } from '../../../wire/secret.ts';

/** How models of the Flux family judge turns: https://developers.deepgram.com/docs/flux/configuration */
const fluxConfig = z
  .strictObject({
    /** Confidence that the turn is over above which it is likely over; lower is earlier and more often wrong. */
    likelyOverConfidence: z.number().min(0.3).max(0.9).default(0.5),
    /** Confidence above which it is over. */
    overConfidence: z.number().min(0.5).max(0.9).default(0.7),
    /** Silence after which it is over, whatever the confidence. */
    overAfterMs: z.int().min(500).max(10_000).default(5000),
    /**
     * Time in which a flush is answered: the vendor reports about every 250 ms of sound, and has as much again
     * for the way and the work.
     */
    settleMs: z.int().min(50).max(5000).default(500),
  })
  .refine(({ likelyOverConfidence, overConfidence }) => likelyOverConfidence <= overConfidence, {
    path: ['likelyOverConfidence'],
    message: 'expected at most overConfidence',
  });

export const deepgramConfig = z.strictObject({
  vendor: z.literal('deepgram'),
  apiKey: secret(),
  /** Names that begin with `flux-` listen for turns as well as words. */
  model: z.string().min(1).default('nova-3'),
  baseUrl: z.url({ protocol: /^wss?$/ }).default('wss://api.deepgram.com'),
  /** Names and terms to listen for, such as those of the staff; nova-3 takes up to 500 tokens of them. */
  keyterms: z.array(z.string().min(1)).max(100).default([]),
  /** Time in which a connection must be up. */
  connectMs: z.int().min(50).max(30_000).default(2000),
  /** Time in which a flush must be answered, except by Flux; then the words known so far are its answer. */
  finalMs: z.int().min(50).max(10_000).default(1500),
  /** Silence of the server, while sound is sent to it, after which the connection is lost. */
  silenceMs: z.int().min(100).max(60_000).default(8000),
  flux: fluxConfig.prefault({}),
  healthData: z
    .enum(['yes', 'no'])
    .optional()
    .describe(
      "yes: a contract covers that this vendor hears of callers' health; until then config check warns.",
    ),
});

/** Models that are named after a language hear that one only. @param language Primary subtag of the office's. */
export function deepgramHears({ model }: Pick<DeepgramConfig, 'model'>, language: string): boolean {
  const [, only] = /^flux-[a-z]+-([a-z]{2})$/.exec(model) ?? [];
  return only === undefined || only === language;
}

export type DeepgramConfig = z.output<typeof deepgramConfig>;
