import { z } from 'zod';

export const deepgramConfig = z.strictObject({
  vendor: z.literal('deepgram'),
  apiKey: z.string().min(1),
  model: z.string().min(1).default('nova-3'),
  baseUrl: z.url({ protocol: /^wss?$/ }).default('wss://api.deepgram.com'),
  /** Names and terms to listen for, such as those of the staff; nova-3 takes up to 500 tokens of them. */
  keyterms: z.array(z.string().min(1)).max(100).default([]),
  /** Time in which a connection must be up. */
  connectMs: z.int().min(50).max(30_000).default(2000),
  /** Time in which a flush must be answered; then the words that are known so far are its answer. */
  finalMs: z.int().min(50).max(10_000).default(1500),
  /** Silence of the server, while sound is sent to it, after which the connection is lost. */
  silenceMs: z.int().min(100).max(60_000).default(8000),
});

export type DeepgramConfig = z.output<typeof deepgramConfig>;
