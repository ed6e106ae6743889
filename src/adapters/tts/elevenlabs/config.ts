import { z } from 'zod';
import { secret } from '../../../wire/secret.ts';

export const elevenLabsConfig = z.strictObject({
  vendor: z.literal('elevenlabs'),
  apiKey: secret(),
  voiceId: z.string().min(1),
  model: z.string().min(1).default('eleven_flash_v2_5'),
  baseUrl: z.url({ protocol: /^https?$/ }).default('https://api.elevenlabs.io'),
  /** Silence before the first sound after which the clause is given up. */
  firstAudioMs: z.int().min(50).max(30_000).default(1500),
  /** Silence between two chunks of sound after which the clause is given up. */
  betweenChunksMs: z.int().min(50).max(30_000).default(1000),
  healthData: z
    .enum(['yes', 'no'])
    .optional()
    .describe(
      "yes: a contract covers that this vendor hears of callers' health; until then config check warns.",
    ),
});

export type ElevenLabsConfig = z.output<typeof elevenLabsConfig>;
